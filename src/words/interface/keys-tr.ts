import type { KeyWords } from "./key-words.ts";

export const keys: KeyWords = {
  title: "Tuşlar ne yapar",
  close: "Kapat",
  touch: [
    ["Dokun", "birini ya da bir bağı seç"],
    ["İki kez dokun", "boş yere: birini ekle; ada: değiştir; simgeye: taşı"],
    ["Sürükle", "birini taşı"],
    ["Kişinin yanındaki halka", "bağ: önce ona, sonra öbür kişiye dokun"],
    ["Birkaç kişi seç", "her birine bir kez dokun; sonra “Taşı” ve yeni yere dokun"],
  ],
  rows: {
    tab: ["Tab", "haritaya gir ve haritadan çık"],
    parts: ["F6", "düğmelere, haritaya, panele geç; Shift ile geri"],
    arrows: ["Ok tuşları", "o yandaki kişiye git"],
    ends: ["Home, End", "ortaya git, sondaki kişiye git"],
    pages: ["Page Up, Page Down", "önceki kişiye git, sonraki kişiye git"],
    letters: ["Harfler", "adıyla birine git"],
    enter: ["Enter", "seç; Shift ile birden çok kişi seç"],
    all: ["Ctrl + A", "herkesi seç"],
    ties: [".", "bu kişinin bağlarını gez; Enter bağı seçer, boşluk tuşu öbür kişiye gider"],
    move: ["Ctrl + ok tuşu", "bu kişiyi taşı"],
    escape: ["Escape", "geri dön"],
    zoom: ["+ − 0", "daha büyük, daha küçük, hepsini göster"],
    undo: ["Ctrl + Z, Ctrl + Y", "geri al, yeniden yap"],
    cover: ["F9", "bütün adları ört ve yine göster"],
    help: ["?", "bu liste"],
  },
  edits: [
    ["Insert (,)", "birini ekle; bir addan sonra sıradaki"],
    ["F2", "başka bir ad"],
    ["Ctrl + Enter", "bağ: sonra öbür kişiye git ve Enter’a bas"],
    ["1 2 3", "bir bağda: gevşek, olağan, güçlü"],
    ["*", "burada kalsın ya da taşınabilsin"],
    ["Delete", "haritadan al"],
  ],
};
