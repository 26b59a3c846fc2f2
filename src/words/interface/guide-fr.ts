import { draftGuide } from "./guide-draft.ts";

/** Français. */
export const guide = draftGuide({
  title: "Questions",
  welcome: {
    title: "Les gens autour de toi",
    text: "Nous faisons un dessin des gens autour de toi. Il est à toi. Tu choisis qui est dessus et qui le voit. Tu peux toujours arrêter.",
    begin: "Commencer",
  },
  next: "Continuer",
  back: "Retour",
  stop: "Arrêter",
  skip: "Passer",
  unknown: "Je ne sais pas",
  nobody: "Personne aujourd’hui",
  fine: "C’est bien comme ça. On continue.",
  noPhone: "Je n’ai pas de téléphone",
  questions: {
    "messages": {
      text: "Qui est en haut de tes messages\u00a0?",
      hint: "Tu peux regarder ton téléphone.",
      withoutPhone: "Avec qui parles-tu souvent\u00a0?",
    },
    "week": {
      text: "Cette semaine, qui as-tu vu\u00a0? À qui as-tu parlé\u00a0?",
      hint: "Quelques mots, cela compte aussi.",
    },
    "tonight": { text: "Que fais-tu ce soir\u00a0? Qui est là\u00a0?", hint: "Ou ce week-end." },
    "know-well": { text: "Qui te connaît bien\u00a0?" },
    "news": { text: "Qui appelles-tu pour une bonne nouvelle\u00a0? Et quand ça va mal\u00a0?" },
    "night": { text: "Qui peux-tu appeler la nuit\u00a0?" },
    "neighbours": { text: "Qui connais-tu dans le quartier\u00a0?" },
    "work": {
      text: "Qui connais-tu du travail ou des activités de la journée\u00a0?",
      hint: "D’avant aussi, c’est bien.",
    },
    "help": { text: "Qui aides-tu de temps en temps\u00a0?" },
    "think-of": { text: "À qui penses-tu souvent\u00a0?", hint: "Même si vous vous voyez peu." },
    "missing": { text: "Qui te manque\u00a0?" },
    "professionals": {
      text: "Qui t’aide dans le cadre de son travail\u00a0?",
      hint: "Par exemple un service social ou un médecin.",
    },
  },
  field: { name: "Nom", add: "Ajouter" },
  named: "Tu as nommé",
  takeAway: (name) => `Retirer ${name}`,
  takenAway: (name) => `${name} n’est plus sur la carte.`,
  twin: {
    ask: (name) => `${name} est déjà sur la carte. Est-ce la même personne\u00a0?`,
    same: "Oui, la même personne",
    other: "Non, quelqu’un d’autre",
    hint: "Ajoute un mot pour savoir qui est qui. Laisser comme c’est, c’est bien aussi.",
  },
  now: (name) => `Comment est le contact avec ${name} maintenant\u00a0?`,
  check: {
    ask: (name) => `La dernière fois, ${name} était sur la carte. Est-ce toujours juste\u00a0?`,
    yes: "Oui",
    changed: "Quelque chose a changé",
    others: "Passer aux nouvelles personnes",
  },
  pick: {
    ask: "De qui veux-tu parler un peu plus\u00a0? De personne, c’est bien aussi.",
    hint: "Un autre jour, c’est bien aussi.",
  },
  close: (name) => `À quel point ${name} est proche de toi\u00a0?`,
  quality: (name) => `Comment ça va entre toi et ${name}\u00a0?`,
  gets: (name) => `Pour quoi est-ce que ${name} t’aide\u00a0?`,
  gives: (name) => `Et toi, pour quoi aides-tu ${name}\u00a0?`,
  end: "Voilà les gens autour de toi. Tu peux continuer quand tu veux.",
  endEmpty: "Il n’y a encore personne sur la carte. C’est bien comme ça. Tu peux continuer quand tu veux.",
});
