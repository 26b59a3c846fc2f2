import { polishPlural } from "../grammar.ts";
import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "Pokaz mapy",
  steps: "Kroki",
  back: "Krok wstecz",
  next: "Następny krok",
  again: "Od początku",
  start: "Tak się zaczęło",
  step: (step, all) => `Krok ${step} z ${all}`,
  times: (count, what) => `${count} ${polishPlural(count, ["raz", "razy", "razy"])}: ${what}`,
  full: "Cały ekran",
  window: "Wyjdź z całego ekranu",
  invented: "Imiona, nazwy i daty są zmyślone.",
  show: "Pokaż imiona",
  ask: "Wszyscy tutaj zobaczą wtedy prawdziwe imiona. Pokazać je?",
  hide: "Ukryj imiona",
  lit: (name) => `W świetle: ${isolate(name)}. Kolejne dotknięcie albo Escape znowu pokazuje wszystko.`,
  group: (number) => `Grupa ${number}`,
  exercise: "Pusta mapa",
  unkept: "Do ćwiczenia. Nic z tego nie zostaje.",
  add: "Dodaj kogoś",
  done: "Wyrzuć i wróć",
  end: "Zakończ pokaz",
};
