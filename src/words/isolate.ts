/** A name, or a word of another script, keeps its own direction within a sentence (Unicode's first strong isolate). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
