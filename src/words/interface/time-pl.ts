import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "W czasie",
  tools: "Oglądaj mapę w czasie",
  slider: "Data",
  back: "Poprzedni moment",
  next: "Następny moment",
  play: "Odtwarzaj",
  pause: "Zatrzymaj",
  now: "ostatnia zmiana",
  compare: "Co jest teraz inaczej?",
  milestones: "Co się wydarzyło",
  kinds: {
    transition: "Ważny moment",
    meeting: "Spotkanie",
    conference: "Konferencja Grupy Rodzinnej",
    intervention: "Zrobione razem",
    experience: "Jak jest",
  },
  still: "Ta mapa jeszcze się nie zmieniła. Zmiany można będzie tu później obejrzeć.",
  signs: "Co znaczą znaki",
  end: "Wróć do mapy z teraz",
};
