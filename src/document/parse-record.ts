import * as z from "zod/mini";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { change } from "./schema/change.ts";
import { ecomap, FORMAT, place, places, VERSION } from "./schema/document.ts";
import { client, member } from "./schema/member.ts";
import { move } from "./schema/move.ts";
import { tie } from "./schema/tie.ts";
import { schemaIssues } from "./schema-issues.ts";
import type { Change, Client, EcomapDocument, Member, Move, Place, Tie } from "./types.ts";

const placeList = z.array(place);

/** One record as a command brings it, plain JSON: checked by its schema, short forms filled in. `path` says where it stands in the command. */
export const readMember = (value: unknown, path: Path): Member => read(member, value, path);
export const readTie = (value: unknown, path: Path): Tie => read(tie, value, path);
export const readClient = (value: unknown, path: Path): Client => read(client, value, path);
export const readMove = (value: unknown, path: Path): Move => read(move, value, path);
export const readPlaceList = (value: unknown, path: Path): readonly Place[] => read(placeList, value, path);
export const readPlaces = (value: unknown, path: Path): EcomapDocument["places"] => read(places, value, path);

/** When, by whom and why a change is made, checked as the change will be. */
export const readContext = (value: object): Change => read(change, { ...value, ops: [] }, []);

/** The fields that a document says of itself, checked as those of an otherwise empty one. */
export const readDocumentFields = (fields: object, path: Path): EcomapDocument =>
  read(ecomap, { ...fields, format: FORMAT, version: VERSION, client: { id: "client" } }, path);

function read<T extends z.core.$ZodType>(schema: T, value: unknown, path: Path): z.output<T> {
  const answer = z.safeParse(schema, value, { reportInput: true });
  if (answer.success) return answer.data;
  const [first, ...rest] = schemaIssues(answer.error, path);
  throw new EcomapError(first, rest);
}
