import { draftLanguage } from "../draft.ts";
import { arabicCount, dateWith, listBy, thousandsWith } from "../grammar.ts";
import { isolate } from "../isolate.ts";
import { voice } from "../voices/ar.ts";

const COMMA = "، ";
// "And" is one letter, which stands against the word after it.
const list = listBy(COMMA, () => " و");
const times = thousandsWith(",");
const listNames = (names: readonly string[]): string => list(names.map(isolate));
const TAKE_BACK = `للتراجع: «تراجع» (${isolate("Ctrl+Z")})`;
/** Words of the format, each from left to right. */
const codes = (terms: readonly string[]): string => terms.map(isolate).join(COMMA);
const PLAIN_JSON = `JSON بسيط: نص وأرقام و${isolate("true")} أو ${isolate("false")} وقوائم وحقول`;

const characters = (count: number): string =>
  arabicCount(count, { one: "حرف واحد", two: "حرفين", few: "أحرف", many: "حرفاً", hundred: "حرف" }, times(count));

/** العربية. A draft: nouns rather than verbs, so that words fit women and men. Names of months as in Egypt and the Gulf. */
export const ar = draftLanguage({
  tag: "ar",
  direction: "rtl",
  draft: "ترجمة تجريبية",
  voice,
  told: {
    self: { name: "الشخص في الوسط", within: "الشخص في الوسط" },
    title: "خريطة الشبكة",
    wanted: "الرغبات",
    domains: "جوانب الحياة",
    much: "مساعدة كثيرة",
    unknown: "غير معروف",
    hoped: "اليوم والمأمول",
  },
  letters: { emotional: "ص", practical: "ع", company: "ر", advice: "ن", material: "م", housing: "س" },
  list,
  comma: COMMA,
  date: dateWith("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", "حوالي"),
  sentences: {
    map: "خريطة الشبكة",
    client: "الشخص في الوسط",
    member: {
      person: "شخص",
      organisation: "مؤسسة",
      community: "مجموعة",
      place: "مكان",
      animal: "حيوان",
      other: "شيء آخر",
    },
    description: (name, domains) =>
      domains.length === 0
        ? `خريطة شبكة ${name}. لا أحد عليها بعد.`
        : `خريطة الناس والمجموعات والأماكن حول ${name}. ${domains.map((domain) => `${domain.name}: ${list(domain.members)}.`).join(" ")}`,
    tie: (from, to, facts) => `علاقة بين ${from} و${to}${facts.length > 0 ? `: ${facts.join(COMMA)}` : ""}`,
    strength: (word) => `علاقة: ${word}`,
    helps: "مساعدة لي",
    getsHelp: "مساعدة مني",
    doesMuch: (name) => `الكثير يأتي من ${name}. من يمكنه أن يتولّى شيئاً؟`,
    takesOver: (name) => `لاحقاً: ${name}`,
    inGroup: (group) => `ضمن: ${group}`,
    takenUp: (name) => `جاهز للنقل: ${isolate(name)}. انقر على المكان الجديد.`,
    moved: (names) => `مكان جديد: ${listNames(names)}`,
    whoIsNew: "مَن نضيف؟",
    newName: (name) => `اسم آخر لـ ${isolate(name)}`,
    renamed: (name) => `الاسم الآن: ${isolate(name)}.`,
    added: (names) => `على الخريطة الآن: ${listNames(names)}.`,
    removed: (names) => `خارج الخريطة الآن: ${listNames(names)}. ${TAKE_BACK}.`,
    tiesRemoved: (count) =>
      `${count === 1 ? "العلاقة" : count === 2 ? "العلاقتان" : "العلاقات"} خارج الخريطة الآن. ${TAKE_BACK}.`,
    handle: "اللمس أو السحب إلى شخص لرسم علاقة",
    connecting: (name) =>
      `علاقة جديدة: ${isolate(name)}. يرجى اختيار الطرف الآخر. للإيقاف: لمسة على مكان فارغ (${isolate("Escape")}).`,
    connected: (one, other) => `توجد الآن علاقة بين ${isolate(one)} و${isolate(other)}.`,
    alreadyTied: (one, other) => `توجد من قبل علاقة بين ${isolate(one)} و${isolate(other)}. وهي مختارة الآن.`,
    noTie: "لم تُرسم أي علاقة.",
    nowIn: (name, ring) => `مكان ${isolate(name)} الآن: ${ring}. ${TAKE_BACK}.`,
    nowWith: (name, domain) => `مكان ${isolate(name)} الآن ضمن: ${isolate(domain)}. ${TAKE_BACK}.`,
    askDomain: (name, domain) => `هل مكان ${isolate(name)} الآن ضمن: ${isolate(domain)}؟`,
    yes: "نعم",
    no: "لا",
    notNow: "ليس الآن",
    pinned: (names) => `المكان ثابت الآن: ${listNames(names)}.`,
    loose: (names) => `النقل ممكن من جديد: ${listNames(names)}.`,
    undone: (what) => `تراجع عن: ${what}`,
    redone: (what) => `إعادة: ${what}`,
    forTeam: "للفريق",
    drawnBy: (name) => `رسم: ${isolate(name)}`,
    readTogether: (date) => `قراءة مشتركة مع الشخص في ${date}`,
    unreadSince: "لم يُقرأ معًا بعد: ما كُتب بعد ذلك",
    // The comma of this script is another key than the one that adds.
    editKeys: `مفتاح ${isolate("Insert")} يضيف شخصاً. مفتاح ${isolate("Control")} مع ${isolate("Enter")} يرسم علاقة. مفتاح ${isolate("F2")} يغيّر الاسم. مفتاح ${isolate("Delete")} يُخرج من الخريطة.`,
    keys: `مفاتيح الأسهم تنتقل من شخص إلى آخر. مفتاح ${isolate("Home")} يذهب إلى الوسط. مفتاح ${isolate("Enter")} للاختيار. مفتاح ${isolate("Control")} مع سهم ينقل شخصاً. مفتاح ${isolate("F9")} يغطي الخريطة.`,
  },
  commands: {
    addMember: "إضافة شخص",
    updateMember: "تغيير شخص",
    removeMember: "إخراج شخص من الخريطة",
    addTie: "إضافة علاقة",
    updateTie: "تغيير علاقة",
    removeTie: "إخراج علاقة",
    addGroup: "إضافة مجموعة",
    updateGroup: "تغيير مجموعة",
    removeGroup: "إخراج مجموعة",
    addGoal: "إضافة هدف",
    updateGoal: "تغيير هدف",
    removeGoal: "إخراج هدف",
    addIntervention: "إضافة مساعدة",
    updateIntervention: "تغيير مساعدة",
    removeIntervention: "إخراج مساعدة",
    addTransition: "إضافة وقت مهم",
    updateTransition: "تغيير وقت مهم",
    removeTransition: "إخراج وقت مهم",
    addConference: "إضافة اجتماع",
    updateConference: "تغيير اجتماع",
    removeConference: "إخراج اجتماع",
    addLogEntry: "كتابة تواصل",
    updateLogEntry: "تغيير تواصل مكتوب",
    removeLogEntry: "إخراج تواصل مكتوب",
    addExperience: "إضافة جواب",
    updateExperience: "تغيير جواب",
    removeExperience: "إخراج جواب",
    addSitting: "إضافة حديث",
    updateSitting: "تغيير حديث",
    removeSitting: "إخراج حديث",
    agree: "وضع شخص على الخريطة",
    answerContact: "كتابة الجواب عن الاتصال",
    answerOwn: "كتابة الجواب الخاص",
    updateClient: "تغيير البيانات",
    updateDocument: "تغيير الخريطة",
    strengthen: "تواصل أفضل أو أكثر",
    enlarge: "البحث عن تواصل",
    keep: "إبقاء علاقة كما هي",
    dropMove: "إخراج خطة",
    placeMembers: "تغيير الأماكن",
    pinMember: "نقل شخص",
    unpinMember: "السماح بنقل شخص من جديد",
    erase: "مسح شيء إلى الأبد",
  },
  more: (count) =>
    `و${arabicCount(
      count,
      {
        one: "خطأ واحد آخر",
        two: "خطآن آخران",
        few: "أخطاء أخرى",
        many: "خطأً آخر",
        hundred: "خطأ آخر",
      },
      times(count),
    )}.`,
  changes: {
    none: "لم يتغير شيء",
    heading: "ما الذي تغيّر",
    new: "جديد على الخريطة",
    gone: "لم يعد على الخريطة",
    stronger: "أقوى",
    weaker: "أخف",
    woken: "تواصل من جديد",
    repaired: "مصالحة",
    hoped: "اليوم وما آمله",
    asHoped: "كما نأمل",
  },
  lit: { helps: "مساعدة في هذا", apart: "لا علاقة له بهذا", worked: "نعمل على هذا" },
  remains: {
    heading: "من يتولّى ماذا؟",
    leaves: "يغادر",
    stays: "من يبقى",
    nobodyLeaves: (date) => `لا أحد يغادر قبل هذا التاريخ: ${date}`,
    nobody: "لا أحد بعد",
    one: "شخص واحد فقط",
    maybe: "ضمن من يبقى؛ ربما مساعدة مهنية",
    untold: "ضمن من يبقى؛ لا يُعرف إن كانت المساعدة مهنية",
  },
  errors: {
    "not-json": () => "هذا ليس JSON. يرجى حفظ الخريطة من جديد أو اختيار ملف آخر.",
    "too-large": ({ limit }) => `الملف أكبر من ${characters(limit)}. يرجى تقسيمه.`,
    "too-deep": ({ limit }) => `طبقات الملف أكثر من الحد، وهو ${limit}. يرجى تقليلها.`,
    "forbidden-key": ({ key }) => `المفتاح ${isolate(key)} غير مسموح. يرجى حذفه.`,
    "not-finite": () => "هذا الرقم كبير جداً. يرجى كتابة رقم أصغر.",
    "null-value": () => `القيمة ${isolate("null")} لا تصلح هنا. يرجى حذف الحقل أو كتابة ${isolate('"unknown"')}.`,
    "wrong-format": () => `هذا ليس ملف ecomap. يجب أن يكون فيه ${isolate('"format": "ecomap"')}.`,
    "wrong-version": () => "إصدار هذا الملف غير معروف. يجب أن يكون رقماً صحيحاً.",
    "newer-version": ({ version, known }) =>
      `هذا الملف من إصدار أحدث (${version}، والمعروف حتى ${known}). يرجى تحديث ecomap.`,
    "missing-field": ({ expected }) => `هذا الحقل ناقص. يجب أن تكون فيه قيمة من نوع ${isolate(expected)}.`,
    "unknown-field": ({ meant }) =>
      `لا يوجد هنا حقل بهذا الاسم. ${meant === undefined ? "يرجى حذفه" : `ربما المقصود ${isolate(meant)}`}.`,
    "wrong-type": ({ expected }) =>
      `نوع هذه القيمة لا يناسب. المطلوب: ${expected === "json" ? PLAIN_JSON : isolate(expected)}.`,
    "wrong-term": ({ terms }) => `هذه الكلمة غير معروفة. يرجى اختيار واحدة: ${codes(terms)}.`,
    "not-a-list": ({ terms }) =>
      `هذه ليست قائمة. يرجى وضعها بين ${isolate("[")} و${isolate("]")} أو اختيار واحدة: ${codes(terms)}.`,
    "wrong-key": () => `هذا المفتاح غير معروف. يرجى اختيار مفتاح معروف، أو مفتاح خاص يبدأ بـ ${isolate("x-")}.`,
    "no-date": ({ term }) =>
      `لا يذكر هذا الملف متى بدأت الخريطة، لذلك لا يُعرف تاريخ ${codes([term])}. يرجى كتابة تاريخ.`,
    "wrong-date": () => `هذا التاريخ غير موجود. يرجى كتابته هكذا: ${codes(["2026", "2026-03", "2026-03-31"])}.`,
    "wrong-moment": () => `هذا الوقت غير صحيح. يرجى كتابته هكذا: ${isolate("2026-03-03T10:00:00Z")}.`,
    "wrong-value": () => "هذه القيمة لا تصلح هنا. الشرح في وصف الصيغة.",
    "too-long": ({ limit }) => `هذا النص أطول من ${characters(limit)}. يرجى تقصيره.`,
    "too-short": () => "هذا النص فارغ. يرجى كتابة شيء أو حذف الحقل.",
    "too-many": ({ limit }) => `العدد هنا أكثر من ${times(limit)}. يرجى تقسيم الملف.`,
    "out-of-range": ({ least, most }) => `هذا الرقم ليس بين ${isolate(times(least))} و${isolate(times(most))}.`,
    "dated-hiding": () => `ما يراه كل شخص لا تاريخ له: يسري من الآن. يرجى حذف ${isolate("happened")}.`,
    "two-forms": ({ field }) => `هنا الشكل القصير (${isolate(field)}) مع ${isolate("roles")}. يرجى إبقاء واحد فقط.`,
    "forbidden-id": () => `هذا المعرّف اسم موجود في كل كائن في JavaScript. يرجى اختيار اسم آخر.`,
    "double-id": ({ first }) => `هذا المعرّف موجود من قبل في ${isolate(first)}. لكل واحد معرّف خاص.`,
    "missing-record": ({ table }) => `هذا يشير إلى شيء ليس في ${isolate(table)}. يرجى إضافته أو الإشارة إلى غيره.`,
    "same-ends": () => "هذه العلاقة تبدأ وتنتهي عند الشخص نفسه. يرجى اختيار طرف آخر.",
    "dates-out-of-order": ({ earlier }) => `هذا التاريخ قبل ${isolate(`"${earlier}"`)}. يرجى تبديلهما.`,
    "undeclared-key": () => `هذا المفتاح الخاص بلا كلمات بعد. مكانها في ${isolate("vocabulary")}.`,
    "group-in-itself": () => "هذه المجموعة داخل نفسها. يرجى اختيار غيرها.",
    "double-move": ({ first }) => `لهذه العلاقة الخطة نفسها من قبل في ${isolate(first)}. يرجى إبقاء واحدة.`,
    "words-without-yes": () => "كلام من حديث منفرد يحتاج إلى موافقة صاحبه. يرجى طلبها أو حذف الكلام.",
    "not-yet-happened": () => "هذا التاريخ بعد وقت الكتابة. يرجى كتابة متى حدث ذلك، أو حذف التاريخ.",
    "unknown-command": () => "لا يوجد أمر كهذا.",
    "unknown-record": ({ table }) => `هذا غير موجود في ${isolate(table)}.`,
    "fixed-field": ({ field }) => `الحقل ${isolate(field)} لا يتغير.`,
    banned: () => "المحكمة منعت هذا التواصل. يرجى تركه حتى ينتهي المنع.",
    "not-dormant-or-wished": () =>
      `الأمر ${isolate("enlarge")} لتواصل متوقف أو مرغوب. يرجى استعمال ${isolate("strengthen")} هنا.`,
    "not-stronger": () => `العلاقة أقوى من ذلك من قبل. يرجى استعمال ${isolate("keep")} أو ${isolate("bound")}.`,
    "has-died": () => `توفي هذا الشخص. يمكن أن تبقى العلاقة كما كانت: يرجى استعمال ${isolate("keep")}.`,
    redacted: ({ audience }) => `هذه نسخة لـ ${isolate(audience)} حُذفت منها أجزاء. يرجى العمل في المستند الكامل.`,
    "not-allowed": ({ audience }) =>
      audience === "handover"
        ? "لا موافقة بعد على تسليم الخريطة. يرجى أولاً كتابة الموافقة ومن يستلم والتاريخ."
        : audience === "research"
          ? "لا موافقة بعد على الاستعمال في البحث. يرجى السؤال أولاً وكتابة الموافقة."
          : "لا موافقة بعد على الاستعمال في التدريب. يرجى السؤال أولاً وكتابة الموافقة.",
    "not-for-others": () => `هذا للشخص نفسه وفريقه فقط. يرجى اختيار ${isolate("client")} أو ${isolate("team")}.`,
    "missing-key": ({ least }) => `يلزم مفتاح سري من ${characters(least)} على الأقل. يرجى حفظه في مكان منفصل.`,
    "nothing-to-erase": () => "لا شيء من هذا في الخريطة أو تاريخها. يرجى التأكد من الكتابة.",
    "erased-apart": () => "مُسح شيء من واحدة وبقي في غيرها. يرجى مسحه من الثلاث ثم جمعها.",
    "client-stays": () => "الشخص في الوسط يبقى على الخريطة.",
    "read-only": () => "هذه الخريطة للنظر فقط.",
    conflict: () => "تغير هذا في مكان آخر في هذه الأثناء. لا يمكن التراجع عنه.",
    "nothing-to-undo": () => "لا شيء للتراجع عنه.",
    "nothing-to-redo": () => "لا شيء لإعادته.",
    "unknown-option": ({ option }) => `لا يوجد خيار باسم ${isolate(option)}.`,
    "wrong-option": ({ option, terms }) =>
      `قيمة الخيار ${isolate(option)} لا تصلح. يرجى اختيار واحدة: ${codes(terms)}.`,
    "not-yet": ({ option, value }) => `${isolate(`${option} "${value}"`)} غير متاح بعد في هذا الإصدار.`,
    "not-loaded": ({ language }) => `تعذّر جلب كلمات اللغة ${isolate(language)}. يرجى المحاولة لاحقاً.`,
    destroyed: () => "هذا العرض أُغلق. يرجى فتح عرض جديد.",
  },
});
