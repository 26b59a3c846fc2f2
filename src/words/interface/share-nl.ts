import type { ShareWords } from "./share-words.ts";

export const client: ShareWords = {
  title: "Meenemen of delen",
  seenBy: {
    client: "Alleen voor jou en wie meetekent",
    team: "Alleen voor het team",
    carry: "Om mee te nemen",
    network: "Voor de tafel van de steungroep",
    handover: "Voor de volgende organisatie",
    report: "Voor een verslag",
    training: "Voor een training, zonder echte namen",
  },
  whom: "Voor wie?",
  names: {
    client: "Voor mij, met alles",
    team: "Voor het team",
    carry: "Om mee te nemen",
    network: "Voor de steungroep",
    handover: "Voor de volgende organisatie",
    report: "Voor een verslag",
    training: "Voor een training",
  },
  reader: (name) => `Verslag voor ${name}`,
  holds: {
    client: "Hier staat alles op wat jullie hebben afgesproken. Ook hoe het contact is, en wat je wilt veranderen.",
    team: "Hier staat alles op wat het team weet. Niet wat de cliënt voor zichzelf houdt.",
    carry:
      "Hier staan namen op, gewone lijnen en je groepen. Niet hoe sterk of hoe fijn het contact is. Ook geen plannen of notities.",
    network:
      "Hier staan alleen mensen op die erop mogen. Je ziet hun naam en de groep. Niet hoe sterk of hoe fijn het contact is.",
    handover: "Hier staat op wat het team weet. Geen notities.",
    report: "Hier staat alleen op wat voor deze lezer is aangevinkt.",
    training: "De namen zijn verzonnen en de data zijn verschoven. Er staat geen eigen tekst op.",
  },
  elsewhere: "Overdracht en verslag maak je op het scherm van het team.",
  way: "Hoe?",
  ways: { print: "Printen", png: "Plaatje (PNG)", svg: "Tekening (SVG)" },
  paper: "Papier",
  letter: "Letter",
  held: { landscape: "Liggend", portrait: "Staand" },
  goes: "Dit gaat mee",
  seen: "Kan iemand anders dit zien?",
  seenWhy: "Hier staat meer op dan op het blad om mee te nemen. Denk aan de printer, je telefoon, of wie er thuis is.",
  goOn: "Ga door",
  rather: "Liever niet",
  receiver: "Wie krijgt de kaart?",
  agrees: "We hebben dit samen gelezen. Ik zeg ja: dit mag naar hen.",
  agreed: (receiver, date) => `Er is ja gezegd op ${date}: ${receiver}.`,
  make: { print: "Printen", file: "Opslaan" },
  close: "Sluiten",
  saved: (file) => `Klaar. Het bestand heet ${file}.`,
  noPng: "Een PNG lukt hier niet. Kies tekening (SVG) of printen.",
};

export const professional: ShareWords = {
  ...client,
  seenBy: { ...client.seenBy, client: "Voor de cliënt en wie meetekent" },
  names: { ...client.names, client: "Voor de cliënt, met alles", carry: "Om mee te geven" },
  holds: {
    ...client.holds,
    client: "Alles wat is afgesproken, met kwaliteit, bewegingen en draaglast. Niet wat alleen voor het team is.",
    carry: "Namen, gewone lijnen en eigen groepen. Geen sterkte, kwaliteit, bewegingen, draaglast of notities.",
    network: "Alleen wie is aangevinkt: naam, rol en groep. Geen sterkte, kwaliteit, draaglast of log.",
    handover: "Wat het team weet, zonder interventies en notities.",
  },
  agrees: "Samen gelezen. De cliënt zegt vandaag ja: dit mag naar deze ontvanger.",
};
