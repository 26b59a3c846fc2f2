/**
 * What one does with the element: draw; be led through questions (`guide`); look at the map through time (`time`); or
 * show it to a group (`present`), step by step and without names until somebody asks for them.
 */
export type Mode = "draw" | "guide" | "time" | "present";
