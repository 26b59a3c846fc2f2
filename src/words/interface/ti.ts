import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "መጠወቕታት ካርታ",
    add: "ሰብ ምውሳኽ",
    zoomIn: "ዝዓበየ",
    zoomOut: "ዝነኣሰ",
    fit: "ኩሉ ምርኣይ",
    turn: "ምዛር",
    several: "ብዙሓት ምምራጽ",
    move: "ምግዓዝ",
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
  panel: "ኣብ ጎኒ ካርታ",
  form: {
    required: "ኣብ ካርታ ክሳብ ሕጂ ሰብ የለን። መጀመርታ ሰብ ወስኹ።",
    broken: "እዛ ካርታ ክትክፈት ኣይከኣለትን። ዝጠፍአ ነገር የለን።",
  },
};

/** ትግርኛ. A draft, in one voice for all. */
export const ti: InterfaceWords = { client: voice, professional: voice };
