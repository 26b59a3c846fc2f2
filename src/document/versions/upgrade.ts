import { EcomapError } from "../../errors/ecomap-error.ts";
import { FORMAT, VERSION } from "../schema/document.ts";

/** What a step of an upgrade gets and gives: a file of one version, of which only its format is known. */
export type File = Readonly<Record<string, unknown>>;

/** From a file of one version to the next: pure, and loses nothing. */
export type UpgradeStep = (file: File) => File;

/** The steps by the version they start from. Version 1 is the first, so there are none yet. */
const STEPS: ReadonlyMap<number, UpgradeStep> = new Map();

/**
 * A file in today's version. Throws `wrong-format` and `wrong-version` where it is no ecomap, and
 * `newer-version` where it was made by a later version of this library.
 */
export function upgrade(file: File, steps = STEPS): File {
  if (file.format !== FORMAT) throw new EcomapError({ code: "wrong-format", path: ["format"], params: {} });
  let current = file;
  for (let version = versionOf(file); version < VERSION; version++) {
    const step = steps.get(version);
    if (!step) throw new EcomapError({ code: "wrong-version", path: ["version"], params: {} });
    current = { ...step(current), version: version + 1 };
  }
  return current;
}

function versionOf(file: File): number {
  const { version } = file;
  if (typeof version !== "number" || version !== Math.floor(version) || version < 0) {
    throw new EcomapError({ code: "wrong-version", path: ["version"], params: {} });
  }
  if (version > VERSION) {
    throw new EcomapError({ code: "newer-version", path: ["version"], params: { version, known: VERSION } });
  }
  return version;
}
