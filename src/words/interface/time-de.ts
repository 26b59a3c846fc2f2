import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "Im Lauf der Zeit",
  tools: "Die Karte im Lauf der Zeit ansehen",
  slider: "Datum",
  back: "Moment davor",
  next: "Nächster Moment",
  play: "Abspielen",
  pause: "Anhalten",
  now: "zuletzt geändert",
  compare: "Was ist jetzt anders?",
  milestones: "Was geschah",
  kinds: {
    transition: "Wichtiger Moment",
    meeting: "Zusammen gewesen",
    conference: "Familienrat",
    intervention: "Gemeinsam getan",
    experience: "Wie es geht",
  },
  still: "Diese Karte hat sich noch nicht verändert. Was Sie ändern, kann man hier später ansehen.",
  signs: "Was die Zeichen bedeuten",
  end: "Zurück zur Karte von jetzt",
};
