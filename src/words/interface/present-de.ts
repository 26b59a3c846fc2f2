import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "Die Karte vorführen",
  steps: "Schritte",
  back: "Schritt zurück",
  next: "Nächster Schritt",
  again: "Von Anfang an",
  start: "So fing es an",
  step: (step, all) => `Schritt ${step} von ${all}`,
  times: (count, what) => `${count} Mal: ${what}`,
  full: "Ganzer Bildschirm",
  window: "Ganzen Bildschirm verlassen",
  invented: "Namen und Daten sind erfunden.",
  show: "Namen zeigen",
  ask: "Alle hier sehen dann die echten Namen. Möchtest du das?",
  hide: "Namen wegnehmen",
  lit: (name) => `Im Licht: ${isolate(name)}. Noch ein Tippen oder Escape zeigt wieder alles.`,
  group: (number) => `Gruppe ${number}`,
  exercise: "Leere Karte",
  unkept: "Zum Üben. Davon wird nichts aufbewahrt.",
  add: "Jemanden hinzufügen",
  done: "Wegwerfen und zurück",
  end: "Vorführen beenden",
};
