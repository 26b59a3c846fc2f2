import { readClient, readDocumentFields } from "../document/parse-record.ts";
import { TABLES } from "../document/schema/change.ts";
import type { Handler } from "./context.ts";
import { refuseBanned } from "./refuse-banned.ts";
import type { UpdateClient, UpdateDocument } from "./types.ts";
import { updateOps } from "./update.ts";

export const updateClient: Handler<UpdateClient> = (doc, command, context) =>
  updateOps("client", doc.client.id, doc.client, command, ["id"], (value) => {
    const after = readClient(value, ["set"]);
    refuseBanned("client")(doc, context, (at) => ["set", ...at], after, doc.client);
    return after;
  });

/** The fields of a document that are no field of its own but its tables, its history and what a copy is marked with. */
const NOT_OWN = [
  "format",
  "version",
  "id",
  "client",
  ...TABLES,
  "places",
  "history",
  "erased",
  "redactedFor",
  "redactedTo",
];

export const updateDocument: Handler<UpdateDocument> = (doc, command) => {
  const own = Object.fromEntries(Object.entries(doc).filter(([field]) => !NOT_OWN.includes(field)));
  return updateOps("document", "document", own, command, NOT_OWN, (value) => {
    const {
      format: _f,
      version: _v,
      client: _c,
      members: _m,
      ties: _t,
      history: _h,
      ...fields
    } = readDocumentFields(value, ["set"]);
    return fields;
  });
};
