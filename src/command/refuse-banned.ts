import type { EcomapDocument } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { ASKED_CONTACT, type Asked, type AskingRecord, type AskingTable } from "./asked-contact.ts";
import { forbids } from "./bans.ts";
import { bansIn } from "./known.ts";
import type { CommandContext } from "./types.ts";

/** Leads from a place in a record to that in a command. */
export type PlaceOf = (at: Path) => Path;

/** Refuses a record that newly asks for contact which a ban forbids; what `before` asked already stays. Throws `banned`. */
export type Refuse<R> = (doc: EcomapDocument, context: CommandContext, placeOf: PlaceOf, after: R, before?: R) => void;

export const refuseBanned =
  <T extends AskingTable>(table: T): Refuse<AskingRecord<T>> =>
  (doc, { recorded }, placeOf, after, before) => {
    const bans = bansIn(doc.ties);
    if (bans.length === 0) return;
    const today = recorded.slice(0, 10);
    const known = new Set(before && askedBy(doc, table, before, today).map(keyOf));
    const fault = askedBy(doc, table, after, today).find(
      (asked) => !known.has(keyOf(asked)) && bans.some((ban) => forbids(ban, inCompany(asked), today)),
    );
    if (fault) throw new EcomapError({ code: "banned", path: placeOf(fault.at), params: {} });
  };

/** All the contact that a record asks for. */
function askedBy<T extends AskingTable>(doc: EcomapDocument, table: T, record: AskingRecord<T>, today: string) {
  const all: Asked[] = [];
  ASKED_CONTACT[table](record, { doc, today, may: (asked) => all.push(asked) > 0 });
  return all;
}

/** The same for whoever is asked the same, wherever in a list that stands. */
const keyOf = ({ at, who }: Asked): string => JSON.stringify([at.filter((step) => typeof step === "string"), who]);

const inCompany = (asked: Asked): Asked => ({ ...asked, others: [...asked.others, ...(asked.company ?? [])] });
