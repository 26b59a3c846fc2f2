import { same } from "../document/same.ts";
import type { Conference, EcomapDocument, Intervention, Member } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { banned, isBanned, isBannedMember, isYes } from "./bans.ts";
import type { CommandContext } from "./types.ts";

/** Refuses a yes to calling a member, under conditions or not, where contact is banned. `at` leads to the answer. Throws `banned`. */
export function refuseYes(doc: EcomapDocument, context: CommandContext, at: Path, { id, contact }: Member): void {
  if (isYes(contact) && isBannedMember(doc, id, context)) throw banned(at);
}

/** Refuses a new yes to calling a member where contact is banned; one from before stays. Throws `banned`. */
export function refuseMayCall(
  doc: EcomapDocument,
  context: CommandContext,
  path: Path,
  after: Member,
  before?: Member,
): void {
  if (!same(after.contact, before?.contact)) refuseYes(doc, context, [...path, "contact", "answer"], after);
}

/** Refuses to invite someone anew whose contact is banned; who came before the ban stays. Throws `banned`. */
export function refuseInvited(
  doc: EcomapDocument,
  context: CommandContext,
  path: Path,
  { invited }: Conference,
  before?: Conference,
): void {
  const asked = new Set(peopleIn(before?.invited));
  peopleIn(invited).forEach((member, i) => {
    if (member === undefined || asked.has(member) || !isBannedMember(doc, member, context)) return;
    throw banned([...path, "invited", i, "member"]);
  });
}

const peopleIn = (invited: Conference["invited"] = []): readonly (string | undefined)[] =>
  invited === "unknown" ? [] : invited.map(({ member }) => member);

/** Refuses to plan repair or enlarging anew where contact is banned; what was done stays. Throws `banned`. */
export function refusePlanned(
  doc: EcomapDocument,
  context: CommandContext,
  path: Path,
  after: Intervention,
  before?: Intervention,
): void {
  const [plan, known] = [contactsOf(after), contactsOf(before)];
  plan.ties.forEach((id, i) => {
    const tie = known.ties.includes(id) ? undefined : doc.ties.find((one) => one.id === id);
    if (tie && isBanned(doc, tie, context)) throw banned([...path, "ties", i]);
  });
  plan.members.forEach((id, i) => {
    if (!known.members.includes(id) && isBannedMember(doc, id, context)) throw banned([...path, "members", i]);
  });
}

/** Where an intervention asks for contact that is yet to come. */
export function contactsOf(intervention: Intervention | undefined): Required<Pick<Intervention, "ties" | "members">> {
  const { kind, status, ties = [], members = [] } = intervention ?? {};
  const asks = (kind === "repair" || kind === "enlarge") && status !== "done" && status !== "let-go";
  return asks ? { ties, members } : { ties: [], members: [] };
}
