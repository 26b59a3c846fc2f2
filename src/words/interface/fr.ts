import type { InterfaceVoice, InterfaceWords } from "./interface-words.ts";

const voice: InterfaceVoice = {
  tools: {
    name: "Outils de la carte",
    add: "Ajouter quelqu’un",
    zoomIn: "Plus grand",
    zoomOut: "Plus petit",
    fit: "Tout montrer",
    turn: "Tourner",
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
  keys: {
    title: "À quoi servent les touches",
    close: "Fermer",
    touch: [
      ["Toucher", "choisir quelqu’un ou un lien"],
      [
        "Toucher deux fois",
        "à côté\u00a0: quelqu’un de plus\u00a0; un nom\u00a0: le changer\u00a0; un signe\u00a0: le déplacer",
      ],
      ["Glisser", "déplacer quelqu’un"],
      ["Le rond à côté de quelqu’un", "un lien\u00a0: touche-le, puis touche l’autre"],
    ],
    rows: {
      tab: ["Tab", "entrer dans la carte, et en sortir"],
      parts: ["F6", "vers les boutons, la carte, le panneau ; avec Maj en arrière"],
      arrows: ["Flèches", "vers la personne suivante de ce côté"],
      ends: ["Home, Fin", "vers le centre, vers la dernière personne"],
      pages: ["Page haut, Page bas", "vers la personne d’avant, vers celle d’après"],
      letters: ["Lettres", "vers quelqu’un par son nom"],
      enter: ["Entrée", "choisir\u00a0; avec Maj plus d’une personne"],
      ties: [".", "le long des liens\u00a0; Entrée choisit le lien, Espace mène à l’autre bout"],
      move: ["Ctrl + flèche", "déplacer cette personne"],
      escape: ["Échap", "retour"],
      zoom: ["+ − 0", "plus grand, plus petit, tout montrer"],
      undo: ["Ctrl + Z, Ctrl + Y", "annuler, refaire"],
      cover: ["F9", "cacher tous les noms, et les montrer de nouveau"],
      help: ["?", "cette liste"],
    },
  },
  panel: "À côté de la carte",
  form: {
    required: "Il n’y a encore personne sur la carte. Ajoute d’abord quelqu’un.",
    broken: "Cette carte ne peut pas s’ouvrir. Rien n’est perdu.",
  },
};

/** Français. */
export const fr: InterfaceWords = { client: voice, professional: voice };
