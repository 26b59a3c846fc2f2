import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Knöpfe zur Karte",
    add: "Jemanden hinzufügen",
    zoomIn: "Größer",
    zoomOut: "Kleiner",
    fit: "Alles zeigen",
    turn: "Umdrehen",
    several: "Mehrere wählen",
    move: "Verschieben",
    time: "Im Lauf der Zeit",
    share: "Mitnehmen oder teilen",
    cover: "Abdecken",
    uncover: "Wieder zeigen",
    undo: "Zurücknehmen",
    redo: "Noch einmal machen",
    layout: "Wie die Karte aussieht",
    keys: "Tasten",
  },
  undoing: (what) => `Zurücknehmen: ${what}`,
  redoing: (what) => `Noch einmal machen: ${what}`,
  layouts: { force: "Frei", rings: "Ringe", sectors: "Teile" },
  shown: { name: "Karte oder Liste", map: "Karte", list: "Liste" },
  list: {
    people: "Wer auf der Karte steht",
    name: "Name",
    who: "Wer ist das?",
    tie: "Verbindung",
    group: "Gehört zu",
    others: "Verbindungen zwischen anderen",
    covered: "Die Karte ist abgedeckt.",
  },
  panel: "Neben der Karte",
  form: {
    required: "Auf der Karte steht noch niemand. Setze zuerst jemanden darauf.",
    broken: "Diese Karte lässt sich nicht öffnen. Nichts davon ist verloren.",
  },
};

/** Deutsch. */
export const de: InterfaceWords = { client: voice, professional: voice };
