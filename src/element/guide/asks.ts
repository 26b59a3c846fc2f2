import type { CommandType } from "../../command/types.ts";
import type { NetworkIndex } from "../../network/network-index.ts";
import { DETAILS, type Detail } from "./guide.ts";

/** The command with which an answer is noted. */
const NOTED_BY: Readonly<Record<(typeof DETAILS)[number], CommandType>> = {
  close: "updateMember",
  quality: "updateTie",
  gets: "updateTie",
  gives: "updateTie",
  call: "answerContact",
};
/** Who has a telephone. */
const CALLED: readonly unknown[] = [undefined, "person", "organisation", "community"];

/**
 * What can be asked of someone: what hands may note. Nobody is asked who helps, or may be called, of someone who died;
 * nor whether to call where a court forbids contact.
 */
export function detailsFor(
  { memberById, clientTie }: NetworkIndex,
  may: (action: CommandType, id: string) => boolean,
  member: string,
): readonly Detail[] {
  const tie = clientTie.get(member);
  const hasDied = tie?.state === "deceased";
  const isCalled = CALLED.includes(memberById.get(member)?.kind) && !tie?.ban;
  return DETAILS.filter((about) => {
    if (hasDied && about !== "close" && about !== "quality") return false;
    if (about === "call" && !isCalled) return false;
    const action = NOTED_BY[about];
    return may(action, action === "updateTie" && tie ? tie.id : member);
  });
}
