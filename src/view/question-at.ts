import { baseDomain } from "../document/role-domain.ts";
import { sectorAt } from "../layout/sector-at.ts";
import { domainOf } from "../network/member-facts.ts";
import { mayTouch } from "./options.ts";
import type { Carried, Question, ViewState } from "./state.ts";

/** What a drop asks: whether one who is put alone into the sector of another domain, and may change to it, belongs there. */
export function questionAt({ doc, options, drawing }: ViewState, { id, x, y, along }: Carried): Question | undefined {
  const { index, placement } = drawing;
  const member = index.memberById.get(id);
  if (placement.grounds?.is !== "sectors" || !member || along.length > 0) return undefined;
  const to = sectorAt(placement.grounds.sectors, { x, y });
  const { vocabulary } = index.doc;
  if (to === undefined || to === baseDomain(domainOf(member, vocabulary), vocabulary)) return undefined;
  return mayTouch(doc, options, "updateMember", id) ? { is: "move", member: id, to, at: { x, y } } : undefined;
}
