/**
 * What one does with the element: draw; be led through questions (`guide`); look at the map through time (`time`); hear both
 * sides of a tie (`sides`); lay what somebody who leaves does on others (`takeover`); or show it to a group (`present`),
 * step by step and without names until somebody asks for them.
 */
export type Mode = "draw" | "guide" | "time" | "sides" | "takeover" | "present";
