const [START, END] = ["\u2068", "\u2069"];

/**
 * A name, or a word of another script, keeps its own direction within a sentence (Unicode's first strong isolate). What does
 * so already stays as it is.
 */
export const isolate = (text: string): string =>
  text.startsWith(START) && text.indexOf(END) === text.length - 1 ? text : START + text + END;
