import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Outils de la carte",
    add: "Ajouter quelqu’un",
    zoomIn: "Plus grand",
    zoomOut: "Plus petit",
    fit: "Tout montrer",
    turn: "Tourner",
    several: "En choisir plusieurs",
    move: "Déplacer",
    time: "Au fil du temps",
    share: "Emporter ou partager",
    cover: "Cacher",
    uncover: "Montrer de nouveau",
    undo: "Annuler",
    redo: "Refaire",
    layout: "Aspect de la carte",
    keys: "Touches",
  },
  undoing: (what) => `Annuler\u00a0: ${what}`,
  redoing: (what) => `Refaire\u00a0: ${what}`,
  layouts: { force: "Libre", rings: "Anneaux", sectors: "Parties" },
  shown: { name: "Carte ou liste", map: "Carte", list: "Liste" },
  list: {
    people: "Qui est sur la carte",
    name: "Nom",
    who: "Qui est-ce\u00a0?",
    tie: "Lien",
    group: "Fait partie de",
    others: "Liens entre d’autres",
    covered: "La carte est cachée.",
  },
  panel: "À côté de la carte",
  form: {
    required: "Il n’y a encore personne sur la carte. Ajoute d’abord quelqu’un.",
    broken: "Cette carte ne peut pas s’ouvrir. Rien n’est perdu.",
  },
};

/** Français. */
export const fr: InterfaceWords = { client: voice, professional: voice };
