import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "Door de tijd",
  tools: "De kaart door de tijd bekijken",
  slider: "Datum",
  back: "Vorig moment",
  next: "Volgend moment",
  play: "Afspelen",
  pause: "Stilzetten",
  now: "laatst bijgewerkt",
  compare: "Wat is er anders dan nu?",
  milestones: "Wat er gebeurde",
  kinds: {
    transition: "Belangrijk moment",
    meeting: "Bij elkaar geweest",
    conference: "Eigen Kracht-conferentie",
    intervention: "Samen gedaan",
    experience: "Hoe het gaat",
  },
  still: "Deze kaart is nog niet veranderd. Wat je verandert, kun je hier later terugzien.",
  signs: "Wat de tekens betekenen",
  end: "Terug naar de kaart van nu",
};
