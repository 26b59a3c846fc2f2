import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "عبر الزمن",
  tools: "النظر إلى الخريطة عبر الزمن",
  slider: "التاريخ",
  back: "اللحظة السابقة",
  next: "اللحظة التالية",
  play: "تشغيل",
  pause: "إيقاف",
  now: "آخر تحديث",
  compare: "ما الذي تغيّر حتى الآن؟",
  milestones: "ما حدث",
  kinds: {
    transition: "لحظة مهمة",
    meeting: "اجتماع",
    conference: "مؤتمر العائلة",
    intervention: "ما عملناه معًا",
    experience: "كيف الحال",
  },
  still: "لم تتغير هذه الخريطة بعد. ما تغيّره يمكنك رؤيته هنا لاحقًا.",
  signs: "معنى الرموز",
  end: "العودة إلى خريطة الآن",
};
