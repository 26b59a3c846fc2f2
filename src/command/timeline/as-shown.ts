import { saidNo } from "../../document/said-no.ts";
import { same } from "../../document/same.ts";
import { TABLES } from "../../document/schema/change.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { without } from "../../document/without.ts";
import { fieldOf, withField } from "../ops.ts";

type Id = { readonly id: string };

/**
 * The map of the past, with who may see what as it is now: what has been hidden since is hidden there too, and words
 * of a talk apart go with the yes to them; so does whoever took back their own yes, from pictures for others. What became a hidden part is taken for it where nothing else tells.
 */
export function asShownNow(past: EcomapDocument, present: EcomapDocument): EcomapDocument {
  let shown: EcomapDocument = { ...past, client: recordAsShown(past.client, present.client) };
  for (const table of TABLES) {
    const before: readonly Id[] = past[table] ?? [];
    const now = new Map<string, Id>(present[table]?.map((record) => [record.id, record]));
    const records = before.map((record) => recordAsShown(record, now.get(record.id)));
    if (records.some((record, i) => record !== before[i])) shown = { ...shown, [table]: records };
  }
  return shown;
}

function recordAsShown<T extends Id>(past: T, now: Id | undefined): T {
  if (!now || past === now) return past;
  let shown = past;
  if (!same(fieldOf(past, "shownTo"), fieldOf(now, "shownTo"))) {
    shown = withField(shown, "shownTo", fieldOf(now, "shownTo"));
  }
  if (fieldOf(now, "agreed") === "not-yet") shown = withField(shown, "agreed", "not-yet");
  if (hasSaidNo(now)) shown = withField(shown, "own", fieldOf(now, "own"));
  if (fieldOf(now, "kind") === "apart" && !isYes(fieldOf(now, "confidence"))) shown = without(shown, "words");
  for (const [field, value] of Object.entries(shown)) {
    const parts: unknown = value;
    if (!Array.isArray(parts)) continue;
    const others: unknown = fieldOf(now, field);
    const asNow = partsAsShown(parts, Array.isArray(others) ? others : []);
    if (!same(asNow, parts)) shown = withField(shown, field, asNow);
  }
  return shown;
}

function partsAsShown(past: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const known = past.map(marksOf);
  const since = now.map(marksOf).find((marks) => marks !== undefined && !known.some((one) => same(one, marks)));
  return past.map((part) => {
    if (!isPart(part)) return part;
    const twin = now.find((one) => same(withoutMarks(one), withoutMarks(part)));
    const marks = twin ? marksOf(twin) : (marksOf(part) ?? since);
    return withField(part, "shownTo", marks);
  });
}

const isPart = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A part without what says who may see it. */
export const withoutMarks = (part: unknown): unknown => (isPart(part) ? withField(part, "shownTo", undefined) : part);

/** Who may see a part, where that is said of it by itself. */
export const marksOf = (part: unknown): unknown => (isPart(part) ? fieldOf(part, "shownTo") : undefined);

/** Whether someone said no themselves, or took back their yes: it counts for pictures of the past too. */
const hasSaidNo = (now: object): boolean => {
  const own = fieldOf(now, "own");
  return isPart(own) && saidNo({ answer: fieldOf(own, "answer"), withdrawn: fieldOf(own, "withdrawn") });
};

const isYes = (confidence: unknown): boolean =>
  isPart(confidence) && fieldOf(confidence, "answer") === "yes" && fieldOf(confidence, "withdrawn") === undefined;
