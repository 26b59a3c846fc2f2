/** What the page round the map says, by language. */
export const TEXTS = {
  en: {
    title: "Practise with networks",
    exercise: "Exercise",
    blank: "An empty map",
    open: "Your own maps",
    language: "Language",
    add: "Add someone",
    show: "Show to the group",
    time: "Through time",
    broken: "This is not a map that can be opened.",
    cases: [
      "1. I have nobody",
      "2. The relative who comes along",
      "3. The friend who steps back",
      "4. The one who insists",
      "5. Keys at last",
      "6. After detention",
      "7. We are their network",
      "8. A large family",
    ],
  },
  nl: {
    title: "Oefenen met netwerken",
    exercise: "Oefening",
    blank: "Een lege kaart",
    open: "Eigen kaarten",
    language: "Taal",
    add: "Iemand erbij",
    show: "Aan de groep laten zien",
    time: "Door de tijd",
    broken: "Dit is geen kaart die open kan.",
    cases: [
      "1. Ik heb niemand",
      "2. Een nicht die meegaat",
      "3. De vriend die een stap terug doet",
      "4. Wie blijft aandringen",
      "5. Eindelijk een sleutel",
      "6. Na detentie",
      "7. Wij zijn hun netwerk",
      "8. Een grote familie",
    ],
  },
} as const;

export type TextLanguage = keyof typeof TEXTS;
