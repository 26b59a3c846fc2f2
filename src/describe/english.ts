const [START, OPENS, END] = ["\u2066", "\u2068", "\u2069"];

/** English within a language that is a draft: it keeps its own direction, and is known again by the page that it stands on. */
export const asEnglish = (text: string): string => START + text + END;

/** A piece of a text, without the marks round what is English. */
export interface Piece {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** A text as what of it is English and what is not, in order; English within English is of one piece with it. */
export function piecesOf(text: string): readonly Piece[] {
  if (!text.includes(START)) return text === "" ? [] : [{ text, isEnglish: false }];
  const pieces: Piece[] = [];
  // Of each mark that is open, whether it is one of English. What people wrote bears none: their names are shown without.
  const open: boolean[] = [];
  let piece = "";
  const close = (isEnglish: boolean) => {
    if (piece !== "") pieces.push({ text: piece, isEnglish });
    piece = "";
  };
  for (const sign of text) {
    if (sign === START) {
      if (!open.includes(true)) close(false);
      open.push(true);
    } else if (sign === END && open.pop() === true) {
      if (!open.includes(true)) close(true);
    } else {
      if (sign === OPENS) open.push(false);
      piece += sign;
    }
  }
  close(open.includes(true));
  return pieces;
}

/** Whether some of a text is English in a language that is a draft. */
export const hasEnglish = (text: string): boolean => text.includes(START);
