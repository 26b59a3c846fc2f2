import { cleanText } from "../document/clean-text.ts";
import type { Language } from "../words/language.ts";
import type { Column, Columns } from "./columns.ts";
import { type FieldForm, formOf } from "./fields.ts";
import type { Where } from "./finding.ts";
import type { PlainNode, Scalar } from "./plain-graph.ts";
import type { Report } from "./report.ts";
import { holdsCitizenNumber, isCitizenNumberAsPhone } from "./sensitive.ts";
import { isKeeping } from "./shown-to.ts";
import { isNumber, type Told, valueIn } from "./value.ts";

/** What is known while records are read. */
export interface Reading {
  readonly columns: Columns;
  readonly report: Report;
  readonly language: Language | undefined;
  /** Hears of each own key, so that it is declared. */
  readonly declare: (field: string, key: string, word: string, where: Where) => void;
}

/** The values of a record, by field, and what was ticked to come in as notes. */
export interface ToldFields {
  readonly values: Map<string, unknown>;
  readonly notes: string[];
  /** Whether it says for whom it is, or is not, in words that nobody understands. */
  isUnclear: boolean;
  /** Whether a column of its own says the kind. */
  readonly isOfKind: boolean;
}

type Forms = Readonly<Record<string, FieldForm>>;

/**
 * What a record of a file says in the fields given. Columns that are `elsewhere` are somebody else's to read; of all
 * others that are not understood, too private or not right the report says that they are left out.
 */
export function toldFields(
  { fields, where }: PlainNode,
  forms: Forms,
  reading: Reading,
  elsewhere: (field: string) => boolean = () => false,
): ToldFields {
  const isOfKind = [...fields.keys()].some((heading) => reading.columns(heading).field === "kind");
  const told: ToldFields = { values: new Map(), notes: [], isUnclear: false, isOfKind };
  for (const [heading, raw] of fields) {
    const text = cleanText(String(raw));
    if (text.trim() === "") continue;
    const column = reading.columns(heading);
    const { field } = column;
    if (field !== undefined && elsewhere(field)) continue;
    // Of most values nothing is to be said.
    const at = () => whereIn(where, heading);
    if (text !== String(raw)) reading.report.note("cleaned", {}, at());
    const value = typeof raw === "string" ? text : raw;
    const isWanted = column.isTicked || (field !== undefined && formOf(forms, field) !== undefined);
    const isCitizens = field === "phone" ? isCitizenNumberAsPhone : holdsCitizenNumber;
    if (isWanted && isCitizens(text)) reading.report.note("citizen-number", {}, at());
    else take(told, column, value, forms, reading, at);
  }
  return told;
}

/** A cell stands in a line, under its heading; a value in JSON at the end of its path. */
const whereIn = (where: Where, heading: string): Where =>
  where.path ? { ...where, path: [...where.path, heading] } : { ...where, path: [heading] };

function take(told: ToldFields, column: Column, raw: Scalar, forms: Forms, reading: Reading, at: () => Where): void {
  const { field, name, refused, isTicked } = column;
  const { report } = reading;
  const form = field === undefined ? undefined : formOf(forms, field);
  const isOther = field === "strength" && isNumber(raw) && !column.hasStrengths;
  if (field === undefined || form === undefined || isOther || told.values.has(field)) {
    if (isTicked && refused !== "citizen-number") told.notes.push(`${name}: ${String(raw)}`);
    else if (told.values.get(field ?? "") !== raw) leaveOut(column, isOther, report, at());
    return;
  }
  const answer = valueIn(field, form, raw, reading.language);
  if (isUnclear(field, form, answer)) {
    told.isUnclear = true;
    report.note("kept-unclear", { column: name }, at());
  } else if ("wrong" in answer) wrong(answer.wrong, name, form, report, at());
  else if (kindIn(field, answer, raw, forms, told, reading)) return;
  else {
    told.values.set(field, answer.value);
    if (answer.note === "own-role") reading.declare(field, String(answer.value), String(raw), at());
    else if (answer.note !== undefined) report.note(answer.note, { column: name }, at());
  }
}

/** Says why nothing comes of a column. */
function leaveOut({ name, field, refused, isUnwanted }: Column, isOther: boolean, report: Report, at: Where): void {
  const isKnown = field !== undefined && !isOther;
  if (refused === "citizen-number") report.note("column-never", { column: name, what: refused }, at);
  else if (refused !== undefined) report.note("column-refused", { column: name, what: refused }, at);
  else if (isKnown) report.note("column-no-place", { column: name }, at);
  else report.note(isUnwanted ? "column-not-wanted" : "column-left-out", { column: name }, at);
}

/** Where a list tells in one column who somebody is and what it is, "organisation" is no role: whether it is taken for the kind. */
function kindIn(field: string, role: Told, raw: Scalar, forms: Forms, told: ToldFields, reading: Reading): boolean {
  const isOwn = field === "role" && "value" in role && role.note === "own-role" && !told.isOfKind;
  const form = isOwn ? formOf(forms, "kind") : undefined;
  const answer = form && valueIn("kind", form, raw, reading.language);
  if (!answer || "wrong" in answer || answer.value === "unknown") return false;
  told.values.set("kind", answer.value);
  return true;
}

/** For a list of audiences "unknown" is no answer. */
const isUnclear = (field: string, form: FieldForm, answer: Told): boolean =>
  isKeeping(field) && ("wrong" in answer || (form.is === "list" && answer.value === "unknown"));

function wrong(
  code: Extract<Told, { wrong: unknown }>["wrong"],
  column: string,
  form: FieldForm,
  report: Report,
  at: Where,
) {
  if (code === "too-long") report.note(code, { column, limit: form.is === "text" ? form.limit : 200 }, at);
  else report.note(code, { column }, at);
}
