import { describe, expect, it } from "vitest";
import type { Coming } from "../../../src/command/timeline/course.ts";
import { standing } from "../../../src/command/timeline/standing.ts";

const added = (id: string, at: number): Coming => ({ table: "members", id, added: { id }, at });
const removed = (id: string, at: number): Coming => ({ table: "members", id, removed: { id }, at });

describe("all who were ever in a table", () => {
  it("stand as they do now, where nobody left", () => {
    expect(standing(["a", "b"], [])).toEqual(["a", "b"]);
    expect(standing(["a", "b"], [added("b", 1)])).toEqual(["a", "b"]);
  });

  it("stand where they stood, the first, the last and those in between", () => {
    expect(standing(["b", "d"], [removed("a", 0), removed("c", 1), removed("e", 2)])).toEqual([
      "a",
      "b",
      "c",
      "d",
      "e",
    ]);
    expect(standing([], [removed("b", 1), removed("a", 0)])).toEqual(["a", "b"]);
  });

  it("stand before those who came later", () => {
    expect(standing(["a", "z"], [removed("b", 1), added("z", 1)])).toEqual(["a", "b", "z"]);
    expect(standing(["z", "a", "b"], [removed("m", 1), added("z", 0)])).toEqual(["z", "a", "m", "b"]);
  });

  it("stand once where they came back, as they do now", () => {
    expect(standing(["b", "a"], [removed("a", 0), added("a", 1)])).toEqual(["b", "a"]);
    expect(standing(["b"], [removed("a", 0), added("a", 1), removed("a", 1)])).toEqual(["b", "a"]);
  });

  it("stand somewhere where history is not to be believed", () => {
    expect(standing(["a"], [removed("b", 7)])).toEqual(["a", "b"]);
    expect(standing(["a"], [removed("a", 0), added("c", 3)])).toEqual(["a"]);
  });
});
