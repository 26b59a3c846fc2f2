import { afterEach, describe, expect, test, vi } from "vitest";
import { drawAhead } from "../../../src/element/time/ahead.ts";

/** A page that does nothing by itself until it is told that it has time. */
function quietPage() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal("window", {
    requestIdleCallback: (next: () => void) => waiting.push(next),
    cancelIdleCallback: (nth: number) => waiting.splice(nth - 1, 1),
  });
  return { waiting, rest: () => waiting.pop()?.() };
}

/** A film that notes which days it was asked for. */
function notingFilm() {
  const asked: string[] = [];
  return { asked, film: { at: (day: string) => asked.push(day) } };
}

describe("days that are drawn before anybody asks", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("are drawn one at a time while the page has nothing else to do, from now back", () => {
    const { waiting, rest } = quietPage();
    const { film, asked } = notingFilm();
    drawAhead(film, ["2025-01-01", "2025-02-01", "2025-03-01"]);
    expect(asked).toEqual([]);
    rest();
    expect(asked).toEqual(["2025-03-01"]);
    rest();
    rest();
    rest();
    expect(asked).toEqual(["2025-03-01", "2025-02-01", "2025-01-01"]);
    expect(waiting).toEqual([]);
  });

  test("are a few of a long history, spread over it", () => {
    const { waiting, rest } = quietPage();
    const { film, asked } = notingFilm();
    drawAhead(
      film,
      Array.from({ length: 1001 }, (_, i) => String(i)),
    );
    while (waiting.length > 0) rest();
    expect(asked).toHaveLength(16);
    expect(asked.at(0)).toBe("1000");
    expect(Number(asked.at(-1))).toBeLessThan(100);
  });

  test("are left where the map is taken away", () => {
    const { waiting } = quietPage();
    const { film, asked } = notingFilm();
    drawAhead(film, ["2025-01-01", "2025-02-01"])();
    expect(waiting).toEqual([]);
    expect(asked).toEqual([]);
  });
});
