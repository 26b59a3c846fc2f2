import { applyCommand, type Command, type EcomapDocument, parseEcomap } from "../../src/index.ts";
import { file } from "../document/sample.ts";

/** A small network with something of all that the method asks for. */
const ROSA = file({
  title: "Netwerk",
  date: "2026-03-10",
  client: { id: "client", name: "Rosa" },
  members: [
    { id: "ines", name: "Inês", role: "daughter", contact: { answer: "yes" }, shownTo: { also: ["network"] } },
    { id: "truus", name: "Truus", role: "neighbour", shownTo: { also: ["network"] } },
    { id: "farah", name: "Farah", role: "network-supporter" },
    { id: "coby", name: "Coby", role: "buddy" },
    { id: "garden", name: "Buurttuin", kind: "place", domain: "leisure" },
  ],
  ties: [
    { id: "t1", from: "client", to: "ines", strength: "strong", gives: ["emotional"], receives: ["practical"] },
    { id: "t2", from: "client", to: "truus", state: "dormant", shownTo: { also: ["network"] } },
    { id: "t3", from: "client", to: "farah", strength: "moderate", receives: ["advice"] },
    { id: "t4", from: "client", to: "coby", strength: "weak" },
    { id: "t5", from: "client", to: "garden", state: "wished", moves: [{ type: "enlarge", through: "coby" }] },
  ],
  groups: [
    {
      ...{ id: "g", kind: "support", name: "Steungroep", members: ["client", "ines", "truus", "farah"] },
      ...{ form: "meeting", rhythm: "Om de maand.", chair: "client" },
      meetings: [{ date: "2026-02-02", present: ["client", "ines"], words: "Soep gegeten." }],
      contributions: [{ member: "ines", what: "Belt op zondag.", goal: "home" }],
    },
  ],
  goals: [
    { id: "home", of: "client", words: "Mij thuis voelen.", status: "under-way", ties: ["t1", "t5"] },
    { id: "others", of: "farah", words: "Elke dag iemand zien.", status: "open", ties: ["t5"] },
  ],
});

export const rosa = parseEcomap(ROSA);

/** The same document with other fields. */
export const rosaWith = (fields: object): EcomapDocument => parseEcomap({ ...ROSA, ...fields });

const RECORDED = "2026-03-11T10:00:00Z";

/** A document after some commands. */
export const step = (doc: EcomapDocument, ...commands: readonly Command[]): EcomapDocument =>
  commands.reduce((now, command) => applyCommand(now, command, { recorded: RECORDED }), doc);

/** What a picture says: the words in it, without its drawing. */
export const saidIn = (svg: string): string => [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text).join(" ");
