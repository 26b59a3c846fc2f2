import * as z from "zod/mini";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { change } from "./schema/change.ts";
import { contact, ownAnswer } from "./schema/consent.ts";
import { ecomap, FORMAT, place, VERSION } from "./schema/document.ts";
import { client } from "./schema/member.ts";
import { move } from "./schema/move.ts";
import { schemaIssues, unknownField } from "./schema-issues.ts";
import { RECORD_SCHEMAS } from "./tables.ts";
import type { Change, Client, EcomapDocument, Member, Move, Place, TableName } from "./types.ts";

/** Reads what a command brings, plain JSON: checked by its schema, short forms filled in. `path` says where it stands in the command. */
type Reader<T> = (value: unknown, path: Path) => T;

const reader =
  <T>(schema: z.core.$ZodType<T>): Reader<T> =>
  (value, path) =>
    read(schema, value, path);

const SCHEMAS: { readonly [T in TableName]: z.core.$ZodType<NonNullable<EcomapDocument[T]>[number]> } = RECORD_SCHEMAS;

/** Reads a record of a table. */
export const readRecord = <T extends TableName>(
  table: T,
  value: unknown,
  path: Path,
): NonNullable<EcomapDocument[T]>[number] => read(SCHEMAS[table], value, path);

export const readClient: Reader<Client> = reader(client);
export const readMove: Reader<Move> = reader(move);
export const readContact: Reader<NonNullable<Member["contact"]>> = reader(contact);
export const readOwn: Reader<NonNullable<Member["own"]>> = reader(ownAnswer);
export const readPlace: Reader<Place> = reader(place);
export const readPlaceList: Reader<readonly Place[]> = reader(z.array(place));

const CONTEXT = Object.keys(change.def.shape).filter((field) => field !== "ops");

/** When, by whom and why a change is made, checked as the change will be; a misspelt field would be lost on history. */
export function readContext(value: object): Change {
  const unknown = Object.keys(value).filter((field) => !CONTEXT.includes(field));
  EcomapError.throwIf(unknown.map((field) => unknownField(field, [], CONTEXT)));
  return read(change, { ...value, ops: [] }, []);
}

/** The fields that a document says of itself, checked as those of an otherwise empty one. */
export const readDocumentFields = (fields: object, path: Path): EcomapDocument =>
  read(ecomap, { ...fields, format: FORMAT, version: VERSION, client: { id: "client" } }, path);

function read<T>(schema: z.core.$ZodType<T>, value: unknown, path: Path): T {
  const answer = z.safeParse(schema, value, { reportInput: true });
  if (answer.success) return answer.data;
  const [first, ...rest] = schemaIssues(answer.error, path);
  throw new EcomapError(first, rest);
}
