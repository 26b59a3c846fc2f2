/** What the workshop itself says. */
export const texts = {
  nl: {
    map: "Kaart",
    empty: "Een lege kaart",
    mode: "Doen",
    draw: "tekenen",
    guide: "vraag voor vraag",
    time: "terugkijken",
    takeover: "wie neemt dit over",
    present: "aan de muur",
    language: "Taal",
    voice: "Woorden",
    client: "van de cliënt",
    professional: "van het vak",
    theme: "Uiterlijk",
    light: "licht",
    dark: "donker",
    contrast: "veel contrast",
    print: "om te printen",
  },
  en: {
    map: "Map",
    empty: "An empty map",
    mode: "Do",
    draw: "draw",
    guide: "one question at a time",
    time: "look back",
    takeover: "who takes this over",
    present: "on the wall",
    language: "Language",
    voice: "Words",
    client: "of the client",
    professional: "of the trade",
    theme: "Look",
    light: "light",
    dark: "dark",
    contrast: "high contrast",
    print: "for print",
  },
} as const;

export type Tag = keyof typeof texts;
export type TextKey = keyof (typeof texts)["nl"];
