import type { ShareWords } from "./share-words.ts";

export const client: ShareWords = {
  title: "Emporter ou partager",
  seenBy: {
    client: "Seulement pour toi et qui dessine avec toi",
    team: "Seulement pour l’équipe",
    carry: "À emporter",
    network: "Pour la table du groupe de soutien",
    handover: "Pour la prochaine organisation",
    report: "Pour un rapport",
    training: "Pour une formation, sans vrais noms",
  },
  whom: "Pour qui ?",
  names: {
    client: "Pour moi, avec tout",
    team: "Pour l’équipe",
    carry: "À emporter",
    network: "Pour le groupe de soutien",
    handover: "Pour la prochaine organisation",
    report: "Pour un rapport",
    training: "Pour une formation",
  },
  reader: (name) => `Rapport pour ${name}`,
  holds: {
    client: "On y voit tout ce que vous avez convenu. Aussi comment est le contact, et ce que tu veux changer.",
    team: "On y voit tout ce que l’équipe sait. Pas ce que la personne garde pour elle.",
    carry:
      "On y voit des noms, des lignes simples et tes groupes. Pas si le contact est fort ou bon. Ni plans ni notes.",
    network:
      "On y voit seulement les personnes qui peuvent y être. Leur nom et le groupe. Pas si le contact est fort ou bon.",
    handover: "On y voit ce que l’équipe sait. Sans les notes.",
    report: "On y voit seulement ce qui est coché pour ce lecteur.",
    training: "Les noms sont inventés et les dates décalées. Aucun texte libre n’y est.",
  },
  elsewhere: "La transmission et le rapport se font sur l’écran de l’équipe.",
  way: "Comment ?",
  ways: { print: "Imprimer", png: "Image (PNG)", svg: "Dessin (SVG)" },
  paper: "Papier",
  letter: "Letter",
  held: { landscape: "Paysage", portrait: "Portrait" },
  goes: "Voici ce qui part",
  seen: "Quelqu’un d’autre peut-il voir cela ?",
  seenWhy: "On y voit plus que sur la feuille à emporter. Pense à l’imprimante, à ton téléphone, à qui est chez toi.",
  goOn: "Continuer",
  rather: "Plutôt pas",
  receiver: "Qui reçoit la carte ?",
  agrees: "Nous l’avons lu ensemble. La personne dit oui aujourd’hui : cela peut aller chez eux.",
  agreed: (receiver, date) => `Un oui a été dit le ${date} : ${receiver}.`,
  make: { print: "Imprimer", file: "Enregistrer" },
  close: "Fermer",
  saved: (file) => `C’est fait. Le fichier s’appelle ${file}.`,
  noPng: "Un PNG n’est pas possible ici. Prends le dessin (SVG) ou imprime.",
};

export { client as professional };
