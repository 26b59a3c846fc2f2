import { systemCode } from "./system-code.ts";

/** What the program needs of standard output and standard error. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string | Uint8Array): unknown;
  on(event: "error", listen: (error: Error) => void): unknown;
}

/** Where the program speaks. Lines are cleaned of what would steer a terminal. */
export interface Terminal {
  /** Text or bytes as they are, to standard output. */
  write(text: string | Uint8Array): void;
  /** A line to standard output. */
  say(line: string): void;
  /** A line to standard error. */
  complain(line: string): void;
  /** A line to standard error that says how it went, not what is wrong: nothing where quiet is asked for. */
  remark(line: string): void;
  /** A line on standard error that the next line takes the place of; nothing where nobody looks on. */
  progress(line: string): void;
  /** How far it is: whether anybody looks on. */
  readonly isWatched: () => boolean;
  /** Whether standard output is a screen. */
  readonly isScreen: () => boolean;
}

/** `fail` hears once that standard output could not be written; a reader who stopped reading is no failure. */
export function terminalOf(out: () => Sink, err: () => Sink, fail: (code: string) => void): Terminal {
  let isShowing = false;
  let isBroken = false;
  const output = opened(out, (error) => {
    const code = systemCode(error);
    if (!isBroken && code !== "EPIPE") fail(code);
    isBroken = true;
  });
  const errors = opened(err, () => {});
  const clear = () => {
    if (isShowing) errors().write("\r\u001b[K");
    isShowing = false;
  };
  const to = (sink: () => Sink) => (text: string | Uint8Array) => {
    clear();
    sink().write(text);
  };
  const [write, writeError] = [to(output), to(errors)];
  const complain = (line: string) => writeError(`${plain(line)}\n`);
  return {
    ...{ write, complain, remark: complain },
    say: (line) => write(`${plain(line)}\n`),
    progress: (line) => {
      clear();
      if (line === "" || !errors().isTTY) return;
      errors().write([...plain(line)].slice(0, (errors().columns || 80) - 1).join(""));
      isShowing = true;
    },
    isWatched: () => errors().isTTY === true,
    isScreen: () => output().isTTY === true,
  };
}

/** As a terminal speaks where only what is wrong is to be said. */
export const quiet = (terminal: Terminal): Terminal => ({ ...terminal, remark: () => {}, progress: () => {} });

/** Opened when first spoken to: that takes a moment. */
function opened(open: () => Sink, onError: (error: Error) => void): () => Sink {
  let sink: Sink | undefined;
  return () => {
    if (!sink) {
      sink = open();
      sink.on("error", onError);
    }
    return sink;
  };
}

/** One line of text: control characters and those that turn the direction of writing become a sign. */
const plain = (line: string): string =>
  line.replace(ISOLATED, "$1").replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");

/** What our own sentences set apart from the words of another script around it; few terminals know how. */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/gu;
