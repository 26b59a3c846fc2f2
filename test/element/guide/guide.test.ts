import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  askable,
  type Detail,
  goBack,
  goOn,
  goPastChecks,
  name,
  pick,
  progressOf,
  startGuide,
  stepOf,
  tellMore,
  without,
} from "../../../src/element/guide/guide.ts";
import type { GuideQuestion } from "../../../src/element/guide/questions.ts";

const questions: readonly GuideQuestion[] = [
  { id: "a", text: "Wie zag je?" },
  { id: "b", text: "Wie belde je?" },
];
const asks = (): readonly Detail[] => ["close", "call"];
const empty = startGuide([], questions);
const later = startGuide(["amina", "bram"], questions);
const told = ({ steps }: typeof empty) =>
  steps.map((step) =>
    "about" in step ? `${step.member} ${step.about}` : "member" in step ? `${step.is} ${step.member}` : step.is,
  );

const onlyBram = new Set(["bram"]);

describe("the guide", () => {
  it("begins with a welcome, asks its questions in order, and ends in the map", () => {
    expect(told(empty)).toEqual(["welcome", "question", "question", "pick", "end"]);
  });

  it("starts from last time", () => {
    expect(told(later)).toEqual(["welcome", "check amina", "check bram", "question", "question", "pick", "end"]);
  });

  it("leaves those from last time for what they are where new people come first", () => {
    expect(stepOf(goPastChecks(goOn(later)))).toEqual({ is: "question", question: questions[0] });
    expect(stepOf(goPastChecks(goOn(startGuide(["amina"], []))))).toEqual({ is: "pick" });
  });

  it("goes past what cannot be asked of someone any more, and no further", () => {
    const at = { ...pick(empty, ["amina", "bram"], asks), at: 5 };
    expect(stepOf(at)).toEqual({ is: "detail", member: "amina", about: "call" });
    expect(stepOf(askable(at, () => ["close"]))).toEqual({ is: "detail", member: "bram", about: "close" });
    expect(askable(at, asks)).toBe(at);
    expect(stepOf(askable(at, () => []))).toEqual({ is: "end" });
  });

  it("asks more only of those who are picked, one after the other, and of others when the choice changes", () => {
    const picking = (ids: readonly string[]) => told(pick(pick(empty, ["amina"], asks), ids, asks)).slice(4);
    expect(picking([])).toEqual(["end"]);
    expect(picking(["bram", "els"])).toEqual(["bram close", "bram call", "els close", "els call", "end"]);
  });

  it("asks more of who changed since last time at once, and once", () => {
    const at = goOn(later);
    const more = tellMore(tellMore(at, "amina", asks), "amina", asks);
    expect(told(more).slice(1, 5)).toEqual(["check amina", "amina close", "amina call", "check bram"]);
    expect(told(pick(more, ["bram"], asks))).toEqual([...told(more).slice(0, -1), "bram close", "bram call", "end"]);
  });

  it("remembers who was named at which question, also when it starts again", () => {
    const { named } = name(name(empty, "a", ["x"]), "a", ["y"]);
    expect(startGuide([], questions, named).named).toEqual({ a: ["x", "y"] });
  });

  it("asks no more after who went from the map, and stays where it was", () => {
    const guide = pick(goOn(goOn(goOn(name(later, "a", ["amina"])))), ["amina", "bram"], asks);
    const gone = without(guide, onlyBram);
    expect(stepOf(gone)).toEqual(stepOf(guide));
    expect(JSON.stringify(gone)).not.toContain("amina");
    expect(gone.picked).toEqual(["bram"]);
    expect(without(gone, onlyBram)).toBe(gone);
  });

  it("never leaves its screens, however one goes on and back", () => {
    const moves = [goOn, goBack, (guide: typeof later) => tellMore(guide, "bram", asks)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves)), (made) => {
        const guide = made.reduce((now, move) => (stepOf(now).is === "end" ? now : move(now)), later);
        expect(guide.steps).toContain(stepOf(guide));
        expect(progressOf(guide)).toBeGreaterThanOrEqual(0);
        expect(progressOf(guide)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
