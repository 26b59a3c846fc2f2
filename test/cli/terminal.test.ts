import { describe, expect, test } from "vitest";
import { eachFile } from "../../src/cli/each-file.ts";
import { english } from "../../src/cli/messages-en.ts";
import { type Sink, terminalOf } from "../../src/cli/terminal.ts";

function sinkOf(written: string[], isTTY: boolean, columns = 80): Sink & { fail: (code: string) => void } {
  let listen: (error: Error) => void = () => {};
  return {
    isTTY,
    columns,
    write: (text) => written.push(String(text)),
    on: (_event, heard) => {
      listen = heard;
    },
    fail: (code) => listen(Object.assign(new Error("no values here"), { code })),
  };
}

async function drawThree(isTTY: boolean, columns?: number): Promise<string> {
  const written: string[] = [];
  const err = sinkOf(written, isTTY, columns);
  const terminal = terminalOf(
    () => sinkOf(written, isTTY),
    () => err,
    () => {},
  );
  const jobs = ["a.json", "b.json", "c.json"].map((file) => ({ file }));
  const code = await eachFile(jobs, { words: english, terminal }, english.drawn, ({ file }) =>
    file === "b.json" ? Promise.reject(new TypeError("CANARY")) : Promise.resolve(),
  );
  expect(code).toBe(1);
  return written.join("");
}

const CLEAR = "\r\u001b[K";
const BROKEN = "b.json: Something is wrong in ecomap itself (TypeError). Please report it, without the file.\n";

describe("how far it is", () => {
  test("stands on one line, in place, and is gone at the end, where somebody looks on", async () => {
    const written = `1/3 a.json${CLEAR}2/3 b.json${CLEAR}${BROKEN}3/3 c.json${CLEAR}`;
    expect(await drawThree(true)).toBe(written);
  });

  test("is cut to the width of the terminal", async () => {
    expect(await drawThree(true, 6)).toContain(`1/3 a${CLEAR}2/3 b${CLEAR}`);
  });

  test("is whole on a terminal that does not know its width", async () => {
    expect(await drawThree(true, 0)).toContain(`1/3 a.json${CLEAR}`);
  });

  test("is one sum at the end where nobody looks on", async () => {
    expect(await drawThree(false)).toBe(`${BROKEN}2 drawn, 1 at fault\n`);
  });
});

describe("standard output that fails", () => {
  const failures = (codes: readonly string[]) => {
    const heard: string[] = [];
    const out = sinkOf([], false);
    const terminal = terminalOf(
      () => out,
      () => out,
      (code) => heard.push(code),
    );
    terminal.say("a");
    for (const code of codes) out.fail(code);
    return heard;
  };

  test("is told once", () => {
    expect(failures(["ENOSPC", "ERR_STREAM_DESTROYED"])).toEqual(["ENOSPC"]);
  });

  test("is not told where the reader stopped reading", () => {
    expect(failures(["EPIPE", "ERR_STREAM_DESTROYED"])).toEqual([]);
  });
});
