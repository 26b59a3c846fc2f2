import type { Command } from "../command/types.ts";
import type { DomainKey } from "../document/role-domain.ts";
import type { LayoutName } from "../document/schema/terms.ts";
import type { Member, Role } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Point } from "../layout/types.ts";
import { mainRole } from "../network/member-facts.ts";
import { memberDomainWords } from "../words/member-words.ts";
import type { Actions } from "./actions.ts";
import type { Announcer } from "./announce.ts";
import type { ChangeSource } from "./events.ts";
import type { Store } from "./state.ts";
import { nameOf } from "./walk.ts";

/** Where a member belongs: in a part of life, in a ring of closeness, at a place in map units from the client. */
export interface Standing {
  readonly domain?: DomainKey;
  readonly ring?: 1 | 2 | 3;
  readonly at?: Point;
}

/** Where members stand, and whether they stay there: each one step, and told. */
export interface Stands {
  readonly moveTo: (member: string, standing: Standing, source: ChangeSource) => void;
  /** Pins them or lets them loose; where it is not said, those who are all pinned are let loose. */
  readonly pin: (ids: readonly string[], pinned: boolean | undefined, source: ChangeSource) => void;
}

export function makeStands(store: Store, actions: Actions, { say }: Announcer): Stands {
  const placeOf = (member: string) => {
    const { doc, options } = store.state;
    return doc.places?.[options.layout]?.find((place) => place.member === member);
  };
  return {
    moveTo: (id, { domain, ring, at }, source) => {
      const { doc, options } = store.state;
      const { layout, language } = options;
      const shown = store.state.drawing.index.memberById.get(id);
      const member = doc.members?.find((one) => one.id === id);
      if (!shown || !member) throw new EcomapError({ code: "unknown-record", path: [], params: { table: "members" } });
      const set = {
        ...(domain !== undefined && { roles: inDomain(member, mainRole(shown), domain) }),
        ...(ring !== undefined && { ring }),
      };
      const changes: readonly Command[] =
        Object.keys(set).length > 0 ? [{ type: "updateMember", member: id, set }] : [];
      if (changes.length === 0) {
        if (at) actions.drop([{ id, x: at.x, y: at.y }], source);
        return;
      }
      if (at) actions.act(changes, source, { as: "pinned", id, x: at.x, y: at.y });
      // Without a place the layout finds one on the new ground; where the ground says nothing of it, everybody stays.
      else if (!isGround(layout, set)) actions.act(changes, source);
      else actions.act([...changes, { type: "unpinMember", layout, member: id }], source);
      const { drawing } = store.state;
      const [name, now] = [nameOf(drawing, id), drawing.index.memberById.get(id)];
      const { sentences } = language;
      if (domain !== undefined && now) say(sentences.nowWith(name, memberDomainWords(drawing.words, now)), true);
      else if (ring !== undefined) say(sentences.nowIn(name, drawing.words.voice.rings[ring]), true);
    },
    pin: (ids, pinned, source) => {
      const { drawing, options } = store.state;
      const { layout, language } = options;
      const stands = drawing.placement.members.filter(({ id }) => ids.includes(id));
      const pins = pinned ?? !stands.every(({ id }) => placeOf(id)?.pinned);
      actions.act(
        stands.map(
          ({ id, x, y }): Command =>
            pins ? { type: "pinMember", layout, member: id, x, y } : { type: "unpinMember", layout, member: id },
        ),
        source,
      );
      const names = stands.map(({ id }) => nameOf(drawing, id));
      if (names.length > 0) say(pins ? language.sentences.pinned(names) : language.sentences.loose(names));
    },
  };
}

/** Whether the ground of a layout says something of what was set. */
const isGround = (layout: LayoutName, set: object): boolean =>
  (layout === "sectors" && "roles" in set) || (layout === "rings" && "ring" in set);

/** The roles of a member of whom the one that is shown belongs to a domain. */
function inDomain({ roles = [] }: Member, shown: Role | undefined, domain: DomainKey): readonly Role[] {
  const at = roles.findIndex(({ role, domain: own }) => role === shown?.role && own === shown?.domain);
  return at < 0 ? [{ domain }] : roles.map((role, i) => (i === at ? { ...role, domain } : role));
}
