/** How near to the client a member stands at least where it may choose, as {@link farFromClient} measures. */
export const NEAREST = 165;

/** How far a place is from the client on ellipses as much wider than high as `aspect` says, in map units. */
export function farFromClient(x: number, y: number, aspect: number): number {
  const wide = x / aspect;
  return Math.sqrt((wide * wide + y * y) * aspect);
}
