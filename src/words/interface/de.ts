import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Knöpfe zur Karte",
    add: "Jemanden hinzufügen",
    zoomIn: "Größer",
    zoomOut: "Kleiner",
    fit: "Alles zeigen",
    turn: "Umdrehen",
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
  keys: {
    title: "Was die Tasten machen",
    close: "Schließen",
    touch: [
      ["Tippen", "jemanden oder eine Verbindung wählen"],
      ["Zweimal tippen", "auf freie Fläche: jemand Neues; auf einen Namen: umbenennen; auf ein Zeichen: verschieben"],
      ["Ziehen", "jemanden verschieben"],
      ["Der Kreis neben jemandem", "eine Verbindung: erst ihn, dann die andere Person antippen"],
    ],
    rows: {
      tab: ["Tab", "in die Karte und wieder hinaus"],
      parts: ["F6", "weiter zu den Knöpfen, zur Karte, zum Bereich daneben; mit Umschalt zurück"],
      arrows: ["Pfeiltasten", "zum nächsten Namen auf dieser Seite"],
      ends: ["Pos1, Ende", "in die Mitte, zum letzten Namen"],
      pages: ["Bild auf, Bild ab", "zum Namen davor, zum Namen danach"],
      letters: ["Buchstaben", "zu jemandem mit diesem Namen"],
      enter: ["Enter", "auswählen; mit Umschalt mehr als einen"],
      ties: [".", "an den Verbindungen entlang; Enter wählt sie, die Leertaste führt zur anderen Seite"],
      move: ["Strg + Pfeiltaste", "an einen anderen Platz schieben"],
      escape: ["Escape", "zurück"],
      zoom: ["+ − 0", "größer, kleiner, alles zeigen"],
      undo: ["Strg + Z, Strg + Y", "zurücknehmen, noch einmal machen"],
      cover: ["F9", "alle Namen abdecken, und wieder zeigen"],
      help: ["?", "diese Liste"],
    },
  },
  panel: "Neben der Karte",
  form: {
    required: "Auf der Karte steht noch niemand. Setze zuerst jemanden darauf.",
    broken: "Diese Karte lässt sich nicht öffnen. Nichts davon ist verloren.",
  },
};

/** Deutsch. */
export const de: InterfaceWords = { client: voice, professional: voice };
