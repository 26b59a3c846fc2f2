import { icons } from "../icons.ts";

/** The signs of what became otherwise. */
export type ChangeSign = "bounded" | "gone" | "new" | "repaired" | "stronger" | "unburdened" | "weaker" | "woken";

/** A sign by its own outline: a filled path in a box of 24 by 24, and the path of what is left light within it; without that an icon on a disc. */
interface Shape {
  readonly path: string;
  readonly cut?: string;
}

/**
 * Each another outline, so that none needs its details or a colour: at 12 pixels, and on a photocopy, a disc with an icon
 * is a disc. Stronger is full and points up, weaker is open and points down; who is gone leaves an open place; a limit has
 * the two bars that it has on a tie, and asking less the open hand on a disc of its own, as it has there. None of them is an exclamation mark, a cross or a grade.
 */
export const changeSigns: Readonly<Record<ChangeSign, Shape>> = {
  bounded: {
    path: "M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-14a4 4 0 0 1-4-4v-14a4 4 0 0 1 4-4z",
    cut: "M6.5 5h3.6v14h-3.6zM13.9 5h3.6v14h-3.6z",
  },
  gone: {
    path: "M1 12a11 11 0 1 0 22 0a11 11 0 1 0 -22 0z",
    cut: "M5.4 12a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0 -13.2 0z",
  },
  new: { path: "M12 0.9L15.1 8.7L23.4 9.2L16.9 14.5L19.1 22.6L12 18.1L4.9 22.6L7.1 14.5L0.6 9.2L8.9 8.7Z", cut: "" },
  repaired: {
    path: "M0 12a7 7 0 1 0 14 0a7 7 0 1 0 -14 0zM10 12a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z",
    cut: "M4 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zM14 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z",
  },
  stronger: { path: "M12 1L24 22H0Z", cut: "" },
  unburdened: { path: icons.openHands },
  weaker: { path: "M0 2H24L12 23Z", cut: "M6.4 5.7H17.6L12 15.5Z" },
  woken: {
    path: "M1 18.5h22v4h-22zM5.8 17a6.2 6.2 0 0 1 12.4 0zM13.5 8.4L13.5 2.5L10.5 2.5L10.5 8.4ZM19.1 12L23.1 8L21 5.9L17 9.9ZM7 9.9L3 5.9L0.9 8L4.9 12Z",
    cut: "",
  },
};
