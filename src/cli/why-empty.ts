import type { Eyes } from "../document/audience/eyes.ts";
import { isRecordSeen, isTold } from "../document/audience/records.ts";
import type { EcomapDocument } from "../document/types.ts";
import { agreedIn } from "../network/agreed.ts";
import type { Sentence } from "./fault.ts";

/**
 * Of a map on which nobody stands it is said why, where somebody could: all wait in the tray, as after an import, or nobody is ticked
 * for a picture that shows whoever is. Only to who makes the file: it says nothing itself of who is not on it.
 */
export function tellWhyEmpty(doc: EcomapDocument, eyes: Partial<Eyes>, tell: (sentence: Sentence) => void): void {
  const { audience = doc.redactedFor ?? "client" } = eyes;
  const waiting = doc.members.length;
  const { members } = agreedIn(doc);
  if (members.length === 0) {
    if (waiting > 0) tell((words) => words.allWait(waiting));
    return;
  }
  const whose: Eyes = { ...eyes, audience };
  const isSeen = (member: (typeof members)[number]) => isRecordSeen(member, "members", doc.client.id, whose);
  if (doc.redactedFor !== undefined || isTold("members", whose) || members.some(isSeen)) return;
  tell((words) => words.noneTicked(members.length, audience));
}
