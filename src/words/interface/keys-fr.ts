import type { KeyWords } from "./key-words.ts";

export const keys: KeyWords = {
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
    [
      "En choisir plusieurs",
      "une touche chacun\u00a0; puis «\u00a0Déplacer\u00a0» et une touche sur la nouvelle place",
    ],
  ],
  rows: {
    tab: ["Tab", "entrer dans la carte, et en sortir"],
    parts: ["F6", "vers les boutons, la carte, le panneau ; avec Maj en arrière"],
    arrows: ["Flèches", "vers la personne suivante de ce côté"],
    ends: ["Home, Fin", "vers le centre, vers la dernière personne"],
    pages: ["Page haut, Page bas", "vers la personne d’avant, vers celle d’après"],
    letters: ["Lettres", "vers quelqu’un par son nom"],
    enter: ["Entrée", "choisir\u00a0; avec Maj plus d’une personne"],
    all: ["Ctrl + A", "choisir tout le monde"],
    ties: [".", "le long des liens\u00a0; Entrée choisit le lien, Espace mène à l’autre bout"],
    move: ["Ctrl + flèche", "déplacer cette personne"],
    escape: ["Échap", "retour"],
    zoom: ["+ − 0", "plus grand, plus petit, tout montrer"],
    undo: ["Ctrl + Z, Ctrl + Y", "annuler, refaire"],
    cover: ["F9", "cacher tous les noms, et les montrer de nouveau"],
    help: ["?", "cette liste"],
  },
  edits: [
    ["Inser (,)", "quelqu’un de plus\u00a0; après un nom, le suivant"],
    ["F2", "un autre nom"],
    ["Ctrl + Entrée", "un lien\u00a0: va ensuite vers l’autre et appuie sur Entrée"],
    ["1 2 3", "sur un lien\u00a0: léger, moyen, fort"],
    ["*", "rester ici, ou pouvoir bouger"],
    ["Suppr", "retirer de la carte"],
  ],
};
