/** What the workshop itself says. */
export const texts = {
  nl: {
    map: "Kaart",
    language: "Taal",
    voice: "Woorden",
    client: "van de cliënt",
    professional: "van het vak",
    theme: "Uiterlijk",
    light: "licht",
    print: "om te printen",
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    zoomIn: "Groter",
    zoomOut: "Kleiner",
    fit: "Alles in beeld",
    cover: "Afdekken",
    save: "Bewaar als SVG",
    help: "Sleep iemand naar een andere plek. Ctrl en het wieltje: groter of kleiner. Tab en pijlen werken ook.",
    file: "netwerk.svg",
  },
  en: {
    map: "Map",
    language: "Language",
    voice: "Words",
    client: "of the client",
    professional: "of the trade",
    theme: "Look",
    light: "light",
    print: "for print",
    undo: "Undo",
    redo: "Redo",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    fit: "Show all",
    cover: "Cover",
    save: "Save as SVG",
    help: "Drag someone to another place. Ctrl and the wheel: larger or smaller. Tab and arrow keys work too.",
    file: "network.svg",
  },
} as const;

export type Tag = keyof typeof texts;
export type TextKey = keyof (typeof texts)["nl"];
