/**
 * What one does with the element: draw; be led through questions (`guide`); or show the map to a group (`present`), step
 * by step and without names until somebody asks for them.
 */
export type Mode = "draw" | "guide" | "present";
