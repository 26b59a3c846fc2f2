import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "ምስ ግዜ",
  tools: "ነቲ ካርታ ምስ ግዜ ምርኣይ",
  slider: "ዕለት",
  back: "ዝሓለፈ እዋን",
  next: "ዝቕጽል እዋን",
  play: "ኣጻውት",
  pause: "ደው ኣብል",
  now: "ናይ መወዳእታ ምዕራይ",
  compare: "ሕጂ እንታይ ተለዊጡ?",
  milestones: "ዘጋጠመ",
  kinds: {
    transition: "ኣገዳሲ እዋን",
    meeting: "ኣኼባ",
    conference: "ናይ ስድራቤት ኣኼባ",
    intervention: "ብሓባር ዝተገብረ",
    experience: "ኩነታት",
  },
  still: "እዚ ካርታ ገና ኣይተለወጠን። እትልውጦ ድሒርካ ኣብዚ ክትርእዮ ትኽእል።",
  signs: "ትርጉም ምልክታት",
  end: "ናብ ካርታ ናይ ሕጂ ተመለስ",
};
