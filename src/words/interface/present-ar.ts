import { arabicCount } from "../grammar.ts";
import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

const TIMES = { one: "مرة واحدة", two: "مرتان", few: "مرات", many: "مرة", hundred: "مرة" };

export const present: PresentWords = {
  tools: "عرض الخريطة",
  steps: "الخطوات",
  back: "خطوة إلى الوراء",
  next: "الخطوة التالية",
  again: "من البداية",
  start: "هكذا كانت البداية",
  step: (step, all) => `الخطوة ${step} من ${all}`,
  times: (count, what) => `${arabicCount(count, TIMES, String(count))}: ${what}`,
  full: "ملء الشاشة",
  window: "الخروج من ملء الشاشة",
  invented: "الأسماء والتواريخ غير حقيقية.",
  show: "عرض الأسماء",
  ask: "سيرى كل الحاضرين هنا الأسماء الحقيقية. هل نعرضها؟",
  hide: "إخفاء الأسماء",
  lit: (name) => `في الضوء: ${isolate(name)}. لعرض الكل من جديد: لمسة أخرى أو مفتاح ${isolate("Escape")}.`,
  group: (number) => `المجموعة ${number}`,
  exercise: "خريطة فارغة",
  unkept: "للتدريب. لا يُحفظ منها شيء.",
  add: "إضافة شخص",
  done: "رمي ورجوع",
  end: "إنهاء العرض",
};
