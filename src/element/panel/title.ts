import { shownText } from "../../document/clean-text.ts";
import { type Ref, recordIn } from "./answers.ts";
import type { Context } from "./context.ts";
import { at } from "./paths.ts";
import { nameOf } from "./people.ts";

/** What a record is called over its panel. */
export function titleOf(context: Context, ref: Ref): string {
  const { seen, words, voice } = context;
  const { panels } = voice;
  const record = recordIn(seen.doc, ref);
  switch (ref.table) {
    case "members":
    case "client":
      return nameOf(context, ref.id);
    case "ties":
      return panels.tie(nameOf(context, String(at(record, "from"))), nameOf(context, String(at(record, "to"))));
    case "groups": {
      const group = seen.doc.groups?.find(({ id }) => id === ref.id);
      return shownText(group?.name) || words.voice.groups[group?.kind ?? "circle"];
    }
    case "document":
      return panels.map;
    default:
      return panels[ref.table];
  }
}
