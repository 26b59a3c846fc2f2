import type { Tie } from "../document/types.ts";
import { type NetworkIndex, otherEnd } from "./network-index.ts";

/** The ties between the client and a member: mostly one. */
export const clientTies = ({ doc, tiesOf }: NetworkIndex, member: string): readonly Tie[] =>
  (tiesOf.get(member) ?? []).filter((tie) => otherEnd(tie, doc.client.id) !== undefined);
