import { ukrainianPlural } from "../grammar.ts";
import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "Показ мапи",
  steps: "Кроки",
  back: "Крок назад",
  next: "Наступний крок",
  again: "Із самого початку",
  start: "Так усе почалося",
  step: (step, all) => `Крок ${step} із ${all}`,
  times: (count, what) => `${count} ${ukrainianPlural(count, ["раз", "рази", "разів"])}: ${what}`,
  full: "Увесь екран",
  window: "Вийти з усього екрана",
  invented: "Імена, назви й дати вигадані.",
  show: "Показати імена",
  ask: "Усі тут побачать тоді справжні імена. Показати їх?",
  hide: "Сховати імена",
  lit: (name) => `У світлі: ${isolate(name)}. Ще один дотик або Escape знову покаже все.`,
  group: (number) => `Група ${number}`,
  exercise: "Порожня мапа",
  unkept: "Для вправ. Нічого з цього не зберігається.",
  add: "Додати когось",
  done: "Викинути й назад",
  end: "Завершити показ",
};
