import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "ካርታ ምርኣይ",
  steps: "ስጉምትታት",
  back: "ስጉምቲ ንድሕሪት",
  next: "ዝቕጽል ስጉምቲ",
  again: "ካብ መጀመርታ",
  start: "ከምዚ ጀሚሩ",
  step: (step, all) => `ስጉምቲ ${step} ካብ ${all}`,
  times: (count, what) => `${count} ግዜ፦ ${what}`,
  full: "ምሉእ ስክሪን",
  window: "ካብ ምሉእ ስክሪን ምውጻእ",
  invented: "ስማትን ዕለታትን ብሓሳብ ዝተፈጥሩ እዮም።",
  show: "ስማት ምርኣይ",
  ask: "ኩሉ ኣብዚ ዘሎ ሰብ እቲ ናይ ሓቂ ስማት ክርኢ እዩ። ይረአ ዶ?",
  hide: "ስማት ምሕባእ",
  lit: (name) => `ኣብ ብርሃን፦ ${isolate(name)}። ኩሉ ዳግማይ ንምርኣይ መሊስኩም ተንክፉ ወይ Escape።`,
  group: (number) => `ጉጅለ ${number}`,
  exercise: "ባዶ ካርታ",
  unkept: "ንልምምድ። ካብኡ ዝዕቀብ ነገር የለን።",
  add: "ሰብ ምውሳኽ",
  done: "ምድርባይን ምምላስን",
  end: "ምርኣይ ምዝዛም",
};
