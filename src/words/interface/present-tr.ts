import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "Haritayı göstermek",
  steps: "Adımlar",
  back: "Bir adım geri",
  next: "Sonraki adım",
  again: "En baştan",
  start: "Böyle başladı",
  step: (step, all) => `Adım: ${step} / ${all}`,
  times: (count, what) => `${count} kez: ${what}`,
  full: "Tam ekran",
  window: "Tam ekrandan çık",
  invented: "Adlar ve tarihler uydurmadır.",
  show: "Adları göster",
  ask: "O zaman buradaki herkes gerçek adları görür. Gösterilsin mi?",
  hide: "Adları gizle",
  lit: (name) => `Işıkta: ${isolate(name)}. Bir dokunuş daha ya da Escape yine hepsini gösterir.`,
  group: (number) => `Grup ${number}`,
  exercise: "Boş harita",
  unkept: "Alıştırma için. Hiçbir şey saklanmaz.",
  add: "Birini ekle",
  done: "At ve geri dön",
  end: "Göstermeyi bitir",
};
