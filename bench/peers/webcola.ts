import { Layout } from "webcola";
import { besideFriend, indexed, type Peer, type Peers } from "./peer.ts";

const SIZE = { width: 40, height: 40 };

/** `phases`: how many steps without constraints, with those of the user, and with all. */
function peer(settings: (layout: Layout) => Layout, phases: readonly number[]): Peer {
  return {
    layOut: (graph) => {
      const layout = settings(new Layout())
        .nodes(graph.nodes.map(() => ({ ...SIZE })))
        .links(indexed(graph));
      layout.start(...phases);
      const places = placesOf(layout);
      return {
        places,
        goOn: (grown) => {
          const all = [...places, besideFriend(grown, places, 40)].map(({ x, y }) => ({ x, y, ...SIZE }));
          const again = settings(new Layout()).nodes(all).links(indexed(grown));
          // From where all stand, without its random start and without moving the whole to the middle.
          again.start(0, 0, 0, 0, true, false);
          return placesOf(again);
        },
      };
    },
  };
}

const placesOf = (layout: Layout) => layout.nodes().map(({ x, y }) => ({ x, y }));

export const peers: Peers = {
  "webcola": peer((layout) => layout, []),
  "webcola, tuned": peer((layout) => layout.linkDistance(110).avoidOverlaps(true), [30, 0, 30]),
};
