import { FLAGS } from "../document/schema/terms.ts";
import type { Member, Tie } from "../document/types.ts";
import type { NetworkIndex } from "./network-index.ts";

type Flagged = Pick<Member, "flags"> | Pick<Tie, "flags"> | undefined;

/** A flag of ours, or an own key of the document. */
export type FlagKey = NonNullable<Exclude<NonNullable<Member["flags"]>, "unknown">[number]["flag"]>;

/** The flags of some records, each once; one of which only a reason was written is "other". */
export function flagsOf(...records: readonly Flagged[]): readonly FlagKey[] {
  const told = records.flatMap((record) =>
    record?.flags === undefined || record.flags === "unknown" ? [] : record.flags.map(({ flag = "other" }) => flag),
  );
  return [...new Set(told)];
}

/** The flags that a member's symbol bears: the own ones, and those of the tie with the client. */
export const memberFlags = ({ clientTie }: Pick<NetworkIndex, "clientTie">, member: Member): readonly FlagKey[] =>
  flagsOf(member, clientTie.get(member.id));

/** The flags of a tie between two members, which stand on the tie itself. */
export const tieFlags = ({ doc }: { readonly doc: { readonly client: { readonly id: string } } }, tie: Tie) =>
  tie.from === doc.client.id || tie.to === doc.client.id ? [] : flagsOf(tie);

/** Whether a flag is one of ours. */
export const isFlag = (key: string): key is (typeof FLAGS)[number] => FLAGS.some((flag) => flag === key);
