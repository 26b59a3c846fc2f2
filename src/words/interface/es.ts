import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Botones del mapa",
    add: "Añadir a alguien",
    zoomIn: "Más grande",
    zoomOut: "Más pequeño",
    fit: "Ver todo",
    turn: "Dar la vuelta",
    several: "Elegir a varios",
    move: "Mover",
    time: "En el tiempo",
    share: "Llevar o compartir",
    cover: "Tapar",
    uncover: "Mostrar otra vez",
    undo: "Deshacer",
    redo: "Hacer de nuevo",
    layout: "Cómo se ve el mapa",
    keys: "Teclas",
  },
  undoing: (what) => `Deshacer: ${what}`,
  redoing: (what) => `Hacer de nuevo: ${what}`,
  layouts: { force: "Libre", rings: "Anillos", sectors: "Partes" },
  shown: { name: "Mapa o lista", map: "Mapa", list: "Lista" },
  list: {
    people: "Quién está en el mapa",
    name: "Nombre",
    who: "¿Quién es?",
    tie: "Relación",
    group: "Grupo",
    others: "Relaciones entre otras personas",
    covered: "El mapa está tapado.",
  },
  panel: "Al lado del mapa",
  form: {
    required: "Todavía no hay nadie en el mapa. Pon primero a alguien.",
    broken: "Este mapa no se puede abrir. No se ha perdido nada.",
  },
};

/** Español. A draft, in one voice for all. */
export const es: InterfaceWords = { client: voice, professional: voice };
