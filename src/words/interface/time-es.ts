import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "A lo largo del tiempo",
  tools: "Mirar el mapa a lo largo del tiempo",
  slider: "Fecha",
  back: "Momento anterior",
  next: "Momento siguiente",
  play: "Reproducir",
  pause: "Parar",
  now: "última actualización",
  compare: "¿Qué es distinto ahora?",
  milestones: "Lo que pasó",
  kinds: {
    transition: "Momento importante",
    meeting: "Se reunieron",
    conference: "Conferencia familiar",
    intervention: "Hecho juntos",
    experience: "Cómo está",
  },
  still: "Este mapa todavía no ha cambiado. Lo que cambie podrá verlo aquí más tarde.",
  signs: "Qué significan los signos",
  end: "Volver al mapa de ahora",
};
