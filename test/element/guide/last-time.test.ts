import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { fromLastTime } from "../../../src/element/guide/last-time.ts";
import { indexNetwork } from "../../../src/network/network-index.ts";
import { parse } from "../../document/sample.ts";

const before = parse({
  members: [{ id: "amina" }, { id: "karin", agreed: "not-yet" }, { id: "opa" }],
  ties: [{ id: "t1", from: "client", to: "opa", state: "deceased" }],
});
const add = (doc: typeof before, id: string, recorded: string) =>
  applyCommand(doc, [{ type: "addMember", member: { id } }], { recorded });
const known = (doc: typeof before, now: string) => fromLastTime(indexNetwork(doc), doc.history, now);

describe("those from last time", () => {
  it("are on the map since an earlier day, or nobody knows since when", () => {
    const doc = add(add(before, "bram", "2026-03-02T23:59:00Z"), "els", "2026-03-03T09:00:00Z");
    expect(known(doc, "2026-03-03T10:00:00Z")).toEqual(["amina", "bram"]);
    expect(known(doc, "2026-03-04T10:00:00Z")).toEqual(["amina", "bram", "els"]);
  });

  it("are not those who wait to be agreed, nor who died", () => {
    expect(known(before, "2026-03-03T10:00:00Z")).toEqual(["amina"]);
  });
});
