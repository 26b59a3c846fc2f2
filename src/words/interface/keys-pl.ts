import type { KeyWords } from "./key-words.ts";

export const keys: KeyWords = {
  title: "Co robią klawisze",
  close: "Zamknij",
  touch: [
    ["Dotknięcie", "wybrać kogoś lub relację"],
    ["Dwa dotknięcia", "puste miejsce: ktoś nowy; nazwa: zmienić; znak: przenieść"],
    ["Przeciągnięcie", "przenieść kogoś"],
    ["Kółko obok kogoś", "relacja: dotknij go, potem drugiej osoby"],
    ["Wybierz kilka osób", "dotknij każdej z nich; potem „Przesuń” i dotknij nowego miejsca"],
  ],
  rows: {
    tab: ["Tab", "do mapy i z powrotem"],
    parts: ["F6", "dalej: przyciski, mapa, panel; z Shift wstecz"],
    arrows: ["Strzałki", "do następnej osoby po tej stronie"],
    ends: ["Home, End", "do środka, do ostatniej osoby"],
    pages: ["Page Up, Page Down", "do osoby przed, do osoby po"],
    letters: ["Litery", "do kogoś po imieniu"],
    enter: ["Enter", "wybierz; z Shift więcej niż jedną osobę"],
    all: ["Ctrl + A", "wybierz wszystkich"],
    ties: [".", "wzdłuż relacji tej osoby; Enter wybiera relację, spacja prowadzi na drugą stronę"],
    move: ["Ctrl + strzałka", "przesuń tę osobę"],
    escape: ["Escape", "wróć"],
    zoom: ["+ − 0", "większa, mniejsza, pokaż wszystko"],
    undo: ["Ctrl + Z, Ctrl + Y", "cofnij, zrób ponownie"],
    cover: ["F9", "zakryj wszystkie imiona i nazwy; pokaż je znowu"],
    help: ["?", "ta lista"],
  },
  edits: [
    ["Insert (,)", "ktoś nowy; po imieniu następne"],
    ["F2", "inna nazwa"],
    ["Ctrl + Enter", "relacja: przejdź do drugiej osoby i naciśnij Enter"],
    ["1 2 3", "na relacji: luźna, zwykła, silna"],
    ["*", "zostaje tutaj albo może zmieniać miejsce"],
    ["Delete", "zdejmij z mapy"],
  ],
};
