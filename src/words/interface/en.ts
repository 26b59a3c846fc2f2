import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const client: InterfaceVoice = {
  tools: {
    name: "Tools for the map",
    add: "Add someone",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    fit: "Show all",
    turn: "Turn round",
    several: "Choose several",
    move: "Move",
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
