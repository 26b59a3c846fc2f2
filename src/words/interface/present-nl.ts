import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "De kaart laten zien",
  steps: "Stappen",
  back: "Stap terug",
  next: "Volgende stap",
  again: "Vanaf het begin",
  start: "Zo begon het",
  step: (step, all) => `Stap ${step} van ${all}`,
  times: (count, what) => `${count} keer: ${what}`,
  full: "Hele scherm",
  window: "Hele scherm uit",
  invented: "Namen en datums zijn verzonnen.",
  show: "Namen laten zien",
  ask: "Iedereen hier ziet dan de echte namen. Wil je dat?",
  hide: "Namen weghalen",
  lit: (name) => `In het licht: ${isolate(name)}. Nog een tik of Escape laat alles weer zien.`,
  group: (number) => `Groep ${number}`,
  exercise: "Lege kaart",
  unkept: "Om te oefenen. Er blijft niets van bewaard.",
  add: "Iemand erbij",
  done: "Weggooien en terug",
  end: "Stoppen met laten zien",
};
