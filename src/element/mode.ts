/** What the element is for at the moment, besides a map to work on. `present`: the map is shown to a group. */
export type Mode = "present";
