import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Harita düğmeleri",
    add: "Birini ekle",
    zoomIn: "Daha büyük",
    zoomOut: "Daha küçük",
    fit: "Hepsini göster",
    turn: "Döndür",
    several: "Birkaç kişi seç",
    move: "Taşı",
    time: "Zaman içinde",
    share: "Yanına al veya paylaş",
    cover: "Ört",
    uncover: "Yine göster",
    undo: "Geri al",
    redo: "Yeniden yap",
    layout: "Harita nasıl görünsün",
    keys: "Tuşlar",
  },
  undoing: (what) => `Geri al: ${what}`,
  redoing: (what) => `Yeniden yap: ${what}`,
  layouts: { force: "Serbest", rings: "Halkalar", sectors: "Bölümler" },
  shown: { name: "Harita ya da liste", map: "Harita", list: "Liste" },
  list: {
    people: "Haritada kimler var",
    name: "Ad",
    who: "Kim?",
    tie: "Bağ",
    group: "Grup",
    others: "Başkaları arasındaki bağlar",
    covered: "Harita örtülü.",
  },
  panel: "Haritanın yanı",
  form: {
    required: "Haritada henüz kimse yok. Önce birini ekle.",
    broken: "Bu harita açılamıyor. Hiçbir şey kaybolmadı.",
  },
};

/** Türkçe. A draft, in one voice for all. */
export const tr: InterfaceWords = { client: voice, professional: voice };
