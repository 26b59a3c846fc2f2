import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Harita düğmeleri",
    add: "Birini ekle",
    zoomIn: "Daha büyük",
    zoomOut: "Daha küçük",
    fit: "Hepsini göster",
    turn: "Döndür",
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
  keys: {
    title: "Tuşlar ne yapar",
    close: "Kapat",
    touch: [
      ["Dokun", "birini ya da bir bağı seç"],
      ["İki kez dokun", "boş yere: birini ekle; ada: değiştir; simgeye: taşı"],
      ["Sürükle", "birini taşı"],
      ["Kişinin yanındaki halka", "bağ: önce ona, sonra öbür kişiye dokun"],
    ],
    rows: {
      tab: ["Tab", "haritaya gir ve haritadan çık"],
      parts: ["F6", "düğmelere, haritaya, panele geç; Shift ile geri"],
      arrows: ["Ok tuşları", "o yandaki kişiye git"],
      ends: ["Home, End", "ortaya git, sondaki kişiye git"],
      pages: ["Page Up, Page Down", "önceki kişiye git, sonraki kişiye git"],
      letters: ["Harfler", "adıyla birine git"],
      enter: ["Enter", "seç; Shift ile birden çok kişi seç"],
      ties: [".", "bu kişinin bağlarını gez; Enter bağı seçer, boşluk tuşu öbür kişiye gider"],
      move: ["Ctrl + ok tuşu", "bu kişiyi taşı"],
      escape: ["Escape", "geri dön"],
      zoom: ["+ − 0", "daha büyük, daha küçük, hepsini göster"],
      undo: ["Ctrl + Z, Ctrl + Y", "geri al, yeniden yap"],
      cover: ["F9", "bütün adları ört ve yine göster"],
      help: ["?", "bu liste"],
    },
  },
  panel: "Haritanın yanı",
  form: {
    required: "Haritada henüz kimse yok. Önce birini ekle.",
    broken: "Bu harita açılamıyor. Hiçbir şey kaybolmadı.",
  },
};

/** Türkçe. A draft, in one voice for all. */
export const tr: InterfaceWords = { client: voice, professional: voice };
