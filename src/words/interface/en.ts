import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const client: InterfaceVoice = {
  tools: {
    name: "Tools for the map",
    add: "Add someone",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    fit: "Show all",
    turn: "Turn round",
    time: "Through time",
    share: "Take away or share",
    cover: "Cover",
    uncover: "Show again",
    undo: "Undo",
    redo: "Do again",
    layout: "How the map is laid out",
    keys: "Keys",
  },
  undoing: (what) => `Undo: ${what}`,
  redoing: (what) => `Do again: ${what}`,
  layouts: { force: "Free", rings: "Rings", sectors: "Parts" },
  shown: { name: "Map or list", map: "Map", list: "List" },
  list: {
    people: "Who is on the map",
    name: "Name",
    who: "Who is it?",
    tie: "Tie",
    group: "Belongs to",
    others: "Ties between others",
    covered: "The map is covered.",
  },
  keys: {
    title: "What the keys do",
    close: "Close",
    touch: [
      ["Tap", "choose someone, or a tie"],
      ["Tap twice", "beside people: someone new; on a name: rename; on a symbol: move"],
      ["Drag", "move someone"],
      ["The circle beside someone", "a tie: tap it, then tap the other one"],
    ],
    rows: {
      tab: ["Tab", "into the map and out of it"],
      parts: ["F6", "on to the tools, the map, the panel; with Shift back"],
      arrows: ["Arrow keys", "to the next person on that side"],
      ends: ["Home, End", "to the middle, to the last person"],
      pages: ["Page Up, Page Down", "to the person before, to the one after"],
      letters: ["Letters", "to someone by name"],
      enter: ["Enter", "select; with Shift more than one"],
      ties: [".", "along the ties of this person; Enter selects the tie, Space goes across"],
      move: ["Ctrl + arrow key", "move this person"],
      escape: ["Escape", "back"],
      zoom: ["+ − 0", "larger, smaller, show all"],
      undo: ["Ctrl + Z, Ctrl + Y", "undo, do again"],
      cover: ["F9", "cover all names, and show them again"],
      help: ["?", "this list"],
    },
  },
  panel: "Beside the map",
  form: {
    required: "Nobody is on the map yet. Put someone on it first.",
    broken: "This map cannot be opened. Nothing of it is lost.",
  },
};

/** English. */
export const en: InterfaceWords = {
  client,
  professional: { ...client, layouts: { force: "Free", rings: "Rings", sectors: "Domains" } },
};
