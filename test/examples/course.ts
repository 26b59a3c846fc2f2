import { readFileSync } from "node:fs";
import { differenceBetween } from "../../src/command/timeline/difference.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument, Member, Tie } from "../../src/document/types.ts";
import { agreedIn } from "../../src/network/agreed.ts";
import { sphereOf } from "../../src/network/member-facts.ts";
import { CASES_FOLDER } from "./within.ts";

/** A case as its history tells it: what the map said at a date, and what became otherwise. */
export function courseOf(name: string) {
  const doc = parseEcomap(readFileSync(new URL(`${name}.json`, CASES_FOLDER), "utf8"));
  const at = (date: string): EcomapDocument => documentAt(doc, date);
  const memberAt = (date: string, id: string): Member | undefined => at(date).members.find((one) => one.id === id);
  const tieAt = (date: string, id: string): Tie | undefined => at(date).ties.find((one) => one.id === id);
  return {
    doc,
    at,
    memberAt,
    tieAt,
    /** Who is on the map, and who waits in the tray. */
    onMap: (date: string) => agreedIn(at(date)).members.map(({ id }) => id),
    inTray: (date: string) => at(date).members.flatMap(({ id, agreed }) => (agreed === "not-yet" ? id : [])),
    /** The client's ties that are alive, with people and places who are not paid to be there. */
    alive: (date: string) => alive(at(date)),
    /** The types of the moves on a tie that are not done. */
    wishes: (date: string, id: string) =>
      (tieAt(date, id)?.moves ?? []).flatMap((move) => (move.done === undefined ? move.type : [])),
    /** What became otherwise, as "kind id"; who was not mentioned is left out. */
    told: (a: string, b: string) =>
      differenceBetween(doc, a, b).flatMap(({ kind, id }) => (kind === "not-mentioned" ? [] : `${kind} ${id}`)),
    silent: (a: string, b: string) =>
      differenceBetween(doc, a, b).flatMap(({ kind, id }) => (kind === "not-mentioned" ? id : [])),
  };
}

function alive(doc: EcomapDocument): readonly string[] {
  const { members, ties } = agreedIn(doc);
  const isPaid = (id: string) =>
    members.some((member) => member.id === id && sphereOf(member, doc.vocabulary) === "formal");
  return ties.flatMap(({ from, to, state }) => (from === doc.client.id && state === "active" && !isPaid(to) ? to : []));
}
