import { isBefore, type When } from "../document/dates.ts";
import { isProposal } from "../document/move-rules.ts";
import { same } from "../document/same.ts";
import type { Client, Conference, EcomapDocument, Group, Intervention, Member, Move, Tie } from "../document/types.ts";
import { without } from "../document/without.ts";
import type { Path } from "../errors/codes.ts";
import { placeIn } from "./known.ts";

/** Contact that is yet to come, where a record asks for it: someone with each of the others. */
export interface Asked {
  /** From the record to what asks. */
  readonly at: Path;
  readonly who: string;
  readonly others: readonly string[];
  /**
   * Who else would be there. Such contact is refused anew, but a ban that comes leaves it to people which of the two stays
   * away: taking off the one of whom a copy tells would tell of the other.
   */
  readonly company?: readonly string[];
  /** The date on which it was asked, where it counts besides today: `undefined` is any. */
  readonly on?: readonly (When | undefined)[];
}

/** Where and when it is asked, and whether it may be. */
interface Asking {
  readonly doc: EcomapDocument;
  readonly today: string;
  readonly may: (asked: Asked) => boolean;
}

/** Shows all the contact that a record asks for; answers the record without what may not be asked. What was done asks nothing. */
type Walk<R> = (record: R, asking: Asking) => R;

interface Records {
  readonly client: Client;
  readonly members: Member;
  readonly ties: Tie;
  readonly groups: Group;
  readonly interventions: Intervention;
  readonly conferences: Conference;
}
export type AskingTable = keyof Records;
export type AskingRecord<T extends AskingTable> = Records[T];

/** Every place in which a document asks for contact. What a ban refuses and what it takes off are read from here alone. */
export const ASKED_CONTACT: { readonly [T in AskingTable]: Walk<Records[T]> } = {
  client: (client, asking) => {
    if (!Array.isArray(client.stays)) return client;
    const stays = client.stays.filter(
      ({ with: host, as, until }, i) =>
        as !== "may-sleep" || isOver(until, asking) || mayMeet(asking, ["stays", i, "with"], host),
    );
    return withList(client, "stays", stays);
  },

  members: (member, asking) => {
    const isYes = member.contact?.answer === "yes" || member.contact?.answer === "conditions";
    return isYes && !mayMeet(asking, ["contact", "answer"], member.id) ? without(member, "contact") : member;
  },

  ties: (tie, asking) => {
    const moves = tie.moves?.flatMap((move, i) => askedByMove(tie, move, ["moves", i], asking) ?? []);
    return moves ? withList(tie, "moves", moves) : tie;
  },

  /** A support group or circle meets; a household is a fact. */
  groups: (group, asking) => {
    const { kind, members = [], until, chair, contributions } = group;
    if ((kind !== "support" && kind !== "circle") || isOver(until, asking)) return group;
    const left = members.filter((who, i) => mayJoin(asking, ["members", i], who, members));
    const given = itemsOf(contributions).filter(({ member }, i) =>
      mayJoin(asking, ["contributions", i, "member"], member, members),
    );
    const chaired = mayJoin(asking, ["chair"], chair, members) ? group : without(group, "chair");
    return withList(withList(chaired, "members", left), "contributions", given);
  },

  /** A plan is let go whole: its words tell of all whom it brings together. */
  interventions: (plan, asking) => {
    const { kind, status, ties = [], members = [] } = plan;
    if ((kind !== "repair" && kind !== "enlarge") || status === "done" || status === "let-go") return plan;
    const mayTies = ties.every((id, i) => {
      const tie = asking.doc.ties[placeIn(asking.doc.ties, id)];
      return tie === undefined || asking.may({ at: ["ties", i], who: tie.to, others: [tie.from] });
    });
    const mayAll = mayTies && members.every((who, i) => mayMeet(asking, ["members", i], who, members));
    return mayAll ? plan : { ...plan, status: "let-go" };
  },

  conferences: (conference, asking) => {
    const { agreements, followUp, date } = conference;
    const invited = itemsOf(conference.invited);
    const isHeld = isOver(date, asking) || invited.some(({ came }) => came !== undefined);
    const guests = invited.flatMap(({ member }) => member ?? []);
    const left = invited.filter(({ member }, i) => isHeld || mayJoin(asking, ["invited", i, "member"], member, guests));
    // What somebody was to do is nobody else's: its words may tell of them.
    const open = itemsOf(agreements).filter(({ who, done }, i) => {
      const doers = itemsOf(who);
      const mayDo = (one: string, j: number) => mayMeet(asking, ["agreements", i, "who", j], one, doers);
      return done !== undefined || doers.every(mayDo);
    });
    const asked = withList(withList(conference, "invited", left), "agreements", open);
    const mayCall =
      !followUp || isOver(followUp.date, asking) || mayMeet(asking, ["followUp", "calledBy"], followUp.calledBy);
    return mayCall ? asked : { ...asked, followUp: without(followUp, "calledBy") };
  },
};

/** A move without whom it may not ask to do something; nothing where it may not be proposed at all. */
function askedByMove(tie: Tie, move: Move, at: Path, { doc, may }: Asking): Move | undefined {
  if (move.done !== undefined) return move;
  if (isProposal(move) && !may({ at, who: tie.to, others: [tie.from], on: [move.date] })) return undefined;
  const others = [doc.client.id, tie.from, tie.to];
  const mayDo = (who: string | undefined, ...field: Path) =>
    who === undefined || may({ at: [...at, ...field], who, others });
  let freed: Move = move;
  if (freed.type === "enlarge" && !mayDo(freed.through, "through")) freed = without(freed, "through");
  if (freed.type === "bound" && !mayDo(freed.guardedBy, "guardedBy")) freed = without(freed, "guardedBy");
  const steps = freed.steps?.filter(({ done, who }, i) => done !== undefined || mayDo(who, "steps", i, "who"));
  return steps ? withList(freed, "steps", steps) : freed;
}

/** Whether someone may meet the client and these others. Nobody does, and the client: it is the other who stays away. */
const mayMeet = ({ doc, may }: Asking, at: Path, who: string | undefined, others: readonly string[] = []): boolean =>
  who === undefined || who === doc.client.id || may({ at, who, others: [doc.client.id, ...others] });

/** Whether someone may be where the client is, in the company of others. */
const mayJoin = ({ doc, may }: Asking, at: Path, who: string | undefined, company: readonly string[]): boolean =>
  who === undefined || who === doc.client.id || may({ at, who, others: [doc.client.id], company });

const isOver = (until: When | undefined, { today }: Asking): boolean => until !== undefined && isBefore(until, today);

const itemsOf = <T>(list: readonly T[] | "unknown" = []): readonly T[] => (list === "unknown" ? [] : list);

/** A record with what is left of a list: as it was where all is, without the list where nothing is. */
function withList<R extends object>(record: R, field: keyof R & string, left: readonly unknown[]): R {
  const list: unknown = record[field];
  if (!Array.isArray(list) || same(list, left)) return record;
  return left.length > 0 ? { ...record, [field]: left } : without(record, field);
}
