import type { TimeWords } from "./time-words.ts";

export const time: TimeWords = {
  title: "Through time",
  tools: "Look at the map through time",
  slider: "Date",
  back: "Moment before",
  next: "Next moment",
  play: "Play",
  pause: "Pause",
  now: "last updated",
  compare: "What is different now?",
  milestones: "What happened",
  kinds: {
    transition: "Important moment",
    meeting: "Came together",
    conference: "Family group conference",
    intervention: "Done together",
    experience: "How it is",
  },
  still: "This map has not changed yet. What you change can be looked back at here.",
  signs: "What the signs mean",
  end: "Back to the map of now",
};
