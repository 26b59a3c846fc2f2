import type { KeyWords } from "./key-words.ts";

export const keys: KeyWords = {
  title: "Qué hacen las teclas",
  close: "Cerrar",
  touch: [
    ["Tocar", "elegir a alguien o una relación"],
    ["Tocar dos veces", "en un hueco: alguien nuevo; en un nombre: cambiarlo; en un signo: moverlo"],
    ["Arrastrar", "mover a alguien"],
    ["El círculo junto a alguien", "una relación: tócalo y toca después a la otra persona"],
    ["Elegir a varios", "un toque cada uno; después «Mover» y un toque en el nuevo lugar"],
  ],
  rows: {
    tab: ["Tab", "entrar en el mapa y salir"],
    parts: ["F6", "a los botones, al mapa, al panel; con Mayús hacia atrás"],
    arrows: ["Flechas", "ir a la siguiente persona de ese lado"],
    ends: ["Inicio, Fin", "ir al centro, ir al final"],
    pages: ["Re Pág, Av Pág", "ir a la persona anterior, a la siguiente"],
    letters: ["Letras", "ir a alguien por su nombre"],
    enter: ["Intro", "elegir; con Mayús, a más de una persona"],
    all: ["Ctrl + A", "elegir a todos"],
    ties: [".", "recorrer las relaciones de esta persona; Intro elige una, Espacio lleva a la otra persona"],
    move: ["Ctrl + flecha", "mover a esta persona"],
    escape: ["Esc", "volver"],
    zoom: ["+ − 0", "más grande, más pequeño, ver todo"],
    undo: ["Ctrl + Z, Ctrl + Y", "deshacer, hacer de nuevo"],
    cover: ["F9", "tapar todos los nombres y mostrarlos otra vez"],
    help: ["?", "esta lista"],
  },
  edits: [
    ["Insert (,)", "alguien más; después de un nombre, el siguiente"],
    ["F2", "otro nombre"],
    ["Ctrl + Intro", "una relación: ve después a la otra persona y pulsa Intro"],
    ["1 2 3", "en una relación: suelta, normal, fuerte"],
    ["*", "se queda aquí, o puede moverse"],
    ["Supr", "quitar del mapa"],
  ],
};
