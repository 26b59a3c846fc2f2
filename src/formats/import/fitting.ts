import { ASKED_CONTACT, type Asked } from "../../command/asked-contact.ts";
import { forbids } from "../../command/bans.ts";
import { refuseMove } from "../../command/moves.ts";
import type { RecordOf } from "../../command/record-commands.ts";
import { type Refuse, refuseBanned } from "../../command/refuse-banned.ts";
import { brokenRules } from "../../document/rules.ts";
import { same } from "../../document/same.ts";
import type { EcomapDocument, Move, TableName, Tie } from "../../document/types.ts";
import type { ErrorCode } from "../../errors/codes.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { type AllBrought, type Brought, leftAsItWas, withBrought } from "./brought.ts";

/** Hears that a field of a record that was read does not come in, and why. */
export type LeaveOut = (because: "banned-here" | "does-not-fit", table: TableName, at: number, field: string) => void;

/** What of all this may come in: no contact that a court bans, there or here, and nothing against what the document says. */
export function fitting(doc: EcomapDocument, all: AllBrought, leaveOut: LeaveOut): AllBrought {
  const allowed = withoutBanned(withBrought(doc, all), all, leaveOut);
  const wrong = wrongIn(withBrought(doc, allowed));
  if (wrong.size === 0) return allowed;
  const right = <T extends TableName>(table: T, ones: readonly Brought<T>[]): readonly Brought<T>[] =>
    ones.map((one) => {
      if (!wrong.has(`${table} ${one.after.id}`)) return one;
      for (const field of Object.keys(one.fresh)) leaveOut("does-not-fit", table, one.at, field);
      return leftAsItWas(one);
    });
  // What breaks a rule with what the document says is dates, a group in itself, or words of which nobody said yes.
  return {
    ...allowed,
    ties: right("ties", allowed.ties),
    groups: right("groups", allowed.groups),
    goals: right("goals", allowed.goals),
    log: right("log", allowed.log),
  };
}

/** The records that break a rule, by table and id. */
function wrongIn(doc: EcomapDocument): ReadonlySet<string> {
  return new Set(
    brokenRules(doc).flatMap(({ code, path: [table, at] }) => {
      const records = table === "ties" || table === "groups" || table === "goals" || table === "log" ? doc[table] : [];
      const record = typeof at === "number" ? records?.[at] : undefined;
      // A ban that comes takes off what it forbids.
      return record && code !== "banned" ? [`${table} ${record.id}`] : [];
    }),
  );
}

/** What is banned is judged as of the last that a document tells of: nobody here knows the day. */
const contextOf = ({ history }: EcomapDocument) => ({
  recorded: history.reduce((last, { recorded }) => (recorded > last ? recorded : last), "0000-01-01T00:00:00Z"),
});

const itself = <T>(at: T): T => at;

type Walk<R> = (record: R, asking: Parameters<typeof ASKED_CONTACT.members>[1]) => R;

function withoutBanned(after: EcomapDocument, all: AllBrought, leaveOut: LeaveOut): AllBrought {
  const bans = after.ties.filter(({ ban }) => ban !== undefined);
  if (bans.length === 0) return all;
  const context = contextOf(after);
  const today = context.recorded.slice(0, 10);
  const may = ({ company = [], ...asked }: Asked) =>
    !bans.some((ban) => forbids(ban, { ...asked, others: [...asked.others, ...company] }, today));
  const byId = new Map(after.ties.map((tie) => [tie.id, tie]));
  /** The bans are all that is looked at, and the ties that a plan names. */
  const about = (record: object): EcomapDocument => {
    const named: unknown = Reflect.get(record, "ties");
    const ties = Array.isArray(named) ? named.flatMap((id) => byId.get(String(id)) ?? []) : [];
    return { ...after, ties: [...bans, ...ties] };
  };
  const freed = <T extends TableName>(
    table: T,
    ones: readonly Brought<T>[],
    walk: Walk<RecordOf<T>>,
    refuse: Refuse<RecordOf<T>>,
  ): readonly Brought<T>[] =>
    ones.map((one) => {
      const doc = about(one.after);
      if (codeOf(() => refuse(doc, context, itself, one.after, one.before)) === undefined) return one;
      const left = one.before ? one.before : walk(one.after, { doc, today, may });
      const kept = new Map<string, unknown>(Object.entries(left));
      for (const [field, value] of Object.entries(one.after)) {
        if (!same(value, kept.get(field))) leaveOut("banned-here", table, one.at, field);
      }
      return one.before ? leftAsItWas(one) : { ...one, after: left };
    });
  const { members, groups, interventions, conferences } = ASKED_CONTACT;
  return {
    ...all,
    members: freed("members", all.members, members, refuseBanned("members")),
    groups: freed("groups", all.groups, groups, refuseBanned("groups")),
    interventions: freed("interventions", all.interventions, interventions, refuseBanned("interventions")),
    conferences: freed("conferences", all.conferences, conferences, refuseBanned("conferences")),
  };
}

/** Whether a ban forbids what the client of a document would newly ask for. */
export const isClientBanned = (doc: EcomapDocument, client: EcomapDocument["client"]): boolean =>
  codeOf(() => refuseBanned("client")(doc, contextOf(doc), itself, client, doc.client)) !== undefined;

/** Tells why a move may not stand on a tie of a document; `undefined` where it may. */
export function movesJudge(doc: EcomapDocument): (tie: Tie, move: Move) => ErrorCode | undefined {
  const context = contextOf(doc);
  const telling = { ...doc, ties: doc.ties.filter(({ ban, state }) => ban !== undefined || state === "deceased") };
  return (tie, move) => codeOf(() => refuseMove(telling, tie, move, context, []));
}

function codeOf(work: () => void): ErrorCode | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof EcomapError) return error.code;
    throw error;
  }
}
