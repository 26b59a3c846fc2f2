import { forAudience } from "../document/audience/for-audience.ts";
import { type Kept, keptForTeam, keptFromClient } from "../document/audience/kept.ts";
import { saidNo } from "../document/said-no.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { formatPath } from "../errors/ecomap-error.ts";
import type { CheckCall } from "./arguments.ts";
import { eachFile, fileName, type Setting } from "./each-file.ts";
import { audienceOptions } from "./for-whom.ts";
import type { CliWords } from "./messages.ts";
import { nearMisses, unknownParts } from "./near-miss.ts";
import { readDocument } from "./read-document.ts";
import { uselessPlaces } from "./useless-places.ts";

/**
 * `ecomap check`: whether each file is in order, and may be drawn for its audience; what looks like a mistake; and
 * what is kept from the client: for the team alone, as others are not told that anything is. Answers the exit code.
 */
export async function check({ files, forWhom }: CheckCall, setting: Setting): Promise<number> {
  const { words, terminal } = setting;
  const { audience, ...options } = await audienceOptions(forWhom);
  const jobs = files.map((file) => ({ file }));
  return eachFile(jobs, setting, words.checked, async ({ file }) => {
    const doc = await readDocument(file);
    const copy = audience ? forAudience(doc, audience, options) : doc;
    const name = fileName(file, words);
    terminal.say(`${name}: ${words.inOrder}`);
    const isForTeam = audience === undefined || audience === "team";
    const kept = () => (audience === "team" ? keptForTeam(doc, copy) : keptFromClient(doc));
    const ofPeople = () => [...ofNo(doc, copy, words), ...ofKept(doc, kept(), words)];
    for (const { path, sentence } of [...remarks(doc, words), ...(isForTeam ? ofPeople() : [])]) {
      terminal.say([name, ...(path.length > 0 ? [formatPath(path)] : []), sentence].join(": "));
    }
  });
}

interface Remark {
  readonly path: Path;
  readonly sentence: string;
}

/** How the file is written, which tells of nobody in it. */
const remarks = (doc: EcomapDocument, words: CliWords): readonly Remark[] => [
  ...(doc.redactedFor === undefined ? [] : [{ path: [], sentence: words.isCopy(doc.redactedFor) }]),
  ...nearMisses(doc).map(({ path, field }) => ({ path, sentence: words.nearMiss(field) })),
  ...unknownParts(doc).map(({ path, count, fields }) => ({
    path,
    sentence: words.unknownPart(fields.join(", ")) + (count > 1 ? ` (${count}×)` : ""),
  })),
];

/** Who and what is kept from the client, with the reason, or has no agreed place yet. */
const ofKept = (doc: EcomapDocument, all: readonly Kept[], words: CliWords): readonly Remark[] => [
  ...uselessPlaces(doc).map(({ path, why }) => ({ path, sentence: words.uselessPlace[why] })),
  ...all.map((kept) => ({ path: kept.path, sentence: keptSentence(kept, words) })),
];

/** Who said no themselves, of those who are on a copy. */
const ofNo = (doc: EcomapDocument, copy: EcomapDocument, words: CliWords): readonly Remark[] =>
  doc.members.flatMap(({ id, own }, i) =>
    saidNo(own) && copy.members.some((one) => one.id === id) ? [{ path: ["members", i], sentence: words.saidNo }] : [],
  );

/** What is for the team only needs a reason; with the others it may stand. */
function keptSentence({ how, because }: Kept, words: CliWords): string {
  const reason = because?.replace(/\s+/g, " ").trim();
  if (how === "team" && reason === undefined) return words.keptWithoutReason;
  return [words.kept[how], ...(reason === undefined ? [] : [reason])].join(": ");
}
