import { describe, expect, it } from "vitest";
import { spanOf } from "../../src/command/timeline/dates-asked.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { isCalendarDate } from "../../src/document/dates.ts";
import { LAYOUTS } from "../../src/document/schema/terms.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";
import { filmOf } from "../../src/time/film.ts";
import { milestonesOf } from "../../src/time/milestones.ts";
import { momentsOf } from "../../src/time/moments.ts";
import { CASES, caseOf } from "../layout/maps.ts";

const TODAY = "2026-11-22";
const seenOf = (name: string) => forAudience(caseOf(name), "client");
const daysOf = (doc: ReturnType<typeof seenOf>) => momentsOf(doc, milestonesOf(doc, TODAY), TODAY);
const filmed = (name: string, more = {}) => {
  const doc = seenOf(name);
  const days = daysOf(doc);
  return { doc, days, film: filmOf(doc, days, resolveDrawOptions({ width: 900, height: 600, ...more })) };
};

describe("the moments of a map", () => {
  it.each(CASES)("are the days on which %s became otherwise or something happened, in order, each once", (name) => {
    const doc = seenOf(name);
    const days = daysOf(doc);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.at(-1)).toBe(TODAY);
    const told = new Set(days);
    const first = days[0] ?? "";
    for (const { day } of milestonesOf(doc, TODAY)) expect(told.has(day), day).toBe(day >= first);
    // Between two moments nothing becomes otherwise.
    for (const [i, day] of days.slice(1).entries()) {
      const before = documentAt(doc, days[i] ?? "");
      const eve = documentAt(doc, dayBefore(day));
      expect(eve.members.map(({ id }) => id)).toEqual(before.members.map(({ id }) => id));
    }
  });

  it("begin with the first that the history tells of, also where a life was told from before", () => {
    const doc = seenOf("2-the-relative-who-comes-along");
    const all = milestonesOf(doc, TODAY);
    const [first = ""] = momentsOf(doc, all, TODAY);
    expect(all.some(({ day }) => day < first)).toBe(true);
    expect(spanOf(doc)?.first).toBe(first);
  });

  it("are today alone where nothing has a date", () => {
    const {
      history: _history,
      transitions: _t,
      interventions: _i,
      conferences: _c,
      groups: _g,
      experience: _e,
      ...bare
    } = seenOf("1-i-have-nobody");
    const doc = { ...bare, history: [] };
    expect(momentsOf(doc, milestonesOf(doc, TODAY), TODAY)).toEqual([TODAY]);
  });
});

describe("what is told under a map", () => {
  it("is what happened: no plan, and nothing that is still to come", () => {
    const doc = seenOf("5-keys-at-last");
    const all = milestonesOf(doc, TODAY);
    expect(new Set(all.map(({ is }) => is))).toEqual(new Set(["transition", "meeting", "intervention", "experience"]));
    expect(milestonesOf(doc, "2025-12-31").every(({ day }) => day <= "2025-12-31")).toBe(true);
    const planned = (doc.interventions ?? []).filter(({ status }) => status !== "done").map(({ words }) => words);
    for (const { words } of all) if (words !== "") expect(planned).not.toContain(words);
  });
});

describe("a film of a map", () => {
  it("draws a day as it is, whatever day was seen before, and leaves what stays the same the very mark it was", () => {
    const { days, film } = filmed("8-a-large-family");
    const backwards = filmed("8-a-large-family").film;
    const forth = days.map((day) => JSON.stringify(film.at(day).scene));
    const back = [...days].reverse().map((day) => JSON.stringify(backwards.at(day).scene));
    expect(back.reverse()).toEqual(forth);
    for (const [i, day] of days.slice(1).entries()) {
      const before = new Map(film.at(days[i] ?? "").scene.marks.map((mark) => [JSON.stringify(mark), mark]));
      for (const mark of film.at(day).scene.marks) {
        const was = before.get(JSON.stringify(mark));
        if (was) expect(mark).toBe(was);
      }
    }
  });

  it.each(LAYOUTS)("shows on each day who was there, on a spot that never changes, in %s", (layout) => {
    const { doc, days, film } = filmed("3-the-friend-who-steps-back", { layout });
    const spots = new Map<string, string>();
    for (const day of days) {
      const { index, placement, scene } = film.at(day);
      expect(index.doc.members).toEqual(documentAt(doc, day).members);
      expect(placement.members.map(({ id }) => id)).toEqual(index.members.map(({ id }) => id));
      expect(scene.box).toEqual(film.at(days[0] ?? "").scene.box);
      for (const { id, x, y } of placement.members) {
        expect(spots.get(id) ?? `${x} ${y}`).toBe(`${x} ${y}`);
        spots.set(id, `${x} ${y}`);
      }
    }
    expect(spots.size).toBeGreaterThanOrEqual(doc.members.length);
  });

  it("brings nobody back on the last day who had left before it", () => {
    const doc = seenOf("3-the-friend-who-steps-back");
    const [tie] = doc.ties.filter(({ from, to }) => from === "client" || to === "client");
    const gone = { ...doc, ties: doc.ties.map((one) => (one === tie ? { ...one, until: "2026-06-01" } : one)) };
    const days = momentsOf(gone, milestonesOf(gone, TODAY), TODAY);
    const film = filmOf(gone, days, resolveDrawOptions({}));
    const tiesOn = (day = "") => film.at(day).index.doc.ties.map(({ id }) => id);
    expect(days.at(-2)).toBe("2026-06-02");
    expect(tiesOn(days.at(-3))).toContain(tie?.id);
    expect(tiesOn(days.at(-2))).not.toContain(tie?.id);
    expect(tiesOn(days.at(-1))).toEqual(tiesOn(days.at(-2)));
  });

  it("writes a name as it was then, on the side of the symbol where the later one stands", () => {
    const { days, film, doc } = filmed("5-keys-at-last");
    const renamed = doc.members.find(({ id, name }) =>
      days.some((day) => documentAt(doc, day).members.some((was) => was.id === id && was.name !== name)),
    );
    const texts = days.map((day) =>
      film
        .at(day)
        .placement.members.find(({ id }) => id === renamed?.id)
        ?.lines.filter(({ light }) => !light)
        .map(({ text }) => text)
        .join(" "),
    );
    expect(new Set(texts.filter((text) => text !== undefined)).size).toBeGreaterThan(1);
  });

  it("shows what became otherwise until the last day on those same spots, and nothing on the last", () => {
    const { days, film } = filmed("3-the-friend-who-steps-back");
    const [middle = "", last = ""] = [days[8], days.at(-1)];
    const spots = new Map(film.at(last).placement.members.map(({ id, x, y }) => [id, `${x} ${y}`]));
    const since = film.since(middle);
    expect(since.look.lens?.signs.size).toBeGreaterThan(0);
    for (const { id, x, y } of since.placement.members) expect(spots.get(id) ?? `${x} ${y}`).toBe(`${x} ${y}`);
    expect(film.since(last).look.lens?.signs.size).toBe(0);
  });

  it("takes nobody who stopped before for somebody new", () => {
    const { days, film } = filmed("5-keys-at-last");
    const before = days.at(-3) ?? "";
    const isNew = new Set(film.since(before).look.lens?.signs.keys());
    const stopped = caseOf("5-keys-at-last").ties.filter(({ state }) => state === "ended");
    expect(stopped.length).toBeGreaterThan(0);
    for (const { id, from, to } of stopped) expect([id, from, to].some((one) => isNew.has(one))).toBe(false);
  });
});

/** The day before a day. */
function dayBefore(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const two = (value: number) => String(value).padStart(2, "0");
  if (date > 1) return `${year}-${two(month)}-${two(date - 1)}`;
  if (month === 1) return `${year - 1}-12-31`;
  const days = [31, 30, 29, 28].map((last) => `${year}-${two(month - 1)}-${last}`);
  return days.find(isCalendarDate) ?? "";
}
