import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "Крізь час",
  tools: "Дивитися мапу крізь час",
  slider: "Дата",
  back: "Попередній момент",
  next: "Наступний момент",
  play: "Відтворити",
  pause: "Зупинити",
  now: "останнє оновлення",
  compare: "Що зараз інакше?",
  milestones: "Що сталося",
  kinds: {
    transition: "Важливий момент",
    meeting: "Зустріч",
    conference: "Сімейна групова нарада",
    intervention: "Зроблено разом",
    experience: "Як справи",
  },
  still: "Ця мапа ще не змінювалася. Зміни можна буде переглянути тут пізніше.",
  signs: "Що означають знаки",
  end: "Назад до мапи на зараз",
};
