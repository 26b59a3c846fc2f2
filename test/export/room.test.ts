import { describe, expect, it } from "vitest";
import { listOf, table, tag } from "../../src/export/html.ts";
import { heightOf } from "../../src/export/room.ts";

const NAME = "Abdelrahman-van-Oosterhuis";
const COLUMN = 200;

describe("the room that words take on a report", () => {
  it("is that of whole words: of long names as many stand on a line as fit, and the rest of it stays empty", () => {
    const one = heightOf(tag("p", {}, NAME), COLUMN);
    const each = heightOf(tag("p", {}, `${NAME} ${NAME}`), COLUMN) - one;
    expect(each).toBeGreaterThan(0);
    const short = heightOf(tag("p", {}, "een huis of zo, zegt ".repeat(7)), COLUMN);
    const long = heightOf(tag("p", {}, `${NAME} `.repeat(6)), COLUMN);
    expect(long).toBeCloseTo(one + 5 * each);
    expect(long).toBeGreaterThan(short);
  });

  it("of a cell is that of what it holds, and of what lies around it", () => {
    const words = ["Een eigen kamer.", "Werk."];
    const list = listOf(words) ?? tag("ul", {});
    expect(heightOf(tag("td", {}, [list]), COLUMN)).toBeGreaterThan(heightOf(list, COLUMN));
    expect(heightOf(table(words, [words]), COLUMN)).toBeGreaterThan(heightOf(table(words, []), COLUMN));
  });
});
