import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "أزرار الخريطة",
    add: "إضافة شخص",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    fit: "عرض الكل",
    turn: "تدوير",
    several: "اختيار عدة أشخاص",
    move: "نقل",
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
  panel: "بجانب الخريطة",
  form: {
    required: "لا أحد على الخريطة بعد. يرجى أولاً إضافة شخص.",
    broken: "لا يمكن فتح هذه الخريطة. لم يضع منها شيء.",
  },
};

/** العربية. A draft, in one voice for all: nouns rather than verbs, so that words fit women and men. */
export const ar: InterfaceWords = { client: voice, professional: voice };
