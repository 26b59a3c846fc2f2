import { MultiUndirectedGraph } from "graphology";
import type { Client, EcomapDocument, Member, Tie } from "../document/types.ts";
import { agreedIn } from "./agreed.ts";

/** A node's attributes: the client or the member, whole. */
export type NodeAttributes = { client: Client } | { member: Member };
/** An edge's attributes: the tie, whole. */
export interface EdgeAttributes {
  tie: Tie;
}
/** The typed graph of a document. */
export type Network = MultiUndirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * A fresh graph of the document, the caller's own: the client and the members as nodes by id, the ties as edges by id;
 * without those that are not agreed yet.
 * Undirected, as a tie has two ends and no direction; what flows stands in its `gives` and `receives`.
 */
export function networkOf(doc: EcomapDocument): Network {
  const network: Network = new MultiUndirectedGraph();
  network.addNode(doc.client.id, { client: doc.client });
  const { members, ties } = agreedIn(doc);
  for (const member of members) network.addNode(member.id, { member });
  for (const tie of ties) network.addUndirectedEdgeWithKey(tie.id, tie.from, tie.to, { tie });
  return network;
}
