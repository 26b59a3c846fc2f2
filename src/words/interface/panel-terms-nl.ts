import type { PanelWords } from "./panel-words.ts";

/** Nederlands: de woorden van de lijsten, voor wie de kaart is. */
export const terms: PanelWords["terms"] = {
  frequencies: {
    daily: "elke dag",
    weekly: "elke week",
    monthly: "elke maand",
    yearly: "elk jaar",
    rarely: "bijna nooit",
    never: "nooit",
  },
  stoppedBy: { client: "ik", other: "de ander", both: "allebei", "someone-else": "iemand anders" },
  boundFor: { client: "voor mij", member: "voor de ander", worker: "voor de begeleider" },
  groupForms: { meeting: "samen op een plek", messages: "met berichten", "one-to-one": "een op een" },
  staysAs: {
    sleeps: "hier slaap ik",
    "may-sleep": "hier mag ik slapen",
    "post-address": "hier komt mijn post",
    belongings: "hier staan mijn spullen",
  },
  contactAnswers: { yes: "ja", no: "nee", later: "later", conditions: "ja, maar", unknown: "weet ik niet" },
  answers: { yes: "ja", no: "nee", later: "later" },
  grounds: {
    consent: "er is ja gezegd",
    task: "het is onze taak",
    safety: "voor de veiligheid",
    vital: "voor leven en gezondheid",
  },
  origins: { client: "ik", worker: "de begeleider", relative: "een naaste", import: "een ander systeem" },
  goalStatuses: {
    open: "open",
    "under-way": "mee bezig",
    reached: "gelukt",
    changed: "veranderd",
    "let-go": "gestopt",
  },
  interventionStatuses: { planned: "gepland", done: "gedaan", "let-go": "gestopt" },
  transitionKinds: {
    "becoming-homeless": "ik raak mijn huis kwijt",
    "crisis-shelter": "naar de opvang",
    "long-term-care": "naar een plek met hulp",
    "own-home": "naar een eigen huis",
    other: "iets anders",
  },
  logKinds: {
    call: "bellen",
    message: "bericht",
    visit: "bezoek",
    meeting: "afspraak",
    triadic: "gesprek met z’n drieën",
    apart: "gesprek zonder mij",
    other: "iets anders",
  },
  experiences: {
    "lean-on": "Op wie kun je steunen?",
    "have-a-say": "Heb je zelf iets te zeggen over wat er gebeurt?",
    "did-for-others": "Wat deed jij voor een ander?",
  },
  keepers: { client: "alleen ik", team: "alleen de begeleiders" },
  pictures: {
    carry: "op het blad voor thuis",
    network: "op het blad voor de steungroep",
    handover: "bij een andere organisatie",
    report: "in een verslag voor anderen",
    training: "bij training en onderzoek",
  },
};
