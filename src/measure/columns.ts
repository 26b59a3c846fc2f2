import { composition } from "./composition.ts";
import { mixture } from "./heterogeneity.ts";
import { load } from "./load.ts";
import { size } from "./size.ts";
import { structure } from "./structure.ts";
import { support } from "./support.ts";

/** Every measure, in the order of a table. */
export const COLUMNS = { ...size, ...composition, ...mixture, ...structure, ...support, ...load };

export type MeasureName = keyof typeof COLUMNS;

const isMeasureName = (name: string): name is MeasureName => Object.hasOwn(COLUMNS, name);
export const MEASURE_NAMES: readonly MeasureName[] = Object.keys(COLUMNS).filter(isMeasureName);
