import { isolate } from "../isolate.ts";
import type { PresentWords } from "./present-words.ts";

export const present: PresentWords = {
  tools: "Showing the map",
  steps: "Steps",
  back: "Step back",
  next: "Next step",
  again: "From the start",
  start: "How it began",
  step: (step, all) => `Step ${step} of ${all}`,
  times: (count, what) => `${count} times: ${what}`,
  full: "Full screen",
  window: "Leave full screen",
  invented: "Names and dates are invented.",
  show: "Show names",
  ask: "Everyone here will then see the real names. Show them?",
  hide: "Hide names",
  lit: (name) => `In the light: ${isolate(name)}. Another tap or Escape shows all again.`,
  group: (number) => `Group ${number}`,
  exercise: "Empty map",
  unkept: "To practise on. Nothing of it is kept.",
  add: "Add someone",
  done: "Throw away and go back",
  end: "Stop showing",
};
