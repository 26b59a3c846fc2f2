import type { Change, EcomapDocument, Op } from "../../src/document/types.ts";

type Fields = ReadonlyMap<string, unknown>;
type FieldOp = Extract<Op, { readonly field: string }>;

interface Event {
  readonly op: Op;
  readonly key: string;
  readonly life: string;
}

/**
 * What history makes of every record, said again in the plainest way: all that had happened by `until`, sorted by when
 * it happened, done one after the other over the document that was there before. By "table id"; the client is "client".
 */
export function replay(base: EcomapDocument, history: readonly Change[], until: string): ReadonlyMap<string, Fields> {
  const events = eventsOf(history);
  const lives = new Map<string, { there: boolean; record: Map<string, unknown>; said: Map<string, unknown> }>();
  const lifeOf = (life: string) => {
    const found = lives.get(life) ?? { there: false, record: new Map(), said: new Map() };
    lives.set(life, found);
    return found;
  };
  for (const [name, record] of recordsOf(base)) Object.assign(lifeOf(`${name} 0`), { there: true, record });
  const isOverruled = ({ op, life }: Event, at: number) =>
    events.some((other, i) => i > at && other.key === "" && other.life === life && isSameField(op, other.op));
  const done = events.filter((event, i) => event.key <= `${until}~` && !isOverruled(event, i));
  const gone = new Set<string>();
  for (const { op, life } of [...done].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const found = lifeOf(life);
    if ("added" in op) Object.assign(found, { there: true, record: new Map(Object.entries(op.added)) });
    else if ("removed" in op) gone.add(life);
    else found.said.set(op.field, op.to);
  }
  const records = new Map<string, Fields>();
  const names = [...lives.keys()].sort();
  for (const [i, life] of names.entries()) {
    const { there, record, said } = lifeOf(life);
    const name = life.slice(0, life.lastIndexOf(" "));
    // Who comes back had gone, also where it was taken back that they had.
    const isLeft =
      names[i + 1]?.startsWith(`${name} `) && !events.some((event) => event.life === life && "removed" in event.op);
    if (there && !isLeft && !gone.has(life)) records.set(name, new Map([...record, ...said]));
  }
  return records;
}

function eventsOf(history: readonly Change[]): readonly Event[] {
  const lives = new Map<string, number>();
  return history.flatMap(({ ops, recorded, happened, because }) =>
    ops.map((op): Event => {
      const name = op.table === "client" || op.table === "document" ? op.table : `${op.table} ${op.id}`;
      const life = (lives.get(name) ?? 0) + ("added" in op ? 1 : 0);
      lives.set(name, life);
      const day = typeof happened === "object" ? happened.date : (happened ?? recorded.slice(0, 10));
      // Who may see a record has no time.
      const isTimeless =
        because === "corrected" || ("field" in op && ["shownTo", "allows", "readers"].includes(op.field));
      return { op, key: isTimeless ? "" : day, life: `${name} ${life}` };
    }),
  );
}

const isSameField = (a: Op, b: Op): boolean => isField(a) && isField(b) && a.field === b.field;

const isField = (op: Op): op is FieldOp => "field" in op;

/** The records of a document by "table id", each by its fields. */
export function recordsOf(doc: EcomapDocument): ReadonlyMap<string, Fields> {
  const records = new Map<string, Fields>([
    ["client", new Map(Object.entries(doc.client))],
    ["document", new Map(Object.entries(doc))],
  ]);
  for (const table of ["members", "ties", "groups", "goals", "transitions", "experience"] as const) {
    for (const record of doc[table] ?? []) records.set(`${table} ${record.id}`, new Map(Object.entries(record)));
  }
  return records;
}
