import { same } from "../../document/same.ts";
import { listed } from "../../document/spells.ts";
import type { Group } from "../../document/types.ts";
import { joined } from "../telling.ts";
import { bringsText, groupName, groupTexts, howText, meetingText } from "../who.ts";
import { asWritten, called, changed, fieldsOf, type News, newsOf, type Since, whole } from "./news.ts";

/** Groups that are new; and of others who came and went, how they meet now, when they met and who brings what. */
export function groupNews(since: Since): readonly News[] {
  const { changes, past, now, telling } = since;
  return changed(changes, "groups", past.groups, now.groups).flatMap(({ was, is }) => {
    if (is === undefined) return [];
    if (was === undefined) {
      const [text = ""] = groupTexts(telling, ({ id }) => id === is.id);
      return text === ""
        ? []
        : newsOf(asWritten(since, is.since, telling.say("newGroup", { words: text })), whole("groups", is.id));
    }
    return changedIn(since, was, is);
  });
}

function changedIn(since: Since, was: Group, is: Group): readonly News[] {
  const { telling } = since;
  const { say, words } = telling;
  const group = groupName(telling, is);
  const [before, after] = [was.members ?? [], is.members ?? []];
  const names = (ids: readonly string[], others: readonly string[]) =>
    words.language.list(
      ids
        .filter((id) => !others.includes(id))
        .map((id) => called(since, id))
        .filter((name) => name !== ""),
    );
  const [came, went] = [names(after, before), names(before, after)];
  const fresh = <T>(list: readonly T[] | "unknown" | undefined, old: readonly T[] | "unknown" | undefined) =>
    listed(list).filter((item) => !listed(old).some((one) => same(one, item)));
  const tells = (...fields: readonly string[]) => fieldsOf("groups", is.id, ...fields);
  const named = (text: string) => (text === "" ? "" : `${group}. ${text}`);
  const isOtherwise = is.form !== was.form || is.rhythm !== was.rhythm || is.chair !== was.chair;
  return [
    ...newsOf(came && say("joinedGroup", { group, names: came }), ...tells("members")),
    ...newsOf(went && say("leftGroup", { group, names: went }), ...tells("members")),
    ...(isOtherwise ? newsOf(named(howText(telling, is)), ...tells("form", "rhythm", "chair")) : []),
    ...fresh(is.meetings, was.meetings).flatMap((meeting) =>
      newsOf(asWritten(since, meeting.date, named(meetingText(telling, meeting))), ...tells("meetings")),
    ),
    ...newsOf(
      named(joined(...fresh(is.contributions, was.contributions).map((one) => bringsText(telling, one)))),
      ...tells("contributions"),
    ),
  ];
}
