import { AGREED } from "./panel-draft.ts";
import type { PanelWords } from "./panel-words.ts";

/** English: the words of the lists, for clients. */
export const terms: PanelWords["terms"] = {
  frequencies: {
    daily: "every day",
    weekly: "every week",
    monthly: "every month",
    yearly: "every year",
    rarely: "seldom",
    never: "never",
  },
  stoppedBy: { client: "me", other: "the other", both: "both", "someone-else": "someone else" },
  ...AGREED.terms,
  groupForms: { meeting: "together in one place", messages: "by messages", "one-to-one": "one to one" },
  staysAs: {
    sleeps: "I sleep here",
    "may-sleep": "I may sleep here",
    "post-address": "my post comes here",
    belongings: "my things are here",
  },
  answers: { yes: "yes", no: "no", later: "later" },
  grounds: { consent: "they said yes", task: "it is our task", safety: "for safety", vital: "for life and health" },
  origins: { client: "I did", worker: "the worker", relative: "someone close", import: "another system" },
  goalStatuses: {
    open: "open",
    "under-way": "under way",
    reached: "reached",
    changed: "changed",
    "let-go": "let go",
  },
  interventionStatuses: { planned: "planned", done: "done", "let-go": "let go" },
  transitionKinds: {
    "becoming-homeless": "I lose my home",
    "crisis-shelter": "to a shelter",
    "long-term-care": "to a place with help",
    "own-home": "to a home of my own",
    other: "something else",
  },
  logKinds: {
    call: "call",
    message: "message",
    visit: "visit",
    meeting: "appointment",
    triadic: "talk with the three of us",
    apart: "talk without me",
    other: "something else",
  },
  experiences: {
    "lean-on": "Whom can you lean on?",
    "have-a-say": "Do you have a say in what happens?",
    "did-for-others": "What did you do for others?",
  },
  keepers: { client: "only me", team: "only the workers" },
  pictures: {
    carry: "on the sheet to take home",
    network: "on the sheet for the support group",
    handover: "at another organisation",
    report: "in a report for others",
    training: "in training and research",
  },
};
