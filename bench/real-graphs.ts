import type { Graph } from "./graphs.ts";

/** Ties as `a: b c d`, one line for each who has some. */
function fromLines(lines: string, label: (id: string) => string): Graph {
  const edges = lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [source = "", ends = ""] = line.trim().split(": ");
      return ends.split(" ").map((target) => ({ source, target }));
    });
  const ids = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { nodes: [...ids].map((id) => ({ id, label: label(id) })), edges };
}

/** Marriages between 15 Florentine families, 1394-1434 (Padgett and Ansell, 1993). */
export const florentine = (): Graph =>
  fromLines(
    `Medici: Acciaiuoli Albizzi Barbadori Ridolfi Salviati Tornabuoni
     Albizzi: Ginori Guadagni
     Castellani: Barbadori Peruzzi Strozzi
     Bischeri: Guadagni Peruzzi Strozzi
     Guadagni: Lamberteschi Tornabuoni
     Salviati: Pazzi
     Strozzi: Peruzzi Ridolfi
     Ridolfi: Tornabuoni`,
    (id) => id,
  );

/** 34 members of a karate club that fell apart, and 78 friendships (Zachary, 1977). */
export const karateClub = (): Graph =>
  fromLines(
    `1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
     2: 3 4 8 14 18 20 22 31
     3: 4 8 9 10 14 28 29 33
     4: 8 13 14
     5: 7 11
     6: 7 11 17
     7: 17
     9: 31 33 34
     10: 34
     14: 34
     15: 33 34
     16: 33 34
     19: 33 34
     20: 34
     21: 33 34
     23: 33 34
     24: 26 28 30 33 34
     25: 26 28 32
     26: 32
     27: 30 34
     28: 34
     29: 32 34
     30: 33 34
     31: 33 34
     32: 33 34
     33: 34`,
    (id) => ({ 1: "Mr. Hi", 34: "John A." })[id] ?? `Member ${id}`,
  );
