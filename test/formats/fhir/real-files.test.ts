import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Fhir } from "fhir";
import { describe, expect, it } from "vitest";
import { readNetwork, writeNetwork } from "../../../src/formats/index.ts";

/** Examples of HL7 and Nictiz; where they are not there, that is said and nothing is asked of them. */
const FOLDER = "../shared/data/";
const isThere = existsSync(FOLDER);
const filesIn = (folder: string) => (isThere ? readdirSync(FOLDER + folder).map((name) => folder + name) : []);
const validator = new Fhir();
/** The Dutch examples are XML, of which the JSON says the same. */
const textOf = (file: string) => {
  const text = readFileSync(FOLDER + file, "utf8");
  return file.endsWith(".xml") ? validator.xmlToJson(text) : text;
};
const read = (file: string) => readNetwork(textOf(file));
/** A plan, a consent or a group of patients has no people in it. */
const OF_NOBODY = /(CarePlan|Consent|Group|Condition)-/;
const people = (file: string) => read(file).doc.members.map(({ name, roles }) => [name, roles?.[0]?.role]);

describe(isThere ? "files that HL7 and Nictiz made" : `files that HL7 and Nictiz made (not here: ${FOLDER})`, () => {
  it("are read, each by itself, without what is too private, and written again", () => {
    for (const file of [...filesIn("fhir-r4/"), ...filesIn("fhir-nl-core/")].filter((one) => !OF_NOBODY.test(one))) {
      const { format, doc } = read(file);
      expect([file, format]).toEqual([file, "fhir"]);
      expect(JSON.stringify(doc)).not.toMatch(/\d{4}-\d\d-\d\dT|1963|Dorpsstraat|Erewhon|Campenstr|444222222|@/);
      expect([...new Set(doc.members.map(({ agreed }) => agreed))].filter((agreed) => agreed !== "not-yet")).toEqual(
        [],
      );
      const back = readNetwork(writeNetwork(doc, "fhir").files[0]?.text ?? "", { tray: false }).doc;
      expect(back).toEqual(doc);
    }
  });

  it("are refused where they tell of nobody", () => {
    for (const file of filesIn("fhir-r4/").filter((one) => OF_NOBODY.test(one))) {
      expect(() => read(file)).toThrow("nobody-there");
    }
  });

  it("tell who is who", () => {
    if (!isThere) return;
    expect(read("fhir-r4/Patient-example.json").doc.client.name).toBe("Jim Chalmers");
    expect(people("fhir-r4/RelatedPerson-benedicte.json")).toEqual([["Bénédicte du Marché", "partner"]]);
    expect(people("fhir-r4/RelatedPerson-newborn-mom.json")).toEqual([["Eve Everywoman", "mother"]]);
    expect(people("fhir-r4/CareTeam-example.json")).toEqual([["Dorothy Dietician", undefined]]);
    expect(read("fhir-r4/CareTeam-example.json").doc.groups?.[0]?.members).toEqual(["example", "pr1"]);
    expect(read("fhir-nl-core/nl-core-Patient-01.xml").doc.client.name).toBe("Jo van Putten-van der Giessen");
    expect(people("fhir-nl-core/nl-core-ContactPerson-01.xml")).toEqual([
      ["J.P.M. van Putten-van der Giessen", "x-hulpverlener"],
    ]);
  });

  it("are one map, put together: a Dutch care team with its people and their work", () => {
    if (!isThere) return;
    const resources = filesIn("fhir-nl-core/").map((file): { resourceType: string } => JSON.parse(textOf(file)));
    const entry = resources.map((resource) => ({ resource }));
    const client = "nl-core-CareTeam-01-Patient-01";
    const { doc } = readNetwork(JSON.stringify({ resourceType: "Bundle", entry }), { client });
    const [team] = doc.groups ?? [];
    const names = team?.members?.map((id) => [doc.client, ...doc.members].find((one) => one.id === id)?.name);
    expect(names).toEqual([
      ...["Ingrid de Jong-de Wit", "W. Klaasen", "S. Curie", "R.M. van Heck", "A. Schele", "G.F. de Haan"],
    ]);
    expect(doc.members.find(({ name }) => name === "W. Klaasen")?.roles).toEqual([
      { role: "general-practitioner", sphere: "formal" },
    ]);
  });
});
