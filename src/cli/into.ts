import { applyCommand } from "../command/apply.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { DoubtTold, Finding, Import, ImportKey, ImportRecord, ImportTold, Read } from "../formats/index.ts";
import { importFor, importInto } from "../formats/index.ts";
import { plainWord } from "../formats/plain-word.ts";
import type { ConvertCall } from "./convert-call.ts";
import { fileName } from "./each-file.ts";
import { callFault, Fault } from "./fault.ts";
import { faultLines } from "./fault-lines.ts";
import type { FieldWord } from "./field-word.ts";
import type { Whom } from "./for-whom.ts";
import type { CliWords, Counted } from "./messages.ts";
import { namedIn } from "./named.ts";
import { readDocument } from "./read-document.ts";
import type { ToldTo } from "./told-to.ts";

/** By what people are known again, where the call does not say. */
const USUAL: readonly ImportKey[] = ["id", "name"];

/** So many records of a kind are told at most. */
const MOST_TOLD = 20;

/** What comes of a map into which what was read is brought, and what that changes. */
export interface Brought {
  readonly doc: EcomapDocument;
  readonly read: Read;
  readonly brings: Import;
}

/**
 * What was read, brought into the map of `--into` as one step of its history. That file stays as it is.
 * @throws {Fault} of the call for several maps; of the input, which names the map.
 */
export async function broughtInto(
  file: string,
  { by = USUAL }: Pick<ConvertCall, "by">,
  [read, ...others]: readonly Read[],
  words: CliWords,
): Promise<Brought> {
  if (!read || others.length > 0) throw callFault((said) => said.intoOne);
  try {
    const doc = await readDocument(file);
    const brings = importInto(doc, read, by);
    const recorded = `${new Date().toISOString().slice(0, 19)}Z`;
    const isNews = brings.commands.length > 0;
    return { doc: isNews ? applyCommand(doc, brings.commands, { recorded }) : doc, read, brings };
  } catch (error) {
    const { lines, exitCode } = faultLines(error, fileName(file, words), words);
    throw new Fault(exitCode, () => lines.join("\n"), true);
  }
}

/** What a file guessed of who stands in the middle is not so here: that is the client of the map. */
const OF_MIDDLE: readonly Finding["code"][] = ["client-added", "client-named"];

/** What was found in a file, and holds of it also where it comes into a map. */
export const foundIn = ({ read: { report } }: Brought, { leftOut }: ImportTold): readonly Finding[] =>
  [...report, ...leftOut].filter(({ code }) => !OF_MIDDLE.includes(code));

/** What of an import may be told to whom it is for, by ids. */
export function seenOf({ doc, brings }: Brought, { audience, ...options }: Whom): ImportTold {
  if (audience !== undefined) return importFor(brings, doc, audience, options);
  return { ...brings, doubts: brings.doubts.map((doubt) => ({ ...doubt, added: doubt.added.length })) };
}

/** What an import changes, and what it leaves as it is, in lines: by name what may be told to whom it is for. */
export function toldOfImport(
  { brings }: Brought,
  seen: ImportTold,
  told: ToldTo,
  called: FieldWord,
  words: CliWords,
): readonly string[] {
  const { added, updated, same, differing } = brings;
  const otherwise = seen.differing.flatMap((record) => {
    const name = told(record);
    return name === undefined ? [] : [`${name} (${called(record.field)})`];
  });
  /** People by name, for those who see the whole map: others are told how many. */
  const who = (records: readonly ImportRecord[], say: (people: string) => string): readonly string[] => {
    const people = records.filter(({ table }) => table === "members" || table === "client");
    const names = people.flatMap((record) => told(record) ?? []);
    return people.length === 0 || !told.isAll ? [] : [say(withOthers(names, people.length, words))];
  };
  return [
    words.comesIn(counted(added), counted(updated), counted(same)),
    ...who(added, words.whoIsNew),
    ...who(updated, words.whoIsCompleted),
    ...(differing.length > 0 ? [words.staysAsItIs(withOthers(otherwise, differing.length, words))] : []),
  ];
}

/**
 * Of people who may be on the map already: where they stand in the file, who that may be, and what to do. Of those who are
 * kept from whom it is for is told how many these are.
 */
export function toldOfDoubts(
  { read, brings: { doubts } }: Brought,
  seen: ImportTold,
  told: ToldTo,
  words: CliWords,
): readonly string[] {
  const there = namedIn(read.doc);
  const rowOf = (id: string, name: string | undefined): string => {
    const { file, line } = read.places?.get(id) ?? {};
    const at = [...(file === undefined ? [] : [file]), ...(line === undefined ? [] : [words.line(line)])].join(", ");
    return name === undefined ? at : at === "" ? name : `${at} (${name})`;
  };
  const lines = seen.doubts.flatMap(({ read: coming, there: like, added }: DoubtTold): string[] => {
    const people = [...new Set(like.flatMap((id) => told({ table: "members", id }) ?? []))];
    if (people.length === 0) return [];
    // Who is called as somebody who may be named tells nothing more.
    const plain = new Set(people.map(plainWord));
    const rows = coming.map((id) => {
      const name = there({ table: "members", id });
      return rowOf(id, told.isAll || plain.has(plainWord(name)) ? name : undefined);
    });
    return [words.mayBeKnown(listed(rows.filter((row) => row !== "")), listed(people), added)];
  });
  const first = lines.slice(0, MOST_TOLD);
  return doubts.length > first.length ? [...first, words.more(doubts.length - first.length)] : first;
}

const listed = (all: readonly string[]): string =>
  [...all.slice(0, MOST_TOLD), ...(all.length > MOST_TOLD ? ["…"] : [])].join(", ");

/** Some of a number of things, by name, and how many others there are. */
const withOthers = (named: readonly string[], count: number, words: CliWords): string =>
  named.length === 0
    ? `${count}×`
    : [listed(named), ...(count > named.length ? [words.more(count - named.length)] : [])].join(", ");

function counted(records: readonly ImportRecord[]): Counted {
  const people = records.filter(({ table }) => table === "members" || table === "client").length;
  const ties = records.filter(({ table }) => table === "ties").length;
  return { people, ties, others: records.length - people - ties };
}
