import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "Au fil du temps",
  tools: "Regarder la carte au fil du temps",
  slider: "Date",
  back: "Moment précédent",
  next: "Moment suivant",
  play: "Lire",
  pause: "Arrêter",
  now: "dernière mise à jour",
  compare: "Qu’est-ce qui est différent maintenant ?",
  milestones: "Ce qui s’est passé",
  kinds: {
    transition: "Moment important",
    meeting: "Réunis",
    conference: "Conférence familiale",
    intervention: "Fait ensemble",
    experience: "Comment ça va",
  },
  still: "Cette carte n’a pas encore changé. Ce que vous changez, vous pourrez le revoir ici.",
  signs: "Ce que veulent dire les signes",
  end: "Retour à la carte de maintenant",
};
