import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const client: InterfaceVoice = {
  tools: {
    name: "Knoppen bij de kaart",
    add: "Iemand erbij",
    zoomIn: "Groter",
    zoomOut: "Kleiner",
    fit: "Alles in beeld",
    turn: "Omdraaien",
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
  keys: {
    title: "Wat de toetsen doen",
    close: "Sluiten",
    touch: [
      ["Tikken", "iemand kiezen, of een band"],
      ["Twee keer tikken", "naast iemand: iemand erbij; op een naam: een andere naam; op een teken: verplaatsen"],
      ["Slepen", "iemand verplaatsen"],
      ["Het rondje naast iemand", "een band: tik erop en dan op de ander"],
    ],
    rows: {
      tab: ["Tab", "de kaart in en weer uit"],
      parts: ["F6", "verder naar de knoppen, de kaart, het paneel; met Shift terug"],
      arrows: ["Pijltjes", "naar de volgende aan die kant"],
      ends: ["Home, End", "naar het midden, naar de laatste"],
      pages: ["Page Up, Page Down", "naar de vorige, naar de volgende"],
      letters: ["Letters", "naar iemand op naam"],
      enter: ["Enter", "kiezen; met Shift meer dan één"],
      ties: [".", "langs de banden van deze persoon; Enter kiest de band, de spatie gaat naar de ander"],
      move: ["Ctrl + pijltje", "deze persoon verplaatsen"],
      escape: ["Escape", "terug"],
      zoom: ["+ − 0", "groter, kleiner, alles in beeld"],
      undo: ["Ctrl + Z, Ctrl + Y", "terugdraaien, opnieuw doen"],
      cover: ["F9", "alle namen afdekken, en weer laten zien"],
      help: ["?", "deze lijst"],
    },
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
