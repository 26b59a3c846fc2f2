import type { Answer, Question } from "./asked.ts";
import { measureExport, measureGrowth, measureLayout, svgBy } from "./cell.ts";
import type { Peers } from "./peers/peer.ts";

/** The answer to a question by one of these peers: the same code in Node and in a page. */
export function answer(peers: Peers, question: Question): Promise<Answer> {
  const peer = peers[question.peer];
  if (!peer) throw new Error(`No peer of the name ${question.peer}.`);
  switch (question.what) {
    case "layout":
      return measureLayout(peer, question.graph);
    case "growth":
      return measureGrowth(peer, question.graph, question.grown);
    case "export":
      return measureExport(svgBy(peer), question.graphs);
  }
}
