import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "Montrer la carte",
  steps: "Étapes",
  back: "Étape d’avant",
  next: "Étape suivante",
  again: "Depuis le début",
  start: "Le début",
  step: (step, all) => `Étape ${step} sur ${all}`,
  times: (count, what) => `${count} fois\u00a0: ${what}`,
  full: "Plein écran",
  window: "Quitter le plein écran",
  invented: "Les noms et les dates sont inventés.",
  show: "Montrer les noms",
  ask: "Tout le monde ici verra les vrais noms. Veux-tu les montrer\u00a0?",
  hide: "Cacher les noms",
  lit: (name) => `En lumière\u00a0: ${isolate(name)}. Un autre toucher ou Échap montre tout de nouveau.`,
  group: (number) => `Groupe ${number}`,
  exercise: "Carte vide",
  unkept: "Pour s’exercer. Rien n’en est gardé.",
  add: "Ajouter quelqu’un",
  done: "Jeter et revenir",
  end: "Arrêter de montrer",
};
