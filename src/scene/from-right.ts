/** A text to be read from the right, whatever else stands in it (Unicode's right-to-left isolate). */
export const fromRight = (text: string): string => `\u2067${text}\u2069`;
