import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Кнопки мапи",
    add: "Додати когось",
    zoomIn: "Більше",
    zoomOut: "Менше",
    fit: "Показати все",
    turn: "Розвернути",
    time: "Крізь час",
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
  keys: {
    title: "Що роблять клавіші",
    close: "Закрити",
    rows: {
      tab: ["Tab", "до мапи й назад"],
      parts: ["F6", "далі: кнопки, мапа, панель; з Shift назад"],
      arrows: ["Стрілки", "до наступної людини з цього боку"],
      ends: ["Home, End", "до центру, до останньої людини"],
      pages: ["Page Up, Page Down", "до людини перед, до людини після"],
      letters: ["Літери", "до когось за іменем"],
      enter: ["Enter", "вибрати; з Shift кілька людей"],
      ties: [".", "уздовж зв’язків цієї людини; Enter вибирає зв’язок, пробіл веде на інший бік"],
      move: ["Ctrl + стрілка", "пересунути цю людину"],
      escape: ["Escape", "назад"],
      zoom: ["+ − 0", "більше, менше, показати все"],
      undo: ["Ctrl + Z, Ctrl + Y", "скасувати, зробити знову"],
      cover: ["F9", "сховати всі імена й показати їх знову"],
      help: ["?", "цей список"],
    },
  },
  panel: "Поруч із мапою",
  form: {
    required: "На мапі ще нікого немає. Спершу додай когось.",
    broken: "Цю мапу не вдається відкрити. Нічого не втрачено.",
  },
};

/** Українська. */
export const uk: InterfaceWords = { client: voice, professional: voice };
