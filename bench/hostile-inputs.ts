import { LIMITS } from "../src/document/limits.ts";
import { FORMATS, type FormatName } from "../src/formats/index.ts";

/** A file of some 20 MB that tries to take long. */
export interface Hostile {
  readonly format: FormatName;
  readonly shape: string;
  readonly make: () => string;
}

const SIZE = LIMITS.text - 100_000;
const PEOPLE = LIMITS.members;
const TIES = LIMITS.ties;

/** As many items as fit in the size, or as asked for. */
function many(item: (i: number) => string, most = Number.POSITIVE_INFINITY, between = ",", size = SIZE): string {
  const items: string[] = [];
  for (let [i, left] = [0, size]; i < most; i++) {
    const one = item(i);
    left -= one.length + between.length;
    if (left < 0) break;
    items.push(one);
  }
  return items.join(between);
}

/** So long that all together fill the size. */
const LONG = "n".repeat(400);

/** How a format says people and ties, and where a text of ours can stand in it. */
interface Form {
  readonly person: (id: string, name?: string) => string;
  readonly tie: (id: string, from: string, to: string) => string;
  readonly whole: (people: string, ties: string) => string;
  readonly between?: string;
  readonly deep: string;
}

const jsonForm = (form: Omit<Form, "deep">, key: string): Form => ({
  ...form,
  deep: `{"${key}":${"[".repeat(SIZE / 2)}${"]".repeat(SIZE / 2 - 100)}}`,
});

const xml = (root: string, inside: string) => `<${root}>${inside}</${root}>`;
const nested = (root: string) => xml(root, "<graph>".repeat(100_000) + "</graph>".repeat(100_000));

const entry = (resource: string) => `{"resource":{"resourceType":${resource}}}`;
const at = (id: string) => `{"reference":"RelatedPerson/${id}"}`;

const FORMS: Readonly<Record<FormatName, Form>> = {
  "ecomap": jsonForm(
    {
      person: (id, name = "") => `{"id":"${id}","name":"${name}"}`,
      tie: (id, from, to) => `{"id":"${id}","from":"${from}","to":"${to}"}`,
      whole: (people, ties) =>
        `{"format":"ecomap","version":1,"client":{"id":"client"},"members":[${people}],"ties":[${ties}]}`,
    },
    "members",
  ),
  "node-link": jsonForm(
    {
      person: (id, name = "") => `{"id":"${id}","name":"${name}"}`,
      tie: (id, from, to) => `{"id":"${id}","source":"${from}","target":"${to}"}`,
      whole: (people, ties) => `{"nodes":[${people}],"links":[${ties}]}`,
    },
    "nodes",
  ),
  "graphology": jsonForm(
    {
      person: (id, name = "") => `{"key":"${id}","attributes":{"name":"${name}"}}`,
      tie: (id, from, to) => `{"key":"${id}","source":"${from}","target":"${to}"}`,
      whole: (people, ties) => `{"nodes":[${people}],"edges":[${ties}]}`,
    },
    "nodes",
  ),
  "cytoscape": jsonForm(
    {
      person: (id, name = "") => `{"data":{"id":"${id}","name":"${name}"}}`,
      tie: (id, from, to) => `{"data":{"id":"${id}","source":"${from}","target":"${to}"}}`,
      whole: (people, ties) => `{"elements":{"nodes":[${people}],"edges":[${ties}]}}`,
    },
    "elements",
  ),
  "jgf": jsonForm(
    {
      person: (id, name = "") => `{"id":"${id}","label":"${name}"}`,
      tie: (id, from, to) => `{"id":"${id}","source":"${from}","target":"${to}"}`,
      whole: (people, ties) => `{"graph":{"nodes":[${people}],"edges":[${ties}]}}`,
    },
    "graph",
  ),
  "csv": {
    person: (id, name = "") => `${id};${name};;`,
    tie: (id, from, to) => `${id};;${from};${to}`,
    whole: (people, ties) => (ties === "" ? `id;naam\n${people}\n` : `id;naam;van;naar\n${ties}\n`),
    between: "\n",
    deep: `id;naam\n${'"a""'.repeat(SIZE / 4)}`,
  },
  "pajek": {
    person: (id, name = "") => `${id} "${name}"`,
    tie: (_, from, to) => `${from} ${to} 1`,
    whole: (people, ties) => `*Vertices 1\n${people}\n*Edges\n${ties}\n`,
    between: "\n",
    deep: `*Vertices 1\n1 ${'"a'.repeat(SIZE / 2)}`,
  },
  "graphml": {
    person: (id, name = "") => `<node id="${id}"><data key="n">${name}</data></node>`,
    tie: (id, from, to) => `<edge id="${id}" source="${from}" target="${to}"/>`,
    whole: (people, ties) => xml("graphml", `<key id="n" attr.name="name"/><graph>${people}${ties}</graph>`),
    between: "",
    deep: nested("graphml"),
  },
  "gexf": {
    person: (id, name = "") => `<node id="${id}" label="${name}"/>`,
    tie: (id, from, to) => `<edge id="${id}" source="${from}" target="${to}"/>`,
    whole: (people, ties) => xml("gexf", `<graph><nodes>${people}</nodes><edges>${ties}</edges></graph>`),
    between: "",
    deep: nested("gexf"),
  },
  "fhir": jsonForm(
    {
      person: (id, name = "") =>
        entry(`"RelatedPerson","id":"${id}","patient":{"reference":"Patient/c"},"name":[{"text":"${name}"}]`),
      tie: (id, from, to) =>
        entry(
          `"CareTeam","id":"${id}","subject":{"reference":"Patient/c"},"participant":[{"member":${at(from)}},{"member":${at(to)}}]`,
        ),
      whole: (people, ties) =>
        `{"resourceType":"Bundle","type":"collection","entry":[${[entry('"Patient","id":"c"'), people, ties].filter((part) => part !== "").join(",")}]}`,
    },
    "entry",
  ),
};

/** What every format is tried with. */
function shapesOf(format: FormatName): readonly Hostile[] {
  const { person, tie, whole, between = ",", deep } = FORMS[format];
  const people = (count: number, name = "") => many((i) => person(`m${i}`, name), count, between);
  /** All together are no more than a file may be. */
  const withTies = (all: string, tieAt: (i: number) => string) =>
    whole(all, many(tieAt, TIES, between, SIZE - all.length));
  const shape = (name: string, make: () => string): Hostile => ({ format, shape: name, make });
  return [
    shape("large and valid", () =>
      format === "csv"
        ? whole(people(PEOPLE, LONG), "")
        : withTies(people(PEOPLE, LONG), (i) => tie(`t${i}`, `m${i % PEOPLE}`, `m${(i * 7 + 1) % PEOPLE}`)),
    ),
    shape("nested or never closed", () => deep),
    shape("one huge text", () => whole(person("m0", "x".repeat(SIZE)), "")),
    shape("one huge number", () => whole(person("m0", "9".repeat(SIZE)), "")),
    shape("one id for all", () =>
      whole(
        many(() => person("m", LONG), PEOPLE, between),
        "",
      ),
    ),
    shape("a million short records", () =>
      whole(
        many((i) => person(String(i % 10)), 1_000_000, between),
        "",
      ),
    ),
    shape("a million short ties", () =>
      whole(
        people(2),
        many(() => tie("t", "m0", "m1"), 1_000_000, between),
      ),
    ),
    shape("all ties between two", () =>
      whole(
        people(2),
        many((i) => tie(`t${i}`, "m0", "m1"), TIES, between),
      ),
    ),
    shape("one long chain, closed", () =>
      whole(
        people(PEOPLE),
        many((i) => tie(`t${i}`, `m${i}`, `m${(i + 1) % PEOPLE}`), PEOPLE, between),
      ),
    ),
    shape("ends that are nobody", () => withTies(people(PEOPLE), (i) => tie(`t${i}`, `x${i}`, `y${i}`))),
  ];
}

/** What one format is weak at, or might be. */
const OWN: readonly Hostile[] = [
  {
    format: "ecomap",
    shape: "groups within groups, in a circle",
    make: () =>
      `{"format":"ecomap","version":1,"client":{"id":"c"},"groups":[${many((i) => `{"id":"g${i}","within":"g${i + 1}"}`, 300_000)},{"id":"g300000","within":"g0"}]}`,
  },
  {
    format: "ecomap",
    shape: "unknown fields",
    make: () => `{"format":"ecomap","version":1,"client":{"id":"c"},${many((i) => `"f${i}":1`)}}`,
  },
  {
    format: "node-link",
    shape: "ends by number",
    make: () =>
      `{"nodes":[${many((i) => `{"id":"m${i}"}`, PEOPLE)}],"links":[${many((i) => `{"source":${i % PEOPLE},"target":${(i + 1) % PEOPLE}}`, 300_000)}]}`,
  },
  {
    format: "node-link",
    shape: "somebody with a million fields",
    make: () => `{"nodes":[{"id":"m",${many((i) => `"f${i}":1`, 1_000_000)}}],"links":[]}`,
  },
  { format: "csv", shape: "a million headings", make: () => `id;naam;${many((i) => `k${i}`, 1_000_000, ";")}\na;b\n` },
  { format: "csv", shape: "a row of a million cells", make: () => `id;naam\n${many(() => "a", 5_000_000, ";")}\n` },
  { format: "csv", shape: "quotes", make: () => `id;naam\n${many(() => '"";""', 2_000_000, "\n")}\n` },
  {
    format: "csv",
    shape: "apostrophes and spaces",
    make: () => `id;naam\na;${"'".repeat(SIZE / 2)}${" ".repeat(SIZE / 2)}x\n`,
  },
  {
    format: "pajek",
    shape: "a full matrix",
    make: () => `*Vertices 3000\n*Matrix\n${many(() => "1 ".repeat(3000), 4000, "\n")}\n`,
  },
  {
    format: "pajek",
    shape: "a list of neighbours",
    make: () => `*Vertices 1\n1 "a"\n*Arcslist\n${many(() => "1", SIZE, " ")}\n`,
  },
  {
    format: "graphml",
    shape: "keys that say something for all",
    make: () =>
      xml(
        "graphml",
        `${many((i) => `<key id="k${i}" for="node" attr.name="k${i}"><default>x</default></key>`, 50_000, "")}<graph>${many((i) => `<node id="${i}"/>`, PEOPLE, "")}</graph>`,
      ),
  },
  {
    format: "gexf",
    shape: "attributes that say something for all",
    make: () =>
      xml(
        "gexf",
        `<graph><attributes class="node">${many((i) => `<attribute id="k${i}" title="k${i}"><default>x</default></attribute>`, 50_000, "")}</attributes><nodes>${many((i) => `<node id="${i}"/>`, PEOPLE, "")}</nodes></graph>`,
      ),
  },
  {
    format: "graphml",
    shape: "a million attributes",
    make: () => xml("graphml", `<graph><node ${many((i) => `a${i}="1"`, 1_000_000, " ")}/></graph>`),
  },
  {
    format: "graphml",
    shape: "character references",
    make: () => xml("graphml", `<graph><node id="${"&#65;".repeat(SIZE / 6)}"/></graph>`),
  },
];

export const HOSTILE: readonly Hostile[] = [...FORMATS.flatMap(shapesOf), ...OWN];
