import { isolate } from "../isolate.ts";
import type { KeyWords } from "./key-words.ts";

const COMMA = "، ";
/** Keys as they are printed on a keyboard, each from left to right. */
const printed = (...names: readonly string[]): string => names.map(isolate).join(COMMA);

export const keys: KeyWords = {
  title: "عمل المفاتيح",
  close: "إغلاق",
  touch: [
    ["لمسة", "اختيار شخص أو علاقة"],
    ["لمستان", "على مكان فارغ: شخص جديد؛ على اسم: تغييره؛ على رمز: نقله"],
    ["السحب", "نقل شخص"],
    ["الدائرة بجانب شخص", "علاقة: لمس الدائرة ثم الشخص الآخر"],
    ["اختيار عدة أشخاص", "لمسة لكل شخص؛ ثم «نقل» ولمسة على المكان الجديد"],
  ],
  rows: {
    tab: [printed("Tab"), "دخول الخريطة والخروج منها"],
    parts: [printed("F6"), `إلى الأزرار، إلى الخريطة، إلى ما بجانبها؛ مع ${isolate("Shift")} إلى الوراء`],
    arrows: ["الأسهم", "إلى الشخص التالي في تلك الجهة"],
    ends: [printed("Home", "End"), "إلى الوسط، إلى الشخص الأخير"],
    pages: [printed("Page Up", "Page Down"), "إلى الشخص السابق، إلى الشخص التالي"],
    letters: ["الحروف", "إلى شخص باسمه"],
    enter: [printed("Enter"), `اختيار؛ مع ${isolate("Shift")} أكثر من واحد`],
    all: [printed("Ctrl + A"), "اختيار الجميع"],
    ties: [printed("."), `بين علاقات هذا الشخص؛ ${isolate("Enter")} يختار العلاقة، ومفتاح المسافة إلى الطرف الآخر`],
    move: [`${isolate("Ctrl")} + سهم`, "نقل هذا الشخص"],
    escape: [printed("Escape"), "رجوع"],
    zoom: [printed("+ − 0"), "تكبير، تصغير، عرض الكل"],
    undo: [printed("Ctrl + Z", "Ctrl + Y"), "تراجع، إعادة"],
    cover: [printed("F9"), "تغطية كل الأسماء، وعرضها من جديد"],
    help: [printed("?"), "هذه القائمة"],
  },
  edits: [
    [printed("Insert"), "شخص جديد؛ وبعد الاسم اسم آخر"],
    [printed("F2"), "اسم آخر"],
    [printed("Ctrl + Enter"), `علاقة: ثم إلى الشخص الآخر ومفتاح ${isolate("Enter")}`],
    [printed("1 2 3"), "على علاقة: خفيفة، عادية، قوية"],
    [printed("*"), "تثبيت المكان، أو السماح بالنقل"],
    [printed("Delete"), "إخراج من الخريطة"],
  ],
};
