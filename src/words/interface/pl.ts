import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Przyciski mapy",
    add: "Dodaj kogoś",
    zoomIn: "Większa",
    zoomOut: "Mniejsza",
    fit: "Pokaż wszystko",
    turn: "Obróć",
    several: "Wybierz kilka osób",
    move: "Przesuń",
    time: "W czasie",
    share: "Zabierz lub udostępnij",
    cover: "Zakryj",
    uncover: "Pokaż znowu",
    undo: "Cofnij",
    redo: "Zrób ponownie",
    layout: "Wygląd mapy",
    keys: "Klawisze",
  },
  undoing: (what) => `Cofnij: ${what}`,
  redoing: (what) => `Zrób ponownie: ${what}`,
  layouts: { force: "Swobodnie", rings: "Pierścienie", sectors: "Części" },
  shown: { name: "Mapa lub lista", map: "Mapa", list: "Lista" },
  list: {
    people: "Kto jest na mapie",
    name: "Imię lub nazwa",
    who: "Kto to jest?",
    tie: "Relacja",
    group: "Grupa",
    others: "Relacje innych osób",
    covered: "Mapa jest zakryta.",
  },
  panel: "Obok mapy",
  form: {
    required: "Na mapie nie ma jeszcze nikogo. Najpierw dodaj kogoś.",
    broken: "Tej mapy nie można otworzyć. Nic nie zginęło.",
  },
};

/** Polski. */
export const pl: InterfaceWords = { client: voice, professional: voice };
