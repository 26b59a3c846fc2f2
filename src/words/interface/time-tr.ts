import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "Zaman içinde",
  tools: "Haritaya zaman içinde bakmak",
  slider: "Tarih",
  back: "Önceki an",
  next: "Sonraki an",
  play: "Oynat",
  pause: "Durdur",
  now: "son güncelleme",
  compare: "Şimdi ne farklı?",
  milestones: "Neler oldu",
  kinds: {
    transition: "Önemli an",
    meeting: "Bir araya gelindi",
    conference: "Aile grubu toplantısı",
    intervention: "Birlikte yapılan",
    experience: "Nasıl gidiyor",
  },
  still: "Bu harita henüz değişmedi. Değiştirdiklerinizi daha sonra burada görebilirsiniz.",
  signs: "İşaretler ne demek",
  end: "Şimdiki haritaya dön",
};
