import { afterEach, beforeEach, expect, test } from "vitest";
import { autosave } from "../../src/autosave/autosave.ts";
import { indexedDbShelf } from "../../src/autosave/indexed-db.ts";
import { clear, place } from "./element-hands.ts";
import { mount, unmountAll } from "./hands.ts";

const shelf = indexedDbShelf({ warned: true });
const ofKey = (key: string) => ({ shelf, key, onError: (error: unknown) => expect.unreachable(String(error)) });
const carla = { type: "updateMember", member: "carla", set: { name: "Carla B." } } as const;

async function forget() {
  for (const key of ["map", "element"]) {
    const held = await shelf.read(key);
    if (held !== undefined) await shelf.swap(key, held, undefined);
  }
}
beforeEach(forget);
afterEach(async () => {
  unmountAll();
  clear();
  await forget();
});

test("a map that was drawn in a window that is lost comes back with what was drawn", async () => {
  const lost = mount();
  await autosave(lost.view, ofKey("map"));
  lost.view.dispatch(carla);
  // Nobody closes it, and nobody asks for it to be kept.
  await expect.poll(() => shelf.read("map")).toContain("Carla B.");
  const { view } = mount();
  const { restored } = await autosave(view, ofKey("map"));
  expect(restored?.doc).toEqual(lost.view.doc);
  expect(view.doc).toEqual(lost.view.doc);
});

test("two windows draw one map, and a closed one leaves nothing behind", async () => {
  const [one, other] = [mount(), mount()];
  const [kept, keptToo] = await Promise.all([autosave(one.view, ofKey("map")), autosave(other.view, ofKey("map"))]);
  one.view.dispatch(carla);
  other.view.dispatch({ type: "updateMember", member: "els", set: { name: "Els de Wit" } });
  await Promise.all([kept.flush(), keptToo.flush()]);
  expect(await shelf.read("map")).toMatch(/Carla B\..*Els de Wit/s);
  await kept.close();
  await keptToo.close();
  expect(await shelf.read("map")).toBeUndefined();
});

test("an element is kept as a map is, but not what others are shown of it", async () => {
  const element = await place();
  const kept = await autosave(element, ofKey("element"));
  element.view?.dispatch(carla);
  await kept.flush();
  const held = await shelf.read("element");
  expect(held).toContain("Carla B.");
  element.audience = "handover";
  element.view?.dispatch({ ...carla, set: { name: "Carla C." } });
  await kept.flush();
  expect(await shelf.read("element")).toBe(held);
});

test("an element that began empty is kept from the first person on, and comes back", async () => {
  const element = await place({ editable: "" }, {});
  await autosave(element, ofKey("element"));
  element.view?.dispatch({ type: "addMember", member: { id: "amina", name: "Amina" } });
  await expect.poll(() => shelf.read("element")).toContain("Amina");
  const next = await place({ editable: "" }, {});
  const { restored, dismiss, flush } = await autosave(next, ofKey("element"));
  expect(restored?.doc.members[0]?.name).toBe("Amina");
  expect(next.doc?.members).toHaveLength(1);
  dismiss();
  await flush();
  expect(next.doc).toBeUndefined();
  expect(await shelf.read("element")).toBeUndefined();
});
