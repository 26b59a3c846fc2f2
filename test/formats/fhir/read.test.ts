import { describe, expect, it } from "vitest";
import { type Finding, FormatError, formatOf, readNetwork } from "../../../src/formats/index.ts";
import type { ReadOptions } from "../../../src/formats/options.ts";

const V3 = "http://terminology.hl7.org/CodeSystem/v3-RoleCode";
const COD472 = "urn:oid:2.16.840.1.113883.2.4.3.11.22.472";
const ZIB = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1";
const HL7 = "http://hl7.org/fhir/StructureDefinition";

const patient = { resourceType: "Patient", id: "y", name: [{ text: "Yusuf" }] };
const related = (id: string, more: object = {}) => ({
  ...{ resourceType: "RelatedPerson", id, patient: { reference: "Patient/y" }, name: [{ text: id }] },
  ...more,
});
const concept = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display && { display }) }],
});
const bundle = (...resources: readonly object[]) =>
  JSON.stringify({ resourceType: "Bundle", type: "collection", entry: resources.map((resource) => ({ resource })) });
const read = (resources: readonly object[], options: ReadOptions = {}) => readNetwork(bundle(...resources), options);
const codes = (report: readonly Finding[]) => report.map(({ code }) => code);
const columns = (report: readonly Finding[]) =>
  report.flatMap(({ params }) => ("column" in params ? params.column : []));
const codeOf = (run: () => unknown): string => {
  try {
    run();
    return "read";
  } catch (error) {
    return error instanceof FormatError ? error.code : String(error);
  }
};

it("is told by its content: a resource alone or a Bundle", () => {
  expect([formatOf(JSON.stringify(patient)), formatOf(bundle(patient))]).toEqual(["fhir", "fhir"]);
  expect(formatOf('{"resourceType":1}')).toBeUndefined();
});

describe("a relation of a patient", () => {
  it("who is no longer one, and names and numbers of before, come in as they are now: the rest is told", () => {
    const name = [{ text: "Amina Bos", use: "old" }, { text: "Amina Kaya" }];
    const telecom = [
      { system: "phone", value: "0611", use: "old" },
      { system: "phone", value: "0622" },
    ];
    const { doc, report } = read([patient, related("Zus", { active: false, name, telecom })]);
    expect(doc.members[0]).toMatchObject({ name: "Amina Kaya", reach: { phone: "0622" } });
    expect(JSON.stringify(doc)).not.toMatch(/Bos|0611/);
    expect(columns(report)).toEqual(["name.old", "telecom.old"]);
    expect(report).toContainEqual(expect.objectContaining({ params: { element: "RelatedPerson.active" } }));
  });

  it("waits in the tray, with a tie from when it began", () => {
    const period = { start: "2012", end: "2013-04" };
    const { doc, report } = read([patient, related("Zus", { relationship: [concept(V3, "SIS")], period })]);
    expect(doc.client).toEqual({ id: "y", name: "Yusuf" });
    const tray = { origin: "import", agreed: "not-yet" };
    expect(doc.members).toEqual([{ id: "Zus", name: "Zus", kind: "person", roles: [{ role: "sister" }], ...tray }]);
    expect(doc.ties).toEqual([{ id: "t1", from: "y", to: "Zus", since: "2012", until: "2013-04", ...tray }]);
    expect(codes(report)).toEqual(["ties-added", "in-tray", "read"]);
  });

  it.each<[string, object[], unknown]>([
    ["a daughter", [concept(V3, "DAUC")], [{ role: "daughter" }]],
    ["a natural daughter", [concept(V3, "DAU")], [{ role: "daughter" }]],
    ["a son", [concept(V3, "SONC")], [{ role: "son" }]],
    ["a half-sister, by her own word", [concept(V3, "HSIS", "halfzus")], [{ role: "x-halfzus", domain: "family" }]],
    ["a half-sister without a word", [concept(V3, "HSIS")], [{ role: "sister" }]],
    ["a foster son", [concept(V3, "SONFOST", "Pleegzoon")], [{ role: "x-pleegzoon", domain: "children" }]],
    ["a neighbour, who is a role in the Netherlands", [concept(COD472, "19", "Buur")], [{ role: "neighbour" }]],
    ["an administrator", [concept(COD472, "14")], [{ role: "legal-administrator" }]],
    ["a lawyer", [concept(ZIB, "100004", "Advocaat")], [{ role: "lawyer" }]],
    ["a family carer", [concept(ZIB, "100001", "Mantelzorger")], [{ role: "x-mantelzorger" }]],
    [
      "a code of another list, by its word",
      [concept("http://snomed.info/sct", "72705000", "Moeder")],
      [{ role: "mother" }],
    ],
    ["words alone", [{ text: "tante" }], [{ role: "aunt" }]],
    [
      "kinship before what somebody does",
      [concept(COD472, "11", "Voogd"), concept(V3, "GRMTH")],
      [{ role: "grandmother" }, { role: "guardian" }],
    ],
    [
      "one who is called first, and a wife",
      [concept(COD472, "01", "Eerste contactpersoon"), concept(V3, "WIFE")],
      [{ role: "partner" }],
    ],
    ["a bare code that nobody knows", [concept("http://snomed.info/sct", "1")], undefined],
  ])("can be %s", (_, relationship, roles) => {
    expect(read([patient, related("a", { relationship })]).doc.members[0]?.roles).toEqual(roles);
  });

  it("keeps out what is too private or not understood, by name, unless it is ticked", () => {
    const more = {
      ...{ birthDate: "1963", gender: "female", photo: [{ url: "x" }], address: [{ text: "Dorpsstraat 1" }] },
      identifier: [{ system: "http://fhir.nl/fhir/NamingSystem/bsn", value: "111222333" }],
      telecom: [
        { system: "phone", value: "06-1" },
        { system: "email", value: "a@b.nl" },
      ],
    };
    const { doc, report } = read([patient, related("a", more)]);
    expect(JSON.stringify(doc)).not.toMatch(/1963|female|Dorps|a@b|111222/);
    expect(doc.members[0]?.reach).toEqual({ phone: "06-1" });
    expect(columns(report)).toEqual(["telecom", "birthDate", "gender", "address", "bsn"]);
    // What can neither be named by hand nor ticked is not said to be.
    const unplaced = report.filter(({ code }) => code === "element-left-out");
    expect(unplaced.map(({ params }) => params)).toEqual([{ element: "RelatedPerson.photo" }]);
    const ticked = read([patient, related("a", more)], { keep: ["birthDate", "bsn"] });
    expect(ticked.doc.members[0]?.notes).toEqual([{ text: "birthDate: 1963" }]);
    expect(codes(ticked.report)).toContain("citizen-number");
  });

  it("may be in the list of contacts too, and is read once", () => {
    const contact = [{ name: { text: "zus" }, relationship: [{ text: "zus" }] }, { name: { text: "Jan" } }];
    const { doc, report } = read([{ ...patient, contact }, related("Zus")]);
    expect(doc.members.map(({ name }) => name)).toEqual(["Zus", "Jan"]);
    expect(codes(report)).toContain("twice-there");
  });
});

describe("a name", () => {
  const named = (name: object) => read([patient, related("a", { name: [name].flat() })]).doc.members[0]?.name;
  const part = (name: string, valueString: string) => ({ url: `${HL7}/humanname-${name}`, valueString });
  const dutch = {
    extension: [
      ...[part("own-prefix", "van"), part("own-name", "Putten")],
      ...[part("partner-prefix", "van der"), part("partner-name", "Giessen")],
    ],
  };
  const initial = { extension: [{ url: `${HL7}/iso21090-EN-qualifier`, valueCode: "IN" }] };

  it.each<[string, object, string]>([
    ["in one text", { text: "Jan de Boer", family: "Boer" }, "Jan de Boer"],
    ["of its parts", { given: ["Jan", "Piet"], family: "de Boer" }, "Jan Piet de Boer"],
    ["with the family name in Dutch parts", { given: ["Jo"], _family: dutch }, "Jo van Putten-van der Giessen"],
    ["with initials alone", { given: ["J.", "P."], _given: [initial, initial], family: "Boer" }, "J.P. Boer"],
    ["with a first name before initials", { given: ["J.", "Jo"], _given: [initial, null], family: "Boer" }, "Jo Boer"],
    [
      "as somebody is called",
      [
        { use: "official", text: "J. Boer", family: "Boer" },
        { use: "usual", given: ["Jo"] },
        { use: "maiden", family: "Smit" },
      ],
      "Jo Boer",
    ],
  ])("is taken %s", (_, name, said) => {
    expect(named(name)).toBe(said);
  });
});

describe("a care team", () => {
  const team = (participant: readonly object[], more: object = {}) => ({
    ...{ resourceType: "CareTeam", id: "team", name: "Kring", subject: { reference: "Patient/y" } },
    participant: participant.map((member) => ({ member })),
    ...more,
  });

  it("is a group, also of those who are contained in it or told by a name alone", () => {
    const contained = [{ resourceType: "Practitioner", id: "pr1", name: [{ text: "Dokter Bos" }] }];
    const people = [
      { reference: "Patient/y" },
      { reference: "#pr1" },
      { display: "Jan" },
      { reference: "RelatedPerson/a" },
    ];
    const { doc } = read([patient, related("a"), team(people, { contained, period: { start: "2020-05" } })]);
    const ids = doc.members.map(({ id }) => id);
    expect(doc.members.map(({ name }) => name)).toEqual(["a", "Dokter Bos", "Jan"]);
    expect(doc.groups).toEqual([
      { id: "team", kind: "support", name: "Kring", since: "2020-05", members: ["y", ids[1], ids[2], ids[0]] },
    ]);
    expect(doc.ties.map(({ to }) => to).sort()).toEqual([...ids].sort());
  });

  it("keeps out why it is there, and says who of it is not in the file", () => {
    const { report } = read([
      patient,
      team([{ reference: "RelatedPerson/z" }], { reasonReference: [{ display: "x" }] }),
    ]);
    expect(report).toContainEqual(
      expect.objectContaining({
        code: "column-refused",
        params: { column: "CareTeam.reasonReference", what: "diagnosis" },
      }),
    );
    expect(codes(report)).toContain("missing-end");
  });

  it("knows what professionals do and where", () => {
    const { doc } = read([
      patient,
      { resourceType: "Organization", id: "o", name: "De Kliniek" },
      { resourceType: "Practitioner", id: "p", name: [{ text: "Bos" }] },
      {
        ...{ resourceType: "PractitionerRole", id: "r", practitioner: { reference: "Practitioner/p" } },
        ...{ organization: { reference: "Organization/o" }, specialty: [{ text: "cardioloog" }] },
      },
      team([{ reference: "PractitionerRole/r" }]),
    ]);
    expect(doc.members.map(({ name, kind, roles }) => [name, kind, roles])).toEqual([
      ["De Kliniek", "organisation", undefined],
      ["Bos", "person", [{ role: "x-cardioloog", domain: "care", sphere: "formal", partOf: "o" }]],
    ]);
    expect(doc.groups?.[0]?.members).toEqual(["p"]);
  });
});

describe("references", () => {
  it("mean what stands under that address, whichever form they have", () => {
    const [a, b] = ["urn:uuid:00000000-0000-4000-8000-00000000000a", "https://a.nl/fhir/RelatedPerson/b"];
    const goal = (who: string) => ({
      resourceType: "Goal",
      description: { text: who },
      expressedBy: { reference: who },
    });
    const entry = [
      { resource: patient },
      { fullUrl: a, resource: related("x", { id: undefined }) },
      { fullUrl: b, resource: related("b") },
      ...[a, b, "RelatedPerson/b", `${b}/_history/2`].map((who) => ({ resource: goal(who) })),
    ];
    const { doc } = readNetwork(JSON.stringify({ resourceType: "Bundle", entry }));
    const [first, second] = doc.members.map(({ id }) => id);
    expect(doc.goals?.map(({ of }) => of)).toEqual([first, second, second, second]);
  });
});

describe("a goal", () => {
  const goal = {
    ...{ resourceType: "Goal", id: "g", subject: { reference: "Patient/y" } },
    description: { text: "Een hobby" },
  };

  it("has a state, and dates that may be a year alone", () => {
    const more = { lifecycleStatus: "active", startDate: "2020", target: [{ dueDate: "2021-05" }] };
    expect(read([patient, { ...goal, ...more }]).doc.goals).toEqual([
      { id: "g", words: "Een hobby", status: "under-way", since: "2020", until: "2021-05" },
    ]);
  });

  it("that was entered in error is none", () => {
    expect(read([patient, { ...goal, lifecycleStatus: "entered-in-error" }]).doc.goals).toBeUndefined();
  });
});

describe("a consent", () => {
  const consent = (status: string, more: object = {}) => ({
    ...{ resourceType: "Consent", status, patient: { reference: "Patient/y" }, dateTime: "2025-03-01T10:00:00Z" },
    ...{ performer: [{ reference: "RelatedPerson/a" }], ...more },
  });
  it.each<[string, object, object]>([
    ["yes", consent("active"), { answer: "yes" }],
    ["no", consent("rejected"), { answer: "no" }],
    ["no, where it forbids", consent("active", { provision: { type: "deny" } }), { answer: "no" }],
    [
      "a yes that was taken back",
      consent("inactive", { provision: { period: { end: "2025-06" } } }),
      { answer: "yes", withdrawn: "2025-06" },
    ],
  ])("of a relation is their own %s", (_, resource, own) => {
    expect(read([patient, related("a"), resource]).doc.members[0]?.own).toEqual({ ...own, date: "2025-03-01" });
  });

  it("of the client is about something else, and is left out by name", () => {
    const { report } = read([patient, { ...consent("active"), performer: [] }]);
    expect(report).toContainEqual(
      expect.objectContaining({ code: "element-left-out", params: { element: "Consent" } }),
    );
  });
});

describe("a file with several patients", () => {
  const other = { resourceType: "Patient", id: "z", name: [{ text: "Zoë" }] };
  const theirs = related("b", { patient: { reference: "Patient/z" } });

  it("is not read until somebody says who is meant, by id or name", () => {
    expect(codeOf(() => read([patient, other]))).toBe("several-clients");
    expect(codeOf(() => read([patient, other], { client: "nobody" }))).toBe("unknown-client");
    expect(codeOf(() => read([related("a"), theirs]))).toBe("several-clients");
    for (const client of ["z", "Zoë"]) {
      const { doc, report } = read([patient, other, related("a"), theirs], { client });
      expect([doc.client.name, doc.members.map(({ id }) => id)]).toEqual(["Zoë", ["b"]]);
      expect(report).toContainEqual(
        expect.objectContaining({ code: "other-client", params: { element: "RelatedPerson" } }),
      );
      expect(codes(report)).not.toContain("element-left-out");
    }
  });

  it("is told from one with a patient and others to whom only references point", () => {
    expect(read([patient, related("a"), theirs]).doc.members.map(({ id }) => id)).toEqual(["a"]);
  });
});

it("of what is no part of a network the report says that it is left out, and of illness that it is refused", () => {
  const ill = [{ resourceType: "Condition" }, { resourceType: "MedicationStatement" }];
  const { report } = read([patient, ...ill, { resourceType: "Group" }]);
  expect(report.slice(0, 3).map(({ code, params }) => [code, params])).toEqual([
    ["column-refused", { column: "Condition", what: "diagnosis" }],
    ["column-refused", { column: "MedicationStatement", what: "health" }],
    ["element-left-out", { element: "Group" }],
  ]);
});

it.each<[string, () => unknown, string]>([
  [
    "as XML",
    () => readNetwork('<?xml version="1.0"?>\n<Bundle xmlns="http://hl7.org/fhir"><type/></Bundle>'),
    "fhir-as-xml",
  ],
  [
    "as XML, said to be FHIR",
    () => readNetwork('<Patient xmlns="http://hl7.org/fhir"/>', { from: "fhir" }),
    "fhir-as-xml",
  ],
  ["in several files", () => readNetwork([bundle(patient), bundle(related("a"))]), "several-files"],
  ["with nothing in it", () => read([]), "nobody-there"],
  [
    "about somebody's illness alone",
    () => read([{ resourceType: "Condition", subject: { reference: "Patient/y" } }]),
    "nobody-there",
  ],
])("FHIR %s is refused, and it is said why", (_, run, code) => {
  expect(codeOf(run)).toBe(code);
});

it("a resource without a patient has an empty middle", () => {
  const { doc, report } = readNetwork('{"resourceType":"Practitioner","id":"p","name":[{"text":"Bos"}]}');
  expect([doc.client, doc.members[0]?.name]).toEqual([{ id: "client" }, "Bos"]);
  expect(codes(report)).toContain("client-added");
});

it("whoever is held in the care team of another patient stays with that one", () => {
  const other = { resourceType: "Patient", id: "z", name: [{ text: "Zeynep" }] };
  const contained = [{ resourceType: "Practitioner", id: "pr1", name: [{ text: "Dokter Bos" }] }];
  const team = {
    ...{ resourceType: "CareTeam", id: "t", subject: { reference: "Patient/z" }, contained },
    participant: [{ member: { reference: "#pr1" } }],
  };
  const { doc } = read([patient, other, related("a"), team], { client: "Yusuf" });
  expect(doc.members.map(({ name }) => name)).toEqual(["a"]);
});

it("more resources than a map may hold records are refused before any is looked at", () => {
  const entry = Array.from({ length: 120_002 }, () => 0);
  const refused = () => readNetwork(JSON.stringify({ resourceType: "Bundle", entry }));
  expect(refused).toThrow("too-many");
});

it("many who are contained, and many contacts without ids, are each somebody", () => {
  const many = (size: number) => {
    const contained = Array.from({ length: size }, (_, i) => ({ resourceType: "Practitioner", id: `p${i}` }));
    const participant = contained.map(({ id }) => ({ member: { reference: `#${id}` } }));
    const contact = contained.map(({ id }) => ({ name: { text: id } }));
    return read([
      { ...patient, contact },
      { resourceType: "CareTeam", contained, participant },
    ]).doc.members.length;
  };
  expect(many(300)).toBe(600);
});
