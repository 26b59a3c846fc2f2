import { describe, expect, it } from "vitest";
import { parseEcomap } from "../../src/document/parse.ts";
import { explainFinding, kindOf, readNetwork, writeNetwork } from "../../src/formats/index.ts";
import { sphereOf } from "../../src/network/member-facts.ts";
import { nl } from "../../src/words/languages/nl.ts";

const read = (text: string) => readNetwork(text);
const codes = (text: string) => read(text).report.map(({ code }) => code);
const roleOf = (word: string) => read(`naam;relatie\nA;${word}\n`).doc.members[0]?.roles?.[0]?.role;

describe("words for who helps for a living", () => {
  it.each([
    ["GZ-psycholoog", "psychologist"],
    ["schuldhulpverlener", "debt-counsellor"],
    ["Imam", "faith-leader"],
    ["wijkverpleegkundige", "nurse"],
    ["casemanager", "case-manager"],
    ["bewindvoerder", "legal-administrator"],
    ["wijkagent", "police-officer"],
    ["huisarts", "general-practitioner"],
    ["maatschappelijk werkster", "social-worker"],
    ["ambulant begeleider", "home-supporter"],
    ["jobcoach", "job-coach"],
    ["ervaringsdeskundige", "peer-worker"],
    ["klantmanager", "benefits-officer"],
  ])("%s is one of our roles", (word, role) => {
    expect(roleOf(word)).toBe(role);
  });

  it.each([
    "hulpverlener",
    "Zorgverlener",
    "POH-GGZ praktijkondersteuner",
    "jeugdbeschermer",
    "care worker",
    "professional",
  ])("%s is a role of that map, of somebody whose work it is", (word) => {
    const { doc, report } = read(`naam;relatie\nA;${word}\n`);
    const [member] = doc.members;
    expect(member?.roles?.[0]?.role).toMatch(/^x-/);
    expect(member && sphereOf(member, doc.vocabulary)).toBe("formal");
    expect(report.map(({ code }) => code)).toContain("own-role");
    expect(parseEcomap(JSON.parse(JSON.stringify(doc))).vocabulary).toEqual(doc.vocabulary);
  });

  it.each(["vrijwillige begeleider", "vriend van hulpverlener", "wijk-oma"])("%s is nobody's work", (word) => {
    const { doc } = read(`naam;relatie\nA;${word}\n`);
    expect(doc.vocabulary?.roles?.map(({ sphere }) => sphere)).toEqual([undefined]);
  });
});

it("a role of somebody whose work it is stays that in a table that is written and read again", () => {
  const { doc } = read("naam;relatie\nA;hulpverlener\n");
  const files = writeNetwork(doc, "csv").files.map(({ text }) => text);
  const [role] = readNetwork(files).doc.vocabulary?.roles ?? [];
  expect(role).toMatchObject({ key: "x-hulpverlener", sphere: "formal" });
});

it.each(["Soort contact", "Formeel/informeel"])("%s tells whether somebody helps for a living", (heading) => {
  const { doc } = read(`naam;relatie;${heading}\nA;buur;Informeel\nB;buur;formeel\n`);
  expect(doc.members.map(({ roles }) => roles?.[0]?.sphere)).toEqual(["informal", "formal"]);
});

it.each([
  ["spaces that do not break", "111\u00a0222\u00a0333"],
  ["narrow spaces", "111\u202f222\u202f333"],
  ["two spaces", "111  222  333"],
  ["hyphens that do not break", "111\u2011222\u2011333"],
  ["a dash", "111\u2013222\u2013333"],
  ["something that cannot be seen", "111\u200b222333"],
  ["full-width digits", "１１１２２２３３３"],
  ["Arabic digits", "١١١٢٢٢٣٣٣"],
  ["Persian digits", "۱۱۱۲۲۲۳۳۳"],
])("a citizen service number with %s is left out of a note, a name and a phone", (_, number) => {
  const text = `naam;relatie;opmerking;telefoon\nA;buur;nummer ${number} bellen;\nB ${number};buur;;\nC;buur;;${number}\n`;
  const { doc, report } = read(text);
  expect(JSON.stringify(doc)).not.toContain(number);
  expect(report.find(({ code }) => code === "citizen-number")?.count).toBe(3);
});

describe("the client on a list", () => {
  it.each(["cliënt", "Client", "zelf"])("is whoever has the relation %s", (word) => {
    const { doc, report } = read(`naam;relatie\nAmina;zus\nYusuf;${word}\n`);
    expect([doc.client.name, doc.members.map(({ name }) => name)]).toEqual(["Yusuf", ["Amina"]]);
    expect(report.map(({ code }) => code)).toEqual(["ties-added", "in-tray", "read"]);
  });

  it("is not one of several who are called so", () => {
    const { doc, report } = read("naam;relatie\nAmina;cliënt\nYusuf;cliënt\n");
    expect([doc.client.name, doc.members.map(({ roles }) => roles?.[0]?.role)]).toEqual([
      undefined,
      ["x-cliënt", "x-cliënt"],
    ]);
    expect(report.map(({ code }) => code)).toContain("client-added");
  });
});

describe("headings as a case system or a team writes them", () => {
  it.each([
    "Tel.nr",
    "telnr",
    "Telefoonnr.",
    "Telefoonnummer",
    "Telefoon 1",
    "Mobiel",
    "TELEFOON (mobiel)",
    "Mobiele nummer",
    "Telefoon contactpersoon",
    "Phone number",
    "Work phone",
  ])("%s is a phone", (heading) => {
    expect(read(`Naam;${heading}\nA;06-1\n`).doc.members[0]?.reach?.phone).toBe("06-1");
  });

  it.each([
    "Naam contact",
    "Volledige naam",
    "Contactpersoon",
    "Naam contactpersoon",
    "Naam van de naaste",
    "Full name",
    "Contact name",
  ])("%s is a name", (heading) => {
    expect(read(`${heading};Relatie\nA;zus\n`).doc.members[0]?.name).toBe("A");
  });

  it.each([
    "Relatie met cliënt",
    "Soort relatie",
    "Relatie tot de client",
    "Functie",
    "Relationship to client",
    "Job title",
  ])("%s is a role", (heading) => {
    expect(read(`Naam;${heading}\nA;psycholoog\n`).doc.members[0]?.roles).toEqual([{ role: "psychologist" }]);
  });

  it.each(["Hoe vaak contact", "Contactfrequentie", "Contact frequentie", "How often", "Frequency of contact"])(
    "%s is how often they meet",
    (heading) => {
      expect(read(`Naam;${heading}\nA;wekelijks\n`).doc.ties[0]?.frequency).toBe("weekly");
    },
  );

  it("Datum laatste contact, startdatum and einddatum are dates of the tie", () => {
    const { doc } = read("Naam;Datum laatste contact;Startdatum;Einddatum\nA;1-2-2026;2020;2026\n");
    expect(doc.ties[0]).toMatchObject({ lastContact: "2026-02-01", since: "2020", until: "2026" });
  });

  it.each(["Relatienummer", "Naam cliënt", "Adres contactpersoon", "Type contact"])(
    "%s is none of these",
    (heading) => {
      const { doc } = read(`Naam;${heading}\nA;zus\n`);
      expect(doc.members).toEqual([{ id: "p1", name: "A", origin: "import", agreed: "not-yet" }]);
    },
  );
});

describe("an organisation on a list", () => {
  it("is noted of who works there, and stands by itself where nobody is named", () => {
    const { doc } = read("Organisatie;Naam;Functie\nJellinek;Wil;psycholoog\nVoedselbank;;\n");
    expect(doc.members.map(({ name, kind, notes }) => [name, kind, notes?.[0]?.text])).toEqual([
      ["Wil", undefined, "Jellinek"],
      ["Voedselbank", "organisation", undefined],
    ]);
  });
});

describe("what a list does not make plain", () => {
  it("is told where there are no names", () => {
    const { report } = read("Wat;Relatie;Telefoon\nA;zus;06\nB;broer;06\n");
    const found = report.find(({ code }) => code === "no-name");
    expect(found).toMatchObject({ count: 2, places: [{ line: 2 }, { line: 3 }] });
    expect(found && explainFinding(found, nl)).toBe(
      "regel 2, 3: Hier staat geen naam. Zeg met de optie columns welke kolom die heeft. (2×)",
    );
  });

  it("is told of a second column of one kind: the first that says anything counts", () => {
    const { doc, report } = read("Naam;Telefoon 1;Telefoon 2\nA;06-1;06-2\nB;;06-3\n");
    expect(doc.members.map(({ reach }) => reach?.phone)).toEqual(["06-1", "06-3"]);
    const left = report.filter((finding) => kindOf(finding) === "left out");
    expect(left).toMatchObject([{ code: "column-no-place", params: { column: "Telefoon 2" }, count: 1 }]);
  });

  it("is told of a second tie between two, unless each has an id", () => {
    const ties = (head: string, ...rows: readonly string[]) => codes([head, ...rows, ""].join("\n"));
    expect(ties("van;naar;sterkte", "A;B;sterk", "B;A;zwak")).toContain("tie-twice");
    expect(ties("id;van;naar", "t1;A;B", "t2;A;B")).not.toContain("tie-twice");
  });
});

describe("the client on a list, and who is asked for", () => {
  const HEAD = "Voornaam;Achternaam;Relatie\nYusuf;Kaya;cliënt\nAmina;Kaya;zus\n";
  const asked = (text: string | readonly string[], client: string) => {
    const { doc, report } = readNetwork(text, { client });
    const members = doc.members.map(({ name }) => name);
    return { doc, name: doc.client.name, members, codes: report.map(({ code }) => code) };
  };

  it.each(["Yusuf Kaya", "yusuf  KAYA "])("are one when asked for as %s, whatever columns the name is in", (client) => {
    const { name, members, codes } = asked(HEAD, client);
    expect([name, members]).toEqual(["Yusuf Kaya", ["Amina Kaya"]]);
    expect(codes).toEqual(["ties-added", "in-tray", "read"]);
    expect(asked("naam\nYusuf Kaya\nAmina\n", client).members).toEqual(["Amina"]);
  });

  it("are told apart when called otherwise: whoever the list calls the client is no acquaintance", () => {
    const { doc, name, members, codes } = asked(HEAD, "Yusuf");
    expect([name, members, doc.vocabulary]).toEqual(["Yusuf Kaya", ["Amina Kaya"], undefined]);
    expect(codes).toContain("client-other");
  });

  it("are one without a row, where a list of ties with it names the client", () => {
    const { doc, codes } = asked(["naam;relatie\nZus;zus\nBroer;broer\n", "van;naar\nZus;yusuf\nZus;Broer\n"], "Yusuf");
    expect(doc.ties.map(({ from, to }) => [from, to])).toEqual([
      ["p1", "client"],
      ["p1", "p2"],
    ]);
    expect([doc.client.name, codes.includes("client-named")]).toEqual(["Yusuf", true]);
  });
});

describe("rows of one name on a list", () => {
  const told = (rows: string) => {
    const { doc, report } = read(`naam;relatie;telefoon\n${rows}`);
    const places = report.flatMap(({ code, places: at }) => at.map(({ line }) => [code, line] as const));
    return [doc.members.length, places.filter(([code]) => code === "twice-there" || code === "same-name")];
  };

  it("are one person where they say the same, and two where they do not: that is told", () => {
    expect(told("Zus;zus;0611111111\nZus;zus;0611111111\nZus;zus;0611111111\n")).toEqual([
      1,
      [
        ["twice-there", 3],
        ["twice-there", 4],
      ],
    ]);
    expect(told("Jan;buur;\nJAN;oom;\n")).toEqual([2, [["same-name", 3]]]);
  });

  it("are not one where nobody is named, and are nobody's doubt where they have numbers of their own", () => {
    expect(told(";buur;\n;buur;\n")).toEqual([2, []]);
    expect(codes("id;naam\n1;Jan\n2;Jan\n")).not.toContain("same-name");
  });
});

it.each([
  ["612345678", "0612345678", "phone-guessed"],
  ["201234568", "0201234568", "phone-guessed"],
  ["06-12345678", "06-12345678", undefined],
  ["+31 6 12345678", "+31 6 12345678", undefined],
  ["111222333", undefined, "citizen-number"],
  ["123 456 782", undefined, "citizen-number"],
  ["6,12E+08", undefined, "phone-rounded"],
])("under a phone %s is %s, and what was made of it is told: %s", (written, phone, code) => {
  const { doc, report } = read(`naam;telefoon\nA;${written}\n`);
  expect(doc.members[0]?.reach?.phone).toBe(phone);
  const usual = ["client-added", "ties-added", "in-tray", "read"];
  expect(report.flatMap((one) => (usual.includes(one.code) ? [] : [one.code]))).toEqual(code ? [code] : []);
});

it("a list that is counted at its foot has a total there, and that is nobody", () => {
  const { doc, report } = read("naam;relatie\nA;zus\nTotaal:;1\n");
  expect(doc.members.map(({ name }) => name)).toEqual(["A"]);
  expect(report).toContainEqual(expect.objectContaining({ code: "total-row", places: [{ line: 3 }] }));
});

it("a table with more columns than any list of people is refused for that, and not for its headings", () => {
  const wide = ["naam", ...Array.from({ length: 1000 }, (_, i) => `k${i}`)].join(";");
  expect(() => read(`${wide}\nA\n`)).toThrow(expect.objectContaining({ code: "too-many-headings" }));
});
