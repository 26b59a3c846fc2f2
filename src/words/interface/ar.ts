import { isolate } from "../isolate.ts";
import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const COMMA = "، ";
/** Keys as they are printed on a keyboard, each from left to right. */
const keys = (...names: readonly string[]): string => names.map(isolate).join(COMMA);

const voice: InterfaceVoice = {
  tools: {
    name: "أزرار الخريطة",
    add: "إضافة شخص",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    fit: "عرض الكل",
    turn: "تدوير",
    time: "عبر الزمن",
    share: "أخذها أو مشاركتها",
    cover: "تغطية",
    uncover: "عرض من جديد",
    undo: "تراجع",
    redo: "إعادة",
    layout: "شكل الخريطة",
    keys: "المفاتيح",
  },
  undoing: (what) => `تراجع عن: ${what}`,
  redoing: (what) => `إعادة: ${what}`,
  layouts: { force: "حر", rings: "دوائر", sectors: "جوانب" },
  shown: { name: "خريطة أو قائمة", map: "خريطة", list: "قائمة" },
  list: {
    people: "مَن على الخريطة",
    name: "الاسم",
    who: "مَن هذا الشخص؟",
    tie: "العلاقة",
    group: "المجموعة",
    others: "علاقات بين آخرين",
    covered: "الخريطة مغطاة.",
  },
  keys: {
    title: "عمل المفاتيح",
    close: "إغلاق",
    touch: [
      ["لمسة", "اختيار شخص أو علاقة"],
      ["لمستان", "على مكان فارغ: شخص جديد؛ على اسم: تغييره؛ على رمز: نقله"],
      ["السحب", "نقل شخص"],
      ["الدائرة بجانب شخص", "علاقة: لمس الدائرة ثم الشخص الآخر"],
    ],
    rows: {
      tab: [keys("Tab"), "دخول الخريطة والخروج منها"],
      parts: [keys("F6"), `إلى الأزرار، إلى الخريطة، إلى ما بجانبها؛ مع ${isolate("Shift")} إلى الوراء`],
      arrows: ["الأسهم", "إلى الشخص التالي في تلك الجهة"],
      ends: [keys("Home", "End"), "إلى الوسط، إلى الشخص الأخير"],
      pages: [keys("Page Up", "Page Down"), "إلى الشخص السابق، إلى الشخص التالي"],
      letters: ["الحروف", "إلى شخص باسمه"],
      enter: [keys("Enter"), `اختيار؛ مع ${isolate("Shift")} أكثر من واحد`],
      ties: [keys("."), `بين علاقات هذا الشخص؛ ${isolate("Enter")} يختار العلاقة، ومفتاح المسافة إلى الطرف الآخر`],
      move: [`${isolate("Ctrl")} + سهم`, "نقل هذا الشخص"],
      escape: [keys("Escape"), "رجوع"],
      zoom: [keys("+ − 0"), "تكبير، تصغير، عرض الكل"],
      undo: [keys("Ctrl + Z", "Ctrl + Y"), "تراجع، إعادة"],
      cover: [keys("F9"), "تغطية كل الأسماء، وعرضها من جديد"],
      help: [keys("?"), "هذه القائمة"],
    },
  },
  panel: "بجانب الخريطة",
  form: {
    required: "لا أحد على الخريطة بعد. يرجى أولاً إضافة شخص.",
    broken: "لا يمكن فتح هذه الخريطة. لم يضع منها شيء.",
  },
};

/** العربية. A draft, in one voice for all: nouns rather than verbs, so that words fit women and men. */
export const ar: InterfaceWords = { client: voice, professional: voice };
