import type { ShareWords } from "./share-words.ts";

export const client: ShareWords = {
  title: "Mitnehmen oder teilen",
  seenBy: {
    client: "Nur für dich und wer mitzeichnet",
    team: "Nur für das Team",
    carry: "Zum Mitnehmen",
    network: "Für den Tisch der Unterstützungsgruppe",
    handover: "Für die nächste Organisation",
    report: "Für einen Bericht",
    training: "Für eine Schulung, ohne echte Namen",
  },
  whom: "Für wen?",
  names: {
    client: "Für mich, mit allem",
    team: "Für das Team",
    carry: "Zum Mitnehmen",
    network: "Für die Unterstützungsgruppe",
    handover: "Für die nächste Organisation",
    report: "Für einen Bericht",
    training: "Für eine Schulung",
  },
  reader: (name) => `Bericht für ${name}`,
  holds: {
    client: "Hier steht alles, was ihr abgesprochen habt. Auch wie der Kontakt ist, und was du ändern willst.",
    team: "Hier steht alles, was das Team weiß. Nicht, was die Hauptperson für sich behält.",
    carry:
      "Hier stehen Namen, einfache Linien und deine Gruppen. Nicht, wie stark oder gut der Kontakt ist. Auch keine Pläne oder Notizen.",
    network:
      "Hier stehen nur Menschen, die darauf stehen dürfen. Man sieht ihren Namen und die Gruppe. Nicht, wie stark oder gut der Kontakt ist.",
    handover: "Hier steht, was das Team weiß. Keine Notizen.",
    report: "Hier steht nur, was für diese Person angekreuzt ist.",
    training: "Die Namen sind erfunden und die Daten verschoben. Es steht kein eigener Text darauf.",
  },
  elsewhere: "Übergabe und Bericht macht man auf dem Bildschirm des Teams.",
  way: "Wie?",
  ways: { print: "Drucken", png: "Bild (PNG)", svg: "Zeichnung (SVG)" },
  paper: "Papier",
  letter: "Letter",
  held: { landscape: "Quer", portrait: "Hoch" },
  goes: "Das geht mit",
  seen: "Kann das jemand anders sehen?",
  seenWhy: "Hier steht mehr als auf dem Blatt zum Mitnehmen. Denk an den Drucker, dein Handy, oder wer zu Hause ist.",
  goOn: "Weiter",
  rather: "Lieber nicht",
  receiver: "Wer bekommt die Karte?",
  agrees: "Wir haben das zusammen gelesen. Die Hauptperson sagt heute Ja: Das darf dorthin.",
  agreed: (receiver, date) => `Ja gesagt am ${date}: ${receiver}.`,
  make: { print: "Drucken", file: "Speichern" },
  close: "Schließen",
  saved: (file) => `Fertig. Die Datei heißt ${file}.`,
  noPng: "Ein PNG geht hier nicht. Nimm die Zeichnung (SVG) oder drucke.",
};

export { client as professional };
