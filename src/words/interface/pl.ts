import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Przyciski mapy",
    add: "Dodaj kogoś",
    zoomIn: "Większa",
    zoomOut: "Mniejsza",
    fit: "Pokaż wszystko",
    turn: "Obróć",
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
  keys: {
    title: "Co robią klawisze",
    close: "Zamknij",
    touch: [
      ["Dotknięcie", "wybrać kogoś lub relację"],
      ["Dwa dotknięcia", "puste miejsce: ktoś nowy; nazwa: zmienić; znak: przenieść"],
      ["Przeciągnięcie", "przenieść kogoś"],
      ["Kółko obok kogoś", "relacja: dotknij go, potem drugiej osoby"],
    ],
    rows: {
      tab: ["Tab", "do mapy i z powrotem"],
      parts: ["F6", "dalej: przyciski, mapa, panel; z Shift wstecz"],
      arrows: ["Strzałki", "do następnej osoby po tej stronie"],
      ends: ["Home, End", "do środka, do ostatniej osoby"],
      pages: ["Page Up, Page Down", "do osoby przed, do osoby po"],
      letters: ["Litery", "do kogoś po imieniu"],
      enter: ["Enter", "wybierz; z Shift więcej niż jedną osobę"],
      ties: [".", "wzdłuż relacji tej osoby; Enter wybiera relację, spacja prowadzi na drugą stronę"],
      move: ["Ctrl + strzałka", "przesuń tę osobę"],
      escape: ["Escape", "wróć"],
      zoom: ["+ − 0", "większa, mniejsza, pokaż wszystko"],
      undo: ["Ctrl + Z, Ctrl + Y", "cofnij, zrób ponownie"],
      cover: ["F9", "zakryj wszystkie imiona i nazwy; pokaż je znowu"],
      help: ["?", "ta lista"],
    },
  },
  panel: "Obok mapy",
  form: {
    required: "Na mapie nie ma jeszcze nikogo. Najpierw dodaj kogoś.",
    broken: "Tej mapy nie można otworzyć. Nic nie zginęło.",
  },
};

/** Polski. */
export const pl: InterfaceWords = { client: voice, professional: voice };
