import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "መጠወቕታት ካርታ",
    add: "ሰብ ምውሳኽ",
    zoomIn: "ዝዓበየ",
    zoomOut: "ዝነኣሰ",
    fit: "ኩሉ ምርኣይ",
    turn: "ምዛር",
    time: "ምስ ግዜ",
    share: "ምውሳድ ወይ ምክፋል",
    cover: "ምሽፋን",
    uncover: "ዳግማይ ምርኣይ",
    undo: "ምምላስ",
    redo: "ከም ብሓድሽ ምግባር",
    layout: "ኣቀማምጣ ካርታ",
    keys: "መፍትሓት",
  },
  undoing: (what) => `ምምላስ፦ ${what}`,
  redoing: (what) => `ከም ብሓድሽ፦ ${what}`,
  layouts: { force: "ናጻ", rings: "ዓንኬላት", sectors: "ክፋላት" },
  shown: { name: "ካርታ ወይ ዝርዝር", map: "ካርታ", list: "ዝርዝር" },
  list: {
    people: "ኣብ ካርታ ዘለዉ",
    name: "ስም",
    who: "መን እዩ?",
    tie: "ዝምድና",
    group: "ጉጅለ",
    others: "ዝምድናታት ኣብ መንጎ ካልኦት",
    covered: "እታ ካርታ ተሸፊና ኣላ።",
  },
  keys: {
    title: "መፍትሓት እንታይ ይገብሩ",
    close: "ምዕጻው",
    touch: [
      ["ምትንካፍ", "ሰብ ወይ ዝምድና ምምራጽ"],
      ["ክልተ ግዜ ምትንካፍ", "ባዶ ቦታ፦ ሓድሽ ሰብ፤ ስም፦ ምቕያር፤ ምልክት፦ ምግዓዝ"],
      ["ምስሓብ", "ሰብ ምግዓዝ"],
      ["ኣብ ጎኒ ሰብ ዘላ ክቢ", "ዝምድና፦ ንክቢ ድሕሪኡ ነቲ ካልእ ሰብ ምትንካፍ"],
    ],
    rows: {
      tab: ["Tab", "ናብ ካርታ ምእታው፣ ካብኣ ምውጻእ"],
      parts: ["F6", "ናብ መልጎማት፣ ናብ ካርታ፣ ናብ ጎኒ ካርታ፤ ምስ Shift ንድሕሪት"],
      arrows: ["ፍላጻታት", "ናብቲ በቲ ሸነኽ ዘሎ ሰብ"],
      ends: ["Home, End", "ናብ ማእከል፣ ናብ መወዳእታ ሰብ"],
      pages: ["Page Up, Page Down", "ናብ ቅድሚኡ ዘሎ ሰብ፣ ናብ ድሕሪኡ ዘሎ ሰብ"],
      letters: ["ፊደላት", "ብስም ናብ ሰብ"],
      enter: ["Enter", "ምምራጽ፤ ምስ Shift ካብ ሓደ ንላዕሊ"],
      ties: [".", "ብዝምድናታት ናይዚ ሰብ፤ Enter ይመርጽ፣ Space ናብቲ ካልእ ሰብ"],
      move: ["Ctrl + ፍላጻ", "ነዚ ሰብ ምግዓዝ"],
      escape: ["Escape", "ንድሕሪት"],
      zoom: ["+ − 0", "ዝዓበየ፣ ዝነኣሰ፣ ኩሉ ምርኣይ"],
      undo: ["Ctrl + Z, Ctrl + Y", "ምምላስ፣ ከም ብሓድሽ ምግባር"],
      cover: ["F9", "ኩሉ ኣስማት ምሽፋን፣ ዳግማይ ምርኣይ"],
      help: ["?", "እዚ ዝርዝር"],
    },
  },
  panel: "ኣብ ጎኒ ካርታ",
  form: {
    required: "ኣብ ካርታ ክሳብ ሕጂ ሰብ የለን። መጀመርታ ሰብ ወስኹ።",
    broken: "እዛ ካርታ ክትክፈት ኣይከኣለትን። ዝጠፍአ ነገር የለን።",
  },
};

/** ትግርኛ. A draft, in one voice for all. */
export const ti: InterfaceWords = { client: voice, professional: voice };
