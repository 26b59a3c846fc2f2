import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
} from "d3-force";
import type { Graph } from "../graphs.ts";
import { besideFriend, indexed, type Peer, type Peers } from "./peer.ts";

interface Node {
  x: number;
  y: number;
}
type Link = { source: number; target: number };
type Forces = (simulation: Simulation<Node, Link>, links: Link[]) => void;

const TICKS = 300;

function peer(forces: Forces): Peer {
  return {
    layOut: (graph: Graph) => {
      const nodes = graph.nodes.map((_, i) => seed(i));
      const simulation = forceSimulation<Node, Link>(nodes).stop();
      forces(simulation, indexed(graph));
      simulation.tick(TICKS);
      return {
        places: nodes.map(({ x, y }) => ({ x, y })),
        goOn: (grown) => {
          const all = [...nodes, besideFriend(grown, nodes, 10)];
          simulation.nodes(all);
          forces(simulation, indexed(grown));
          simulation.alpha(1).tick(TICKS);
          return all.map(({ x, y }) => ({ x, y }));
        },
      };
    },
  };
}

/** d3's own starting places. Nodes of one shape from the start: copies made by spreading run far slower. */
function seed(i: number): Node {
  const [radius, angle] = [10 * Math.sqrt(0.5 + i), i * Math.PI * (3 - Math.sqrt(5))];
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

export const TUNED = "d3-force, tuned";

export const peers: Peers = {
  "d3-force": peer((simulation, links) => {
    simulation.force("link", forceLink<Node, Link>(links));
    simulation.force("charge", forceManyBody()).force("center", forceCenter());
  }),
  [TUNED]: peer((simulation, links) => {
    simulation
      .force("link", forceLink<Node, Link>(links).distance(110))
      .force("charge", forceManyBody().strength(-500));
    simulation
      .force("x", forceX().strength(0.05))
      .force("y", forceY().strength(0.05))
      .force("collide", forceCollide(34));
  }),
};

/** What the speed of all is told against. */
export const base = peers[TUNED] ?? peer(() => {});
