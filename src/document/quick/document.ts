import * as z from "zod/mini";
import { eachNeed, type Need, type Needs, needsOfDocument, stepOf } from "../needs.ts";
import { ecomap } from "../schema/document.ts";
import type { EcomapDocument } from "../types.ts";
import { checked, listReader, type NeedLists, type Reader, readerOf, recordReader } from "./reader.ts";
import { remembered } from "./remembered.ts";
import { RULED } from "./ruled.ts";

let afresh: Reader | undefined;
let onceOnly: Reader | undefined;

/**
 * Whether a value, plain JSON, is a document in its full form of which each part keeps the rules. `needs` gathers
 * what its parts ask of one another. What is `shared` with documents looked at before is not looked at again.
 */
export function isDocument(value: unknown, needs: NeedLists, shared: boolean): value is EcomapDocument {
  if (shared) onceOnly ??= documentReader(remembering);
  else afresh ??= documentReader((read) => read);
  return (shared ? onceOnly : afresh)?.(value, needs) === true;
}

const documentReader = (through: (read: Reader) => Reader): Reader =>
  recordReader(ecomap, (field, name) => {
    const wrapped = field instanceof z.ZodMiniExactOptional || field instanceof z.ZodMiniDefault;
    const schema: z.core.$ZodType = wrapped ? field.def.innerType : field;
    const asks = stepOf(needsOfDocument(), name);
    if (schema instanceof z.ZodMiniObject) return through(partReader(schema, asks));
    if (!(schema instanceof z.ZodMiniArray)) return readerOf(schema);
    const read = listReader(through(partReader(schema.def.element, stepOf(asks, "*"))));
    return through(checked(schema, read));
  });

function partReader(schema: z.core.$ZodType, asks: Needs | undefined): Reader {
  const read = RULED.get(schema) ?? readerOf(schema);
  if (!asks) return read;
  return (value, needs) => {
    if (!read(value, needs)) return false;
    const own: Need[] = [];
    eachNeed(value, asks, (need) => own.push(need));
    if (own.length > 0) needs.push(own);
    return true;
  };
}

/** A reader that looks but once at a list or record that is frozen. */
function remembering(read: Reader): Reader {
  const look = remembered((value: object): NeedLists | false => {
    const needs: NeedLists = [];
    return read(value, needs) && needs;
  });
  return (value, needs) => {
    const own = typeof value === "object" && value !== null && look(value);
    if (!own) return false;
    for (const list of own) needs.push(list);
    return true;
  };
}
