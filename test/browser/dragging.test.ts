import { afterEach, expect, test } from "vitest";
import {
  holdMouse,
  mount,
  moveMouse,
  personIn,
  pressMouse,
  releaseMouse,
  seven,
  symbolSpot,
  unmountAll,
} from "./hands.ts";

afterEach(async () => {
  await releaseMouse({ x: 1, y: 1 });
  unmountAll();
});

/** What each attribute and text in the picture says. */
function saidIn(svg: Element): Map<Node, string> {
  const said = new Map<Node, string>();
  for (const node of [svg, ...svg.querySelectorAll("*")]) {
    for (const attribute of node.attributes) said.set(attribute, attribute.value);
    for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) said.set(child, child.nodeValue ?? "");
  }
  return said;
}

test("while a member is dragged, nothing is written but what changed of it, its ties and its groups", async () => {
  const { container, svg } = mount(seven);
  const from = symbolSpot(container, "Zus Amina");
  await moveMouse(from);
  await pressMouse(from);
  await holdMouse({ x: from.x + 10, y: from.y });
  await holdMouse({ x: from.x + 20, y: from.y + 5 });
  const writes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => writes.push(...records));
  observer.observe(svg, { attributes: true, characterData: true, childList: true, subtree: true });
  let changes = 0;
  for (let i = 0; i < 5; i++) {
    const before = saidIn(svg);
    await holdMouse({ x: from.x + 25 + i * 6, y: from.y + 9 + i * 4 });
    const after = saidIn(svg);
    for (const [node, value] of after) if (before.get(node) !== value) changes += 1;
    for (const node of before.keys()) if (!after.has(node)) changes += 1;
  }
  writes.push(...observer.takeRecords());
  observer.disconnect();
  expect(changes).toBeGreaterThan(0);
  expect(writes.length).toBeLessThanOrEqual(changes);
  // Amina is tied to the client and to Carla, and in one group; nobody else is touched.
  for (const name of ["Yusuf", "Bram", "Carla", "Dokter", "Els", "Moskee", "Poes"])
    expect(writes.filter(({ target }) => personIn(container, name).contains(target))).toEqual([]);
  const ties = [...container.querySelectorAll(".ecomap-tie")];
  const written = ties.filter((tie) => writes.some(({ target }) => tie.contains(target)));
  expect(written.map((tie) => tie.getAttribute("aria-label")?.includes("Amina"))).toEqual([true, true]);
});
