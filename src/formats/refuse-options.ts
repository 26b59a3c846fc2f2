import { EcomapError } from "../errors/ecomap-error.ts";
import { FORMATS } from "./formats.ts";
import { FIELD_NAMES } from "./headings.ts";
import type { ReadOptions, WriteOptions } from "./options.ts";

const READ: Readonly<Record<keyof ReadOptions, true>> = {
  ...{ from: true, client: true, columns: true, keep: true, tray: true, language: true },
};
const WRITE: Readonly<Record<keyof WriteOptions, true>> = {
  ...{ audience: true, viewer: true, reader: true, key: true, language: true, bom: true },
};

/**
 * Refuses what says nothing: a misspelt audience would give the whole document away.
 * @throws {EcomapError} `unknown-option`, `wrong-option`.
 */
export function refuseReadOptions(options: ReadOptions): void {
  refuseUnknown(options, READ);
  const { from, columns = {} } = options;
  if (from !== undefined && !FORMATS.includes(from)) throw wrong("from", FORMATS);
  const isField = (field: unknown) => field === null || FIELD_NAMES.some((name) => name === field);
  if (!Object.values(columns).every(isField)) throw wrong("columns", FIELD_NAMES);
}

/** As {@link refuseReadOptions}. */
export const refuseWriteOptions = (options: WriteOptions): void => refuseUnknown(options, WRITE);

function refuseUnknown(options: object, known: object): void {
  const option = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (option !== undefined) throw new EcomapError({ code: "unknown-option", path: [option], params: { option } });
}

const wrong = (option: string, terms: readonly string[]) =>
  new EcomapError({ code: "wrong-option", path: [option], params: { option, terms } });
