import type { RecordChange } from "../../command/timeline/changes-of.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { groupName } from "../who.ts";
import { called, isDrawn, type News, newsOf, othersOf, type Since, untoldIn, whole } from "./news.ts";

/** Groups, goals and plans that are there no more, by what they were called. */
export function goneNews({ changes, past, telling }: Since): readonly News[] {
  const { say, named, words } = telling;
  const gone = changes.flatMap(({ table, id, kind }) => {
    const name = kind === "gone" ? namedIn(past, table, id) : "";
    return name === "" ? [] : [{ name: named(name.replace(/[.。።\s]+$/u, "")), key: whole(table, id) }];
  });
  const names = words.language.list(gone.map(({ name }) => name));
  return newsOf(names && say("goneToo", { names }), ...gone.map(({ key }) => key));
}

function namedIn({ groups, goals, interventions, conferences }: EcomapDocument, table: string, id: string): string {
  const find = <T extends { readonly id: string }>(records: readonly T[] = []) => records.find((one) => one.id === id);
  switch (table) {
    case "groups":
      return find(groups)?.name ?? "";
    case "goals":
      return find(goals)?.words ?? "";
    case "interventions":
      return find(interventions)?.words ?? "";
    case "conferences":
      return find(conferences)?.question ?? "";
    default:
      return "";
  }
}

/** What no other sentence tells: with whom, and where that is nobody with a name, that there is something. */
export function restNews(since: Since, told: readonly News[]): readonly News[] {
  const { say, words } = since.telling;
  const rest = untoldIn(since.changes, told);
  const named = rest.map((change) => ({ change, names: whoseIs(since, change) }));
  const names = words.language.list([...new Set(named.flatMap((one) => one.names))]);
  return [
    ...newsOf(names && say("alsoOtherwise", { names })),
    ...(named.some((one) => one.names.length === 0) ? newsOf(say("untold")) : []),
  ];
}

function whoseIs(since: Since, { table, id }: RecordChange): readonly string[] {
  const { telling, now } = since;
  switch (table) {
    case "client":
      return [telling.client];
    case "members":
      return isDrawn(since, id) ? [called(since, id)].filter((name) => name !== "") : [];
    case "ties": {
      const [one = "", other] = othersOf(since, id).map((end) => called(since, end));
      if (one === "" || other === "") return [];
      return [other === undefined ? one : telling.say("pair", { one, other })];
    }
    case "groups":
      return (now.groups ?? []).filter((group) => group.id === id).map((group) => groupName(telling, group));
    default:
      return [];
  }
}
