import { answer } from "./answer.ts";
import type { Question } from "./asked.ts";
import type { Peers } from "./peers/peer.ts";

/** A process of its own for the peers of one file: asked and answering in JSON. */
const [file = ""] = process.argv.slice(2);
const { peers }: { peers: Peers } = await import(file);
process.on("message", async (text) => {
  const question: Question = JSON.parse(String(text));
  try {
    process.send?.(JSON.stringify({ answer: await answer(peers, question) }));
  } catch (error) {
    process.send?.(JSON.stringify({ fault: String(error) }));
  }
});
process.send?.(JSON.stringify({ answer: "ready" }));
