import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Кнопки мапи",
    add: "Додати когось",
    zoomIn: "Більше",
    zoomOut: "Менше",
    fit: "Показати все",
    turn: "Розвернути",
    several: "Вибрати кількох",
    move: "Пересунути",
    time: "Крізь час",
    share: "Узяти чи поділитися",
    cover: "Сховати",
    uncover: "Показати знову",
    undo: "Скасувати",
    redo: "Зробити знову",
    layout: "Вигляд мапи",
    keys: "Клавіші",
  },
  undoing: (what) => `Скасувати: ${what}`,
  redoing: (what) => `Зробити знову: ${what}`,
  layouts: { force: "Вільно", rings: "Кільця", sectors: "Частини" },
  shown: { name: "Мапа або список", map: "Мапа", list: "Список" },
  list: {
    people: "Хто на мапі",
    name: "Ім’я чи назва",
    who: "Хто це?",
    tie: "Зв’язок",
    group: "Група",
    others: "Зв’язки між іншими",
    covered: "Мапу сховано.",
  },
  panel: "Поруч із мапою",
  form: {
    required: "На мапі ще нікого немає. Спершу додай когось.",
    broken: "Цю мапу не вдається відкрити. Нічого не втрачено.",
  },
};

/** Українська. */
export const uk: InterfaceWords = { client: voice, professional: voice };
