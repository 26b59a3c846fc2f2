import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Botones del mapa",
    add: "Añadir a alguien",
    zoomIn: "Más grande",
    zoomOut: "Más pequeño",
    fit: "Ver todo",
    turn: "Dar la vuelta",
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
  keys: {
    title: "Qué hacen las teclas",
    close: "Cerrar",
    touch: [
      ["Tocar", "elegir a alguien o una relación"],
      ["Tocar dos veces", "en un hueco: alguien nuevo; en un nombre: cambiarlo; en un signo: moverlo"],
      ["Arrastrar", "mover a alguien"],
      ["El círculo junto a alguien", "una relación: tócalo y toca después a la otra persona"],
    ],
    rows: {
      tab: ["Tab", "entrar en el mapa y salir"],
      parts: ["F6", "a los botones, al mapa, al panel; con Mayús hacia atrás"],
      arrows: ["Flechas", "ir a la siguiente persona de ese lado"],
      ends: ["Inicio, Fin", "ir al centro, ir al final"],
      pages: ["Re Pág, Av Pág", "ir a la persona anterior, a la siguiente"],
      letters: ["Letras", "ir a alguien por su nombre"],
      enter: ["Intro", "elegir; con Mayús, a más de una persona"],
      ties: [".", "recorrer las relaciones de esta persona; Intro elige una, Espacio lleva a la otra persona"],
      move: ["Ctrl + flecha", "mover a esta persona"],
      escape: ["Esc", "volver"],
      zoom: ["+ − 0", "más grande, más pequeño, ver todo"],
      undo: ["Ctrl + Z, Ctrl + Y", "deshacer, hacer de nuevo"],
      cover: ["F9", "tapar todos los nombres y mostrarlos otra vez"],
      help: ["?", "esta lista"],
    },
  },
  panel: "Al lado del mapa",
  form: {
    required: "Todavía no hay nadie en el mapa. Pon primero a alguien.",
    broken: "Este mapa no se puede abrir. No se ha perdido nada.",
  },
};

/** Español. A draft, in one voice for all. */
export const es: InterfaceWords = { client: voice, professional: voice };
