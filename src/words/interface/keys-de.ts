import type { KeyWords } from "./key-words.ts";

export const keys: KeyWords = {
  title: "Was die Tasten machen",
  close: "Schließen",
  touch: [
    ["Tippen", "jemanden oder eine Verbindung wählen"],
    ["Zweimal tippen", "auf freie Fläche: jemand Neues; auf einen Namen: umbenennen; auf ein Zeichen: verschieben"],
    ["Ziehen", "jemanden verschieben"],
    ["Der Kreis neben jemandem", "eine Verbindung: erst ihn, dann die andere Person antippen"],
    ["Mehrere wählen", "je einmal tippen; dann „Verschieben“ und auf den neuen Platz tippen"],
  ],
  rows: {
    tab: ["Tab", "in die Karte und wieder hinaus"],
    parts: ["F6", "weiter zu den Knöpfen, zur Karte, zum Bereich daneben; mit Umschalt zurück"],
    arrows: ["Pfeiltasten", "zum nächsten Namen auf dieser Seite"],
    ends: ["Pos1, Ende", "in die Mitte, zum letzten Namen"],
    pages: ["Bild auf, Bild ab", "zum Namen davor, zum Namen danach"],
    letters: ["Buchstaben", "zu jemandem mit diesem Namen"],
    enter: ["Enter", "auswählen; mit Umschalt mehr als einen"],
    all: ["Strg + A", "alle auswählen"],
    ties: [".", "an den Verbindungen entlang; Enter wählt sie, die Leertaste führt zur anderen Seite"],
    move: ["Strg + Pfeiltaste", "an einen anderen Platz schieben"],
    escape: ["Escape", "zurück"],
    zoom: ["+ − 0", "größer, kleiner, alles zeigen"],
    undo: ["Strg + Z, Strg + Y", "zurücknehmen, noch einmal machen"],
    cover: ["F9", "alle Namen abdecken, und wieder zeigen"],
    help: ["?", "diese Liste"],
  },
  edits: [
    ["Einfg (,)", "jemand Neues; nach einem Namen der nächste"],
    ["F2", "ein anderer Name"],
    ["Strg + Enter", "eine Verbindung: dann zur anderen Person gehen und Enter drücken"],
    ["1 2 3", "auf einer Verbindung: locker, normal, stark"],
    ["*", "hier festhalten, oder wieder lösen"],
    ["Entf", "von der Karte nehmen"],
  ],
};
