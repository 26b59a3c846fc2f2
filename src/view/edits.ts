import type { Command } from "../command/types.ts";
import type { Strength } from "../document/schema/terms.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Point } from "../layout/types.ts";
import { describeTie } from "../words/describe.ts";
import type { Actions } from "./actions.ts";
import type { Announcer } from "./announce.ts";
import type { ChangeSource } from "./events.ts";
import { groundAt } from "./ground-at.ts";
import { newPeople } from "./new-people.ts";
import type { Store } from "./state.ts";
import { isDrawn, nameOf } from "./walk.ts";

/** What hands do to who and what is on the map: each one step, and told. Each throws what its commands throw, and `read-only`. */
export interface Edits {
  /** Adds members by their names, each with a tie to the client; the first of them at a place. Answers their ids. */
  readonly add: (names: readonly string[], at: Point | undefined, source: ChangeSource) => readonly string[];
  /** Renames somebody; `others` are added with it. */
  readonly rename: (id: string, name: string, source: ChangeSource, others?: readonly string[]) => void;
  /** Draws a tie between two, or finds the one that is there. */
  readonly connect: (from: string, to: string, source: ChangeSource) => void;
  readonly remove: (ids: readonly string[], source: ChangeSource) => void;
  readonly strengthen: (tie: string, strength: Strength, source: ChangeSource) => void;
}

/** Of so many the names are told. */
const NAMES_TOLD = 5;

export function makeEdits(store: Store, actions: Actions, { say }: Announcer): Edits {
  const sentences = () => store.state.options.language.sentences;
  const named = (ids: readonly string[]): readonly string[] => {
    const names = ids.slice(0, NAMES_TOLD).map((id) => nameOf(store.state.drawing, id));
    return ids.length > NAMES_TOLD ? [...names, "…"] : names;
  };
  const clientId = () => store.state.doc.client.id;
  return {
    add: (names, at, source) => {
      const { drawing, options } = store.state;
      const ground = at && groundAt(drawing.placement, at);
      const { ids, commands } = newPeople(clientId(), names, options.newId, ground);
      const [first, ...others] = ids;
      // Where several come, the layout finds places for all of them.
      actions.act(
        commands,
        source,
        at && first !== undefined && others.length === 0 ? { as: "new", id: first, x: at.x, y: at.y } : undefined,
      );
      if (ids.length > 0) say(sentences().added(named(ids)));
      return ids;
    },
    rename: (id, name, source, others = []) => {
      const isClient = id === clientId();
      const before = isClient ? store.state.doc.client : store.state.doc.members?.find((member) => member.id === id);
      if (before?.name === name && others.length === 0) return;
      const { ids, commands } = newPeople(clientId(), others, store.state.options.newId);
      actions.act(
        [
          isClient ? { type: "updateClient", set: { name } } : { type: "updateMember", member: id, set: { name } },
          ...commands,
        ],
        source,
      );
      const told = sentences().renamed(nameOf(store.state.drawing, id));
      say(ids.length > 0 ? `${told} ${sentences().added(named(ids))}` : told);
    },
    connect: (from, to, source) => {
      const { drawing, options } = store.state;
      const [one, other] = [nameOf(drawing, from), nameOf(drawing, to)];
      const there = drawing.index.tiesOf.get(from)?.find((tie) => tie.from === to || tie.to === to);
      if (there) {
        actions.select([there.id]);
        say(sentences().alreadyTied(one, other));
        return;
      }
      const id = options.newId();
      // The client's ties run from the client, so that helps and moves read the same way in all of them.
      const [start, end] = to === clientId() ? [to, from] : [from, to];
      actions.act([{ type: "addTie", tie: { id, from: start, to: end } }], source);
      if (isDrawn(store.state.drawing, id)) actions.select([id]);
      say(sentences().connected(one, other));
    },
    remove: (ids, source) => {
      if (ids.includes(clientId())) throw new EcomapError({ code: "client-stays", path: [], params: {} });
      const going = new Set(ids);
      const ties = store.state.drawing.index.ties.filter(({ id }) => going.has(id));
      for (const { id } of ties) going.delete(id);
      const members = [...going];
      const names = named(members);
      // A member's own ties go with the member.
      const alone = ties.filter(({ from, to }) => !going.has(from) && !going.has(to));
      actions.act(
        [
          ...members.map((member): Command => ({ type: "removeMember", member })),
          ...alone.map(({ id }): Command => ({ type: "removeTie", tie: id })),
        ],
        source,
      );
      if (members.length > 0) say(sentences().removed(names));
      else if (alone.length > 0) say(sentences().tiesRemoved(alone.length));
    },
    strengthen: (tie, strength, source) => {
      actions.act([{ type: "updateTie", tie, set: { strength } }], source);
      const { index, words } = store.state.drawing;
      const now = index.ties.find(({ id }) => id === tie);
      if (now) say(describeTie(index, words, now));
    },
  };
}
