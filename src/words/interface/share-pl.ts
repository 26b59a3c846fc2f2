import type { ShareWords } from "./share-words.ts";

export const client: ShareWords = {
  title: "Zabierz lub udostępnij",
  seenBy: {
    client: "Tylko dla ciebie i tych, co rysują z tobą",
    team: "Tylko dla zespołu",
    carry: "Do zabrania",
    network: "Na stół grupy wsparcia",
    handover: "Dla następnej organizacji",
    report: "Do raportu",
    training: "Na szkolenie, bez prawdziwych imion",
  },
  whom: "Dla kogo?",
  names: {
    client: "Dla mnie, ze wszystkim",
    team: "Dla zespołu",
    carry: "Do zabrania",
    network: "Dla grupy wsparcia",
    handover: "Dla następnej organizacji",
    report: "Do raportu",
    training: "Na szkolenie",
  },
  reader: (name) => `Raport dla: ${name}`,
  holds: {
    client: "Jest tu wszystko, co razem ustaliliście. Także jaki jest kontakt i co chcesz zmienić.",
    team: "Jest tu wszystko, co wie zespół. Nie to, co ta osoba zachowuje dla siebie.",
    carry:
      "Są tu imiona, zwykłe linie, twoje grupy i twoje cele. Nie ma, jak silny lub dobry jest kontakt. Nie ma też planów ani notatek.",
    network:
      "Są tu tylko osoby, które mogą tu być. Widać imię, grupę i ustalenia. Nie widać, jak silny lub dobry jest kontakt.",
    handover: "Jest tu to, co wie zespół. Bez notatek.",
    report: "Jest tu tylko to, co zaznaczono dla tego czytelnika.",
    training: "Imiona są wymyślone, a daty przesunięte. Nie ma tu własnych tekstów.",
  },
  elsewhere: "Przekazanie i raport robi się na ekranie zespołu.",
  way: "Jak?",
  ways: { print: "Drukuj", png: "Obraz (PNG)", svg: "Rysunek (SVG)" },
  paper: "Papier",
  letter: "Letter",
  held: { landscape: "Poziomo", portrait: "Pionowo" },
  goes: "To wychodzi",
  seen: "Czy ktoś inny może to zobaczyć?",
  seenWhy: "Jest tu więcej niż na kartce do zabrania. Pomyśl o drukarce, telefonie i o tym, kto jest w domu.",
  goOn: "Dalej",
  rather: "Raczej nie",
  receiver: "Kto dostaje mapę?",
  agrees: "Czytaliśmy to razem. Ta osoba mówi dziś tak: to może tam trafić.",
  agreed: (receiver, date) => `Zgoda z dnia ${date}: ${receiver}.`,
  make: { print: "Drukuj", file: "Zapisz" },
  close: "Zamknij",
  saved: (file) => `Gotowe. Plik nazywa się ${file}.`,
  noPng: "Nie da się tu zrobić PNG. Wybierz rysunek (SVG) albo druk.",
};

export { client as professional };
