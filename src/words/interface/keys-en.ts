import type { KeyWords } from "./key-words.ts";

export const keys: KeyWords = {
  title: "What the keys do",
  close: "Close",
  touch: [
    ["Tap", "choose someone, or a tie"],
    ["Tap twice", "beside people: someone new; on a name: rename; on a symbol: move"],
    ["Drag", "move someone"],
    ["The circle beside someone", "a tie: tap it, then tap the other one"],
    ["Choose several", "one tap each; then Move, and a tap on the new place"],
  ],
  rows: {
    tab: ["Tab", "into the map and out of it"],
    parts: ["F6", "on to the tools, the map, the panel; with Shift back"],
    arrows: ["Arrow keys", "to the next person on that side"],
    ends: ["Home, End", "to the middle, to the last person"],
    pages: ["Page Up, Page Down", "to the person before, to the one after"],
    letters: ["Letters", "to someone by name"],
    enter: ["Enter", "select; with Shift more than one"],
    all: ["Ctrl + A", "select everybody"],
    ties: [".", "along the ties of this person; Enter selects the tie, Space goes across"],
    move: ["Ctrl + arrow key", "move this person"],
    escape: ["Escape", "back"],
    zoom: ["+ − 0", "larger, smaller, show all"],
    undo: ["Ctrl + Z, Ctrl + Y", "undo, do again"],
    cover: ["F9", "cover all names, and show them again"],
    help: ["?", "this list"],
  },
  edits: [
    ["Insert (,)", "someone new; after a name the next one"],
    ["F2", "another name"],
    ["Ctrl + Enter", "a tie: then go to the other one and press Enter"],
    ["1 2 3", "on a tie: loose, ordinary, strong"],
    ["*", "stay here, or may move again"],
    ["Delete", "take off the map"],
  ],
};
