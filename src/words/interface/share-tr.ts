import type { ShareWords } from "./share-words.ts";

export const client: ShareWords = {
  title: "Yanına al veya paylaş",
  seenBy: {
    client: "Yalnız senin ve birlikte çizenler için",
    team: "Yalnız ekip için",
    carry: "Yanına almak için",
    network: "Destek grubunun masası için",
    handover: "Sonraki kurum için",
    report: "Rapor için",
    training: "Eğitim için, gerçek adlar olmadan",
  },
  whom: "Kimin için?",
  names: {
    client: "Benim için, her şeyle",
    team: "Ekip için",
    carry: "Yanıma almak için",
    network: "Destek grubu için",
    handover: "Sonraki kurum için",
    report: "Rapor için",
    training: "Eğitim için",
  },
  reader: (name) => `Rapor: ${name}`,
  holds: {
    client: "Burada anlaştığınız her şey var. Temasın nasıl olduğu ve neyi değiştirmek istediğin de var.",
    team: "Burada ekibin bildiği her şey var. Kişinin kendine sakladığı yok.",
    carry:
      "Burada adlar, sade çizgiler ve grupların var. Temasın ne kadar güçlü veya iyi olduğu yok. Plan ve not da yok.",
    network:
      "Burada yalnız olabilecek kişiler var. Adları ve grup görünür. Temasın ne kadar güçlü veya iyi olduğu görünmez.",
    handover: "Burada ekibin bildiği var. Notlar yok.",
    report: "Burada yalnız bu okuyucu için işaretlenen var.",
    training: "Adlar uydurma, tarihler kaydırılmış. Kendi yazınız burada yok.",
  },
  elsewhere: "Devir ve rapor ekibin ekranında yapılır.",
  way: "Nasıl?",
  ways: { print: "Yazdır", png: "Resim (PNG)", svg: "Çizim (SVG)" },
  paper: "Kâğıt",
  letter: "Letter",
  held: { landscape: "Yatay", portrait: "Dikey" },
  goes: "Bu gidiyor",
  seen: "Bunu başka biri görebilir mi?",
  seenWhy: "Burada yanına alınan kâğıttan daha çok şey var. Yazıcıyı, telefonunu ve evde kimin olduğunu düşün.",
  goOn: "Devam et",
  rather: "Vazgeç",
  receiver: "Haritayı kim alıyor?",
  agrees: "Bunu birlikte okuduk. Kişi bugün evet diyor: bu onlara gidebilir.",
  agreed: (receiver, date) => `${date} tarihinde evet dendi: ${receiver}.`,
  make: { print: "Yazdır", file: "Kaydet" },
  close: "Kapat",
  saved: (file) => `Tamam. Dosyanın adı ${file}.`,
  noPng: "Burada PNG yapılamıyor. Çizim (SVG) ya da yazdırma seç.",
};

export { client as professional };
