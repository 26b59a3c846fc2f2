import { afterEach, describe, expect, test } from "vitest";
import { renderToString } from "../../src/index.ts";
import { dragMouse, mount, ROOM, rest, sceneIn, sceneOf, seven, symbolSpot, unmountAll } from "./hands.ts";

afterEach(unmountAll);

describe("another layout", () => {
  test.each(["rings", "sectors"] as const)("%s comes by a short glide, and ends as its text has it", async (layout) => {
    const { view, container } = mount();
    view.setOptions({ layout });
    await rest();
    expect(sceneOf(container)).toBe(sceneIn(renderToString(seven, { ...ROOM, layout })));
    expect(view.doc).toBe(seven);
    view.setOptions({ layout: "force" });
    await rest();
    expect(sceneOf(container)).toBe(sceneIn(renderToString(seven, ROOM)));
  });

  test.each(["rings", "sectors"] as const)(
    "%s takes a drag and a drop as one step, in its own places",
    async (layout) => {
      const { view, container } = mount(seven, { layout });
      const from = symbolSpot(container, "Els");
      await dragMouse(from, { x: from.x + 40, y: from.y + 30 });
      await rest();
      expect(view.doc.places?.[layout]).toHaveLength(7);
      expect(view.doc.places?.force).toBeUndefined();
      expect(sceneOf(container)).toBe(sceneIn(renderToString(view.doc, { ...ROOM, layout, page: view.options.page })));
      view.undo();
      await rest();
      expect(view.doc).toEqual(seven);
    },
  );

  test("rings reads a drop into another ring as that ring, and with positions alone keeps the own one", async () => {
    const drop = async (editable: true | "positions") => {
      const { view, container } = mount(seven, { layout: "rings", editable });
      const [client, from] = [symbolSpot(container, "Yusuf"), symbolSpot(container, "Carla")];
      const share = 0.1;
      await dragMouse(from, { x: client.x + (from.x - client.x) * share, y: client.y + (from.y - client.y) * share });
      await rest();
      expect(sceneOf(container)).toBe(
        sceneIn(renderToString(view.doc, { ...ROOM, layout: "rings", page: view.options.page })),
      );
      return view.doc.members.find(({ id }) => id === "carla")?.ring;
    };
    expect(await drop(true)).toBe(1);
    expect(await drop("positions")).toBeUndefined();
  });
});
