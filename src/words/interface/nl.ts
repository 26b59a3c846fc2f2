import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const client: InterfaceVoice = {
  tools: {
    name: "Knoppen bij de kaart",
    add: "Iemand erbij",
    zoomIn: "Groter",
    zoomOut: "Kleiner",
    fit: "Alles in beeld",
    turn: "Omdraaien",
    several: "Meer kiezen",
    move: "Verplaatsen",
    time: "Door de tijd",
    share: "Meenemen of delen",
    cover: "Afdekken",
    uncover: "Weer laten zien",
    undo: "Terugdraaien",
    redo: "Opnieuw doen",
    layout: "Hoe de kaart eruitziet",
    keys: "Toetsen",
  },
  undoing: (what) => `Terugdraaien: ${what}`,
  redoing: (what) => `Opnieuw doen: ${what}`,
  layouts: { force: "Vrij", rings: "Ringen", sectors: "Vakken" },
  shown: { name: "Kaart of lijst", map: "Kaart", list: "Lijst" },
  list: {
    people: "Wie staan er op de kaart?",
    name: "Naam",
    who: "Wie is het?",
    tie: "Band",
    group: "Hoort bij",
    others: "Banden tussen anderen",
    covered: "De kaart is afgedekt.",
  },
  panel: "Naast de kaart",
  form: {
    required: "Er staat nog niemand op de kaart. Zet er eerst iemand op.",
    broken: "Deze kaart kan niet open. Er is niets verloren.",
  },
};

/** Nederlands. */
export const nl: InterfaceWords = {
  client,
  professional: {
    ...client,
    layouts: { force: "Vrij", rings: "Ringen", sectors: "Leefgebieden" },
    list: { ...client.list, tie: "Relatie", others: "Relaties tussen anderen" },
  },
};
