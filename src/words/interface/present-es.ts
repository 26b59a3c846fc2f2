import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "Mostrar el mapa",
  steps: "Pasos",
  back: "Paso atrás",
  next: "Paso siguiente",
  again: "Desde el principio",
  start: "Así empezó",
  step: (step, all) => `Paso ${step} de ${all}`,
  times: (count, what) => `${count} ${count === 1 ? "vez" : "veces"}: ${what}`,
  full: "Pantalla completa",
  window: "Salir de pantalla completa",
  invented: "Los nombres y las fechas son inventados.",
  show: "Mostrar nombres",
  ask: "Toda la gente aquí verá los nombres de verdad. ¿Quieres mostrarlos?",
  hide: "Quitar nombres",
  lit: (name) => `Bajo la luz: ${isolate(name)}. Otro toque o Esc lo muestra todo otra vez.`,
  group: (number) => `Grupo ${number}`,
  exercise: "Mapa vacío",
  unkept: "Para practicar. No se guarda nada.",
  add: "Añadir a alguien",
  done: "Tirar y volver",
  end: "Dejar de mostrar",
};
