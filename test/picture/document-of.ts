import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument } from "../../src/document/types.ts";

/** A document with one text in every field that takes words, and one set of ids. */
export function documentOf(text: string, idOf: (name: string) => string = (name) => name): EcomapDocument {
  const id = idOf;
  // An own key is one line, and no key may be the prototype's.
  const own = (name: string): `x-${string}` => `x-${idOf(name).replace(/[\n\r\u2028\u2029]/g, "")}`;
  const key = text === "__proto__" ? "proto" : text;
  const note = { text, by: text };
  return parseEcomap({
    format: "ecomap",
    version: 1,
    id: id("document"),
    title: text,
    language: text,
    readers: [{ id: id("reader"), name: text }],
    vocabulary: {
      roles: [{ key: own("role"), words: { [key]: text }, domain: "work", sphere: "between" }],
      domains: [{ key: own("domain"), words: { en: text } }],
      flags: [{ key: own("flag"), words: { en: text } }],
    },
    client: {
      id: id("client"),
      name: text,
      lang: text,
      reach: { phone: text, messageName: text },
      identifiers: [{ system: text, value: text }],
      stays: [{ with: id("one"), as: "sleeps", words: text }],
      wishes: [text],
      offers: [text],
      limits: [text],
      notes: [note],
    },
    members: [
      {
        id: id("one"),
        name: text,
        lang: text,
        roles: [{ role: own("role"), domain: own("domain"), partOf: id("two") }],
        ownSupport: [{ member: id("two"), words: text }],
        contact: { answer: "yes", who: [text], about: text, conditions: text, words: text },
        own: { answer: "yes", words: text },
        basis: { ground: "consent", words: text },
        notedBy: text,
        wishes: [text],
        reach: { phone: text, messageName: text },
        identifiers: [{ system: text, value: text }],
        flags: [{ flag: own("flag"), reason: text }],
        notes: [note],
      },
      { id: id("two"), kind: "organisation", name: text, role: own("role") },
      { id: id("three"), kind: "place" },
      { id: id("four"), name: "Amina", role: "sister" },
    ],
    ties: [
      {
        id: id("tie-one"),
        from: id("client"),
        to: id("one"),
        strength: "strong",
        quality: "ambivalent",
        gives: ["advice"],
        load: { level: "heavy", by: id("client") },
        moves: [
          { type: "strengthen", to: "strong", why: text, givesBack: text, steps: [{ what: text, who: id("one") }] },
          { type: "bound", for: "client", agreement: text, guardedBy: id("two"), agreedBy: [text] },
          { type: "keep", until: text },
        ],
        views: [{ by: id("one"), words: text }],
        notedBy: text,
        notes: [note],
      },
      { id: id("tie-two"), from: id("one"), to: id("two"), state: "broken", ban: { by: text, words: text } },
      {
        id: id("tie-three"),
        from: id("client"),
        to: id("three"),
        state: "wished",
        moves: [{ type: "enlarge", through: id("four"), by: text }],
      },
      { id: id("tie-four"), from: id("four"), to: id("client"), state: "dormant" },
    ],
    groups: [
      {
        id: id("group"),
        kind: "support",
        name: text,
        members: [id("client"), id("one"), id("four")],
        rhythm: text,
        chair: id("client"),
        contributions: [{ member: id("one"), what: text, goal: id("goal") }],
        notes: [note],
      },
      { id: id("home"), kind: "household", name: text, members: [id("two"), id("four")], within: id("group") },
    ],
    goals: [{ id: id("goal"), of: id("client"), words: text, ties: [id("tie-one")], notes: [note] }],
    interventions: [
      {
        id: id("intervention"),
        kind: "repair",
        words: text,
        by: text,
        ties: [id("tie-two")],
        cimo: { context: text, outcome: text },
      },
    ],
    transitions: [{ id: id("transition"), kind: "own-home", words: text }],
    conferences: [
      {
        id: id("conference"),
        question: text,
        coordinator: { name: text },
        invited: [{ member: id("one") }, { name: text }],
        agreements: [{ words: text }],
      },
    ],
    log: [{ id: id("log"), kind: "call", tie: id("tie-one"), words: text, by: text }],
    experience: [{ id: id("experience"), question: "lean-on", answer: text }],
    sittings: [{ id: id("sitting"), others: [text], place: text }],
    places: { force: [{ member: id("four"), x: -220, y: 140 }] },
    history: [
      {
        recorded: "2026-03-03T10:00:00Z",
        actor: text,
        ops: [{ table: "members", id: id("one"), field: "name", from: text, to: text }],
      },
    ],
    extra: { [key]: text },
  });
}
