import { AUDIENCES, type Audience } from "../schema/terms.ts";
import { isNever } from "./eyes.ts";

/** Who may see what is wanted of a tie. */
export const TOLD_OF_MOVES: readonly Audience[] = AUDIENCES.filter((audience) => !isNever("moves", { audience }));

/** Nothing that goes home or lies on a table counts people. */
export const TOLD_OF_COUNTS: readonly Audience[] = AUDIENCES.filter((one) => one !== "carry" && one !== "network");
