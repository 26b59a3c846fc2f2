/** A colour mixed into another by a share from 0 to 1; both are written as `#rrggbb`, and so is the answer. */
export function mixed(colour: string, into: string, share: number): string {
  const [from, to] = [channels(into), channels(colour)];
  const parts = from.map((channel, i) => Math.round(channel + ((to[i] ?? channel) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
