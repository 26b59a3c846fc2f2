import { same } from "../../document/same.ts";
import { listed } from "../../document/spells.ts";
import { flagsOf } from "../../network/flags.ts";
import { flagFacts } from "../../words/describe.ts";
import { roleLine } from "../../words/member-words.ts";
import { saidTexts, stayTexts } from "../about.ts";
import { semicolonOf } from "../apart.ts";
import { answerNow, ownAnswer } from "../calling.ts";
import { joined } from "../telling.ts";
import { called, changed, fieldsOf, isDrawn, type News, newsOf, type Since } from "./news.ts";

const SAID = ["wishes", "offers", "limits"] as const;

/** Of people on both maps: how close they are now, what they are, what they and the client answered, and what they wish. */
export function peopleNews(since: Since): readonly News[] {
  const { changes, past, now, telling } = since;
  const { say, words } = telling;
  return changed(changes, "members", past.members, now.members).flatMap(({ was, is, change }) => {
    if (was === undefined || is === undefined || !isDrawn(since, is.id)) return [];
    const name = called(since, is.id);
    const has = (field: string) => change.fields.includes(field);
    const tells = (...fields: readonly string[]) => fieldsOf("members", is.id, ...fields);
    const { ring } = is;
    const said = SAID.filter(has);
    const flags = flagFacts(words, flagsOf(is)).join(semicolonOf(words.language));
    return [
      ...(has("ring") && ring !== undefined && ring !== "unknown"
        ? newsOf(say("bondOf", { name, facts: words.voice.rings[ring] }), ...tells("ring"))
        : []),
      ...(has("roles") && roleLine(words, is) !== ""
        ? newsOf(say("bondOf", { name, facts: roleLine(words, is) }), ...tells("roles"))
        : []),
      ...(has("flags") && flags !== "" ? newsOf(say("bondOf", { name, facts: flags }), ...tells("flags")) : []),
      ...(has("contact") ? newsOf(answerNow(telling, is), ...tells("contact")) : []),
      ...(has("own") && ownAnswer(telling, is) !== ""
        ? newsOf(joined(`${name}.`, ownAnswer(telling, is)), ...tells("own"))
        : []),
      ...saidTexts(telling, name, pick(is, said)).flatMap((text) => newsOf(text, ...tells(...said))),
    ];
  });
}

/** Where the client sleeps, may sleep, gets post and keeps things now, and wishes and offers. */
export function clientNews({ changes, past, now, telling }: Since): readonly News[] {
  return changes
    .filter(({ table }) => table === "client")
    .flatMap(({ id, fields }) => {
      const before = listed(past.client.stays);
      const stays = listed(now.client.stays).filter((stay) => !before.some((one) => same(one, stay)));
      const said = SAID.filter((field) => fields.includes(field));
      return [
        ...stayTexts(telling, stays).flatMap((text) => newsOf(text, ...fieldsOf("client", id, "stays"))),
        ...saidTexts(telling, telling.client, pick(now.client, said)).flatMap((text) =>
          newsOf(text, ...fieldsOf("client", id, ...said)),
        ),
      ];
    });
}

const pick = (
  { wishes, offers, limits }: Since["now"]["client"],
  fields: readonly (typeof SAID)[number][],
): Parameters<typeof saidTexts>[2] => ({
  ...(fields.includes("wishes") && wishes !== undefined && { wishes }),
  ...(fields.includes("offers") && offers !== undefined && { offers }),
  ...(fields.includes("limits") && limits !== undefined && { limits }),
});
