import type { KeyWords } from "./key-words.ts";

export const keys: KeyWords = {
  title: "Wat de toetsen doen",
  close: "Sluiten",
  touch: [
    ["Tikken", "iemand kiezen, of een band"],
    ["Twee keer tikken", "naast iemand: iemand erbij; op een naam: een andere naam; op een teken: verplaatsen"],
    ["Slepen", "iemand verplaatsen"],
    ["Het rondje naast iemand", "een band: tik erop en dan op de ander"],
    ["Meer kiezen", "tik ieder één keer aan; dan Verplaatsen en een tik op de nieuwe plek"],
  ],
  rows: {
    tab: ["Tab", "de kaart in en weer uit"],
    parts: ["F6", "verder naar de knoppen, de kaart, het paneel; met Shift terug"],
    arrows: ["Pijltjes", "naar de volgende aan die kant"],
    ends: ["Home, End", "naar het midden, naar de laatste"],
    pages: ["Page Up, Page Down", "naar de vorige, naar de volgende"],
    letters: ["Letters", "naar iemand op naam"],
    enter: ["Enter", "kiezen; met Shift meer dan één"],
    all: ["Ctrl + A", "iedereen kiezen"],
    ties: [".", "langs de banden van deze persoon; Enter kiest de band, de spatie gaat naar de ander"],
    move: ["Ctrl + pijltje", "deze persoon verplaatsen"],
    escape: ["Escape", "terug"],
    zoom: ["+ − 0", "groter, kleiner, alles in beeld"],
    undo: ["Ctrl + Z, Ctrl + Y", "terugdraaien, opnieuw doen"],
    cover: ["F9", "alle namen afdekken, en weer laten zien"],
    help: ["?", "deze lijst"],
  },
  edits: [
    ["Insert (,)", "iemand erbij; na een naam de volgende"],
    ["F2", "een andere naam"],
    ["Ctrl + Enter", "een band: ga dan naar de ander en druk op Enter"],
    ["1 2 3", "op een band: los, gewoon, sterk"],
    ["*", "hier vastzetten, of weer los"],
    ["Delete", "van de kaart halen"],
  ],
};
