import { change } from "../../../src/document/schema/change.ts";
import { ecomap } from "../../../src/document/schema/document.ts";
import { LAYOUTS } from "../../../src/document/schema/terms.ts";
import { RECORD_SCHEMAS } from "../../../src/document/tables.ts";
import type { TableName } from "../../../src/document/types.ts";
import { Filler, fieldsIn, isKeeper, type May, type Obj, PAST, tableNames } from "./filler.ts";
import type { Secrets } from "./secrets.ts";
import { shownTo, TICKED, UNDISCUSSED, WAYS, type Way } from "./ways.ts";

const nobody: May = () => false;
const everybody: May = () => true;
const toKeepers =
  (may: May): May =>
  (audience) =>
    isKeeper(audience) && may(audience);

/** The ways in which the records of a table can be shown or kept. */
const waysOf = (table: TableName): readonly Way[] =>
  table === "sittings"
    ? ["as usual"]
    : WAYS.filter((way) => way !== UNDISCUSSED && (way !== "in the tray" || table === "members" || table === "ties"));

/**
 * A document in which every field of the schema is set, unknown ones too, with records and parts shown and kept in
 * every way; and a history in which each of them was added and changed, and others went.
 */
export function fullDocument(): { readonly file: object; readonly secrets: Secrets } {
  const filler = new Filler();
  const { secrets, vocabulary } = filler;
  const changes: Obj[] = [];
  const tell = (may: May, ...ops: readonly Obj[]) => {
    const path = `${PAST}change`;
    const where = { path, may: toKeepers(may), always: true, isTicked: true };
    const told = filler.fields(fieldsIn(change), where, ["ops"]);
    const zz = () => filler.unknown({ ...where, path: `${path} of a field`, always: false });
    changes.push({ ...told, ops: ops.map((op) => ({ ...op, zz: zz() })) });
  };
  const tellFields = (may: May, table: string, id: string, was: Obj, is: Obj) =>
    tell(
      may,
      ...Object.keys(was)
        .filter((field) => field !== "agreed")
        .map((field) => ({ table, id, field, from: was[field], to: is[field] })),
    );

  /** A record, and how it came and changed; then another that came and went. */
  const grown = (table: TableName, which: string, way: Way, may: May, at: number, ends: Obj = {}): Obj => {
    const id = filler.idOf(table, which, may);
    const marks = filler.marks(table, `${table}, ${which}`, way, may);
    const is = filler.content(table, `${table}, ${which}`, way, may);
    const was = filler.content(table, `${PAST}${table}, ${which}`, way, toKeepers(may));
    tell(may, { table, id, added: { ...was, ...ends, ...marks, id }, at });
    tellFields(may, table, id, was, is);
    const goneId = filler.idOf(table, `gone, ${which}`, toKeepers(may));
    const gone = filler.content(table, `${PAST}${table}, gone, ${which}`, way, toKeepers(may));
    const left = { ...gone, ...ends, ...filler.marks(table, `${PAST}${table}, gone`, way, nobody), id: goneId };
    tell(may, { table, id: goneId, added: left, at: at + 1 });
    tell(may, { table, id: goneId, removed: left, at: at + 1 });
    if (table === "groups") tell(may, { table, id, field: "name", from: was.name, to: is.name, follows: "removal" });
    return { ...is, ...ends, ...marks, id };
  };

  const tables = new Map<TableName, Obj[]>();
  for (const table of tableNames) {
    const records: Obj[] = [];
    tables.set(table, records);
    if (table !== "members" && table !== "ties")
      tell(nobody, { table: "document", id: "document", field: table, to: [] });
    for (const way of waysOf(table)) {
      const ends = table === "ties" ? { from: "client", to: peerOf(way) } : table === "goals" ? { of: "client" } : {};
      records.push(grown(table, way, way, filler.mayRecord(table, way), records.length, ends));
    }
  }
  // The ties lead to people of whom nothing is kept, and each of the others has a tie that goes where they go.
  const peers = waysOf("ties").map((way) => ({ id: peerOf(way), shownTo: shownTo(TICKED, ["name"]) }));
  const ties = waysOf("members").map((way, i): Obj => {
    const may: May = (audience) =>
      filler.mayRecord("members", way)(audience) && filler.mayRecord("ties", TICKED)(audience);
    const ends = { from: filler.idOf("members", way, everybody), to: "client" };
    return grown("ties", `of member ${way}`, TICKED, may, waysOf("ties").length + i, ends);
  });

  const ofClient = { path: "client", may: everybody, always: true, isTicked: true };
  const clientFields = fieldsIn(RECORD_SCHEMAS.client);
  const client = filler.fields(clientFields, ofClient, ["id"]);
  tellFields(
    everybody,
    "client",
    "client",
    filler.fields(clientFields, { ...ofClient, path: `${PAST}client`, may: isKeeper }, ["id"]),
    client,
  );
  const own = { path: "document", may: everybody, always: true, isTicked: false };
  const notOwn = [
    ...tableNames,
    "id",
    "format",
    "version",
    "client",
    "places",
    "history",
    "vocabulary",
    "redactedFor",
    "redactedTo",
  ];
  const fields = filler.fields(fieldsIn(ecomap), own, notOwn);
  const was = filler.fields(fieldsIn(ecomap), { ...own, path: `${PAST}document`, may: isKeeper }, [
    ...notOwn,
    "erased",
  ]);
  tellFields(everybody, "document", "document", was, fields);
  const place = {
    member: filler.target("members"),
    x: 100,
    y: 0,
    pinned: true,
    zz: filler.unknown({ ...own, always: false }),
  };
  return {
    secrets,
    file: {
      ...fields,
      ...Object.fromEntries(tables),
      format: "ecomap",
      version: 1,
      id: secrets.add("id of the document", isKeeper),
      client: { ...client, id: "client", shownTo: shownTo(TICKED, [...clientFields.keys()]) },
      members: [...(tables.get("members") ?? []), ...peers],
      ties: [...(tables.get("ties") ?? []), ...ties],
      readers: [...Object(fields.readers), { id: "municipality" }],
      places: Object.fromEntries(LAYOUTS.map((layout) => [layout, [place]])),
      vocabulary,
      history: changes,
    },
  };
}

const peerOf = (way: Way): string => `peer ${way}`;
