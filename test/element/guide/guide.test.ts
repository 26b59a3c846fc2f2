import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  goBack,
  goOn,
  name,
  pick,
  progressOf,
  startGuide,
  stepOf,
  stop,
  without,
} from "../../../src/element/guide/guide.ts";
import type { GuideQuestion } from "../../../src/element/guide/questions.ts";
import { parse } from "../../document/sample.ts";

const questions: readonly GuideQuestion[] = [
  { id: "a", text: "Wie zag je?" },
  { id: "b", text: "Wie belde je?" },
];
const empty = parse({ members: [] });
const later = parse({ members: [{ id: "amina" }, { id: "bram" }, { id: "karin", agreed: "not-yet" }] });
const asked = (doc: typeof empty) =>
  startGuide(doc, questions).steps.map((step) => ("member" in step ? `${step.is} ${step.member}` : step.is));

describe("the guide", () => {
  it("begins with a welcome, asks its questions in order, and ends in the map", () => {
    expect(asked(empty)).toEqual(["welcome", "question", "question", "pick", "end"]);
  });

  it("starts from last time where people are on the map, and leaves the tray alone", () => {
    expect(asked(later)).toEqual(["welcome", "check amina", "check bram", "question", "question", "pick", "end"]);
  });

  it("asks more only of those who are picked, one after the other, and of others when the choice changes", () => {
    const after = (ids: readonly string[]) => pick(pick(startGuide(later, questions), ["amina"]), ids).steps;
    const detailed = (ids: readonly string[]) =>
      after(ids).flatMap((step) => (step.is === "detail" ? `${step.member} ${step.about}` : []));
    expect(detailed([])).toEqual([]);
    expect(detailed(["bram"])).toEqual(["bram close", "bram quality", "bram help", "bram call"]);
    expect(after(["bram"]).at(-1)).toEqual({ is: "end" });
  });

  it("remembers who was named at which question", () => {
    const guide = name(name(startGuide(empty, questions), "a", ["x"]), "a", ["y"]);
    expect(guide.named).toEqual({ a: ["x", "y"] });
  });

  it("may be stopped anywhere, and gone back to from its end", () => {
    const guide = stop(goOn(startGuide(empty, questions)));
    expect(stepOf(guide)).toEqual({ is: "end" });
    expect(stepOf(goBack(guide))).toEqual({ is: "pick" });
  });

  it("asks no more after who went from the map, and stays where it was", () => {
    const guide = pick(goOn(goOn(goOn(startGuide(later, questions)))), ["amina", "bram"]);
    const gone = without(guide, parse({ members: [{ id: "bram" }] }));
    expect(stepOf(gone)).toEqual(stepOf(guide));
    expect(JSON.stringify(gone)).not.toContain("amina");
    expect(gone.picked).toEqual(["bram"]);
    expect(without(gone, parse({ members: [{ id: "bram" }] }))).toBe(gone);
  });

  it("never leaves its screens, however one goes on and back", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(goOn, goBack, stop)), (moves) => {
        const guide = moves.reduce((now, move) => move(now), startGuide(later, questions));
        expect(guide.steps).toContain(stepOf(guide));
        expect(progressOf(guide)).toBeGreaterThanOrEqual(0);
        expect(progressOf(guide)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
