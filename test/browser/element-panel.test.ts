import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import type { EcoMapElement } from "../../src/element/index.ts";
import { parseEcomap } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { en } from "../../src/words/languages/en.ts";
import { button, clear, place, settled, shadow } from "./element-hands.ts";
import { about, act, aside, choice, field, placeOpen, press, write } from "./element-panel-hands.ts";
import { clickMouse, find, nextFrame, prefer, rest, seven, symbolSpot, tap } from "./hands.ts";

afterEach(async () => {
  // Also where a test failed half way: the next file is on the same page.
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false });
  clear();
  await prefer();
});

const member = (element: EcoMapElement, id: string) => element.doc?.members.find((one) => one.id === id);
const tie = (element: EcoMapElement, id: string) => element.doc?.ties.find((one) => one.id === id);
const history = (element: EcoMapElement) => element.doc?.history.length;
const title = (element: Element) =>
  aside(element)
    .querySelector("h2")
    ?.textContent?.replace(/[\u2068\u2069]/g, "")
    .trim();

const tapOn = async (node: Element) => {
  const { x, y, width, height } = node.getBoundingClientRect();
  await tap({ x: x + width / 2, y: y + height / 2 });
};

describe("the panel beside the map", () => {
  test("is about who was clicked, with simple questions first", async () => {
    const element = await placeOpen();
    await clickMouse(symbolSpot(shadow(element), "Bram"));
    await settled(element);
    expect(title(element)).toBe("Bram");
    const asked = [...aside(element).querySelectorAll("h3, .field > span, legend")];
    const inSight = asked.flatMap((one) =>
      one.closest("details") ? [] : one.textContent?.replace(/[\u2066-\u2069]/g, ""),
    );
    expect(inSight.slice(0, 8)).toEqual([
      "About Bram",
      "Name",
      "Who is it?",
      "Where in life",
      "How close?",
      "Tie between Yusuf and Bram",
      "How strong is the tie?",
      "How is the contact?",
    ]);
    // What is asked of both stands under the one it is about.
    const notes = asked.filter((one) => one.textContent === "Add a note");
    const over = notes.map((one) => one.closest("section")?.querySelector("h3"));
    expect(over).toEqual(asked.filter((one) => one.matches("h3")).slice(0, 2));
    expect(aside(element).getBoundingClientRect().left).toBeGreaterThanOrEqual(
      shadow(element).querySelector(".main")?.getBoundingClientRect().right ?? Number.NaN,
    );
  });

  test("of a goal lights who helps on the map, while it stands", async () => {
    const goals = [
      { id: "home", words: "A home", ties: ["t1"] },
      { id: "rest", words: "More rest", of: seven.members[0]?.id },
    ];
    const element = await placeOpen({}, { doc: parseEcomap({ ...seven, goals }) });
    const titles = [...aside(element).querySelectorAll('[part="name"]')].map((one) => one.textContent);
    expect(titles).toContain("A home");
    expect(titles).toContain(`More rest · \u2068${seven.members[0]?.name}\u2069`);
    const lit = () => shadow(element).querySelector(".stage svg")?.textContent?.includes(en.lit.helps);
    expect(lit()).toBe(false);
    await press(element, "A home");
    await press(element, "Show who helps");
    expect([lit(), act(element, "Show who helps").ariaPressed]).toEqual([true, "true"]);
    await press(element, "Show who helps");
    expect(lit()).toBe(false);
    await press(element, "Show who helps");
    await about(element, "bram");
    await rest();
    expect(lit()).toBe(false);
  });

  test("of a goal of somebody whose own tie alone was named for it has no such button", async () => {
    const [owner] = seven.members;
    const ties = seven.ties.flatMap(({ id, from, to }) => (from === owner?.id || to === owner?.id ? [id] : []));
    const element = await placeOpen(
      {},
      {
        doc: parseEcomap({
          ...seven,
          goals: [{ id: "rest", words: "More rest", of: owner?.id, ties: ties.slice(0, 1) }],
        }),
      },
    );
    await press(element, `More rest · ${owner?.name}`);
    expect(aside(element).textContent).toContain(`What does \u2068${owner?.name}\u2069 want?`);
    expect(find(aside(element), ".panel-head").textContent).toContain("More rest");
    expect(aside(element).querySelector("button.light")).toBe(null);
  });

  test("of help that was tried names the kind that it lights, on the button and on the map", async () => {
    const interventions = [{ id: "i", kind: "enlarge", words: "Sam as a buddy", ties: ["t2"] }];
    const element = await placeOpen({}, { doc: parseEcomap({ ...seven, interventions }) });
    await press(element, "Sam as a buddy");
    const { textContent: said } = find(aside(element), "button.light");
    const [, kind = ""] = /^Show where: (.+)$/.exec(said ?? "") ?? [];
    await press(element, said ?? "");
    expect(find(shadow(element), ".stage .ecomap-header").textContent).toContain(kind);
    expect(kind).not.toBe("");
  });

  test("makes each answer one command, that undo takes back", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    const high = () => find(aside(element), ".panel-body").getBoundingClientRect().height;
    const before = high();
    choice(element, "How strong is the tie?", "strong").click();
    await settled(element);
    expect([high(), aside(element).querySelectorAll("button.clear").length]).toEqual([before, 2]);
    expect([tie(element, "t2")?.strength, history(element)]).toEqual(["strong", 1]);
    choice(element, "How close?", "very close").click();
    await settled(element);
    expect([member(element, "bram")?.ring, history(element)]).toEqual([1, 2]);
    element.view?.undo();
    element.view?.undo();
    expect(element.doc).toEqual(seven);
  });

  test("takes I don't know for an answer, and takes an answer back with the focus where it was", async () => {
    const element = await placeOpen();
    await about(element, "t2");
    choice(element, "How is the contact?", "I don't know").click();
    await settled(element);
    expect(tie(element, "t2")?.quality).toBe("unknown");
    const unsure = choice(element, "How is the contact?", "I don't know");
    const clear = unsure.closest("fieldset")?.querySelector<HTMLElement>("button.clear");
    expect(clear?.textContent).toBe("clear answer");
    clear?.focus();
    await userEvent.keyboard("{Enter}");
    await settled(element);
    expect(tie(element, "t2")).not.toHaveProperty("quality");
    expect([unsure.checked, shadow(element).activeElement]).toEqual([false, unsure]);
    expect(unsure.closest("fieldset")?.querySelector("button.clear")).toBeNull();
  });

  test("has no answer where nobody was asked: nothing is chosen, and there is nothing to clear", async () => {
    const element = await placeOpen(
      {},
      { doc: parseEcomap({ ...seven, members: [{ id: "bram" }], ties: [], groups: [] }) },
    );
    await about(element, "bram");
    await press(element, "Make a tie");
    expect(aside(element).querySelectorAll("input[type=radio]").length).toBeGreaterThan(10);
    const chosen = [...aside(element).querySelectorAll("fieldset:has(input[type=radio]:checked) legend")];
    // Who sees it is told by what holds.
    expect(chosen.map((one) => one.textContent)).toEqual(["Who may see this?"]);
    expect(aside(element).querySelector("button.clear")).toBeNull();
    const blank = [...aside(element).querySelectorAll("select")].flatMap((one) => [...one.selectedOptions]);
    expect(new Set(blank.map((one) => `${one.text} ${one.ariaLabel}`))).toEqual(new Set(["– no answer yet"]));
  });

  test("is answered by keys alone", async () => {
    const element = await placeOpen();
    element.view?.focus("bram");
    await userEvent.keyboard("{Enter}");
    await settled(element);
    choice(element, "How strong is the tie?", "ordinary").focus();
    await userEvent.keyboard("{ArrowRight}");
    await settled(element);
    expect(tie(element, "t2")?.strength).toBe("strong");
    await write(element, field(element, "Name"), "Abraham{Enter}");
    expect(member(element, "bram")?.name).toBe("Abraham");
    expect(history(element)).toBe(2);
  });

  test("tells who helps whom in both directions, several answers at once", async () => {
    const element = await placeOpen();
    await about(element, "amina");
    choice(element, "Help from Zus Amina to Yusuf", "advice").click();
    await settled(element);
    choice(element, "Help from Yusuf to Zus Amina", "nothing").click();
    await settled(element);
    expect(tie(element, "t1")).toMatchObject({ receives: ["emotional", "advice"], gives: [] });
  });

  test("makes a tie where there is none", async () => {
    const doc = parseEcomap({ ...seven, ties: [], groups: [] });
    const element = await placeOpen({}, { doc });
    await about(element, "carla");
    await press(element, "Make a tie");
    expect(element.doc?.ties).toEqual([{ id: "new1", from: "client", to: "carla" }]);
    expect(
      choice(element, "How strong is the tie?", "strong").closest("fieldset")?.querySelector(":checked"),
    ).toBeNull();
    // With others by their names, from the list as well: who has a tie is not offered again.
    const list = field(element, "Make a tie");
    list.value = "bram";
    list.closest("form")?.requestSubmit();
    await settled(element);
    expect(element.doc?.ties.at(-1)).toMatchObject({ from: "carla", to: "bram" });
    expect(title(element)).toContain("Bram");
    await about(element, "carla");
    const offered = [...field(element, "Make a tie").querySelectorAll("option")].map(({ value }) => value);
    expect(offered.sort()).toEqual(["amina", "dokter", "els", "moskee", "poes"]);
  });

  test("says whether somebody stays where they stand, for who has neither keys nor a steady hand", async () => {
    const element = await placeOpen();
    await about(element, "carla");
    const pinned = () => element.doc?.places?.force?.find((place) => place.member === "carla")?.pinned === true;
    for (const is of [true, false]) {
      field(element, "Carla stays here now").click();
      await settled(element);
      expect([pinned(), field(element, "Carla stays here now").checked]).toEqual([is, is]);
    }
  });

  test("writes down whether one may call, with the date of the answer", async () => {
    const element = await placeOpen();
    await about(element, "els");
    choice(element, "May we call?", "later").click();
    await settled(element);
    expect(member(element, "els")?.contact).toEqual({ answer: "later", date: "2026-03-03" });
    expect(element.view?.toUndo).toBe("answerContact");
  });

  test("understands dates as people write them, and shows them so", async () => {
    const element = await placeOpen();
    await about(element, "t2");
    await write(element, field(element, "Last contact"), "17-5-2025{Enter}");
    expect(tie(element, "t2")?.lastContact).toBe("2025-05-17");
    field(element, "about then").click();
    await settled(element);
    expect(tie(element, "t2")?.lastContact).toEqual({ date: "2025-05-17", about: true });
    expect(field(element, "Last contact").value).toBe("17-5-2025");
  });

  test("asks how much somebody does for the client of the client's own ties alone", async () => {
    const element = await placeOpen();
    const asks = async (id: string) => {
      await about(element, id);
      return aside(element).textContent?.includes("How much do they do?");
    };
    expect([await asks("t2"), await asks("t8")]).toEqual([true, false]);
  });

  test("is left out where the host says so, and where hands may change nothing", async () => {
    const element = await placeOpen();
    element.panels = "none";
    await settled(element);
    expect(aside(element).getBoundingClientRect().width).toBe(0);
    element.panels = undefined;
    element.readOnly = true;
    await settled(element);
    expect(aside(element).getBoundingClientRect().width).toBe(0);
  });

  test("tells in words alone what may not be changed", async () => {
    const element = await placeOpen({ panels: "full" }, { doc: seven, options: { can: (_, id) => id !== "bram" } });
    await about(element, "bram");
    const name = [...aside(element).querySelectorAll(".told")].map((one) => one.textContent);
    expect(name[0]).toContain("Bram");
    element.readOnly = true;
    await settled(element);
    expect(aside(element).querySelector("input, select, textarea")).toBeNull();
    element.audience = "carry";
    await settled(element);
    await rest();
    await clickMouse(symbolSpot(shadow(element), "Bram"));
    await settled(element);
    expect(aside(element).textContent).toContain("Bram");
    expect(aside(element).textContent).not.toMatch(/arguments|ordinary/);
  });
});

describe("who came by the map", () => {
  test("is asked in the open panel where they belong, and not on the map as well", async () => {
    const element = await placeOpen();
    const asked = () => shadow(element).querySelectorAll(".ecomap-ask-who").length;
    for (const [name, questions] of [
      ["Anna", 0],
      ["Ben", 1],
    ] as const) {
      element.view?.add();
      await userEvent.keyboard(`${name}{Enter}{Enter}`);
      await settled(element);
      expect([asked(), title(element)?.includes(name)]).toEqual([questions, true]);
      // Folded together the panel asks nothing.
      if (questions === 0) aside(element).querySelector<HTMLElement>("h2 button")?.click();
      await settled(element);
    }
  });
});

describe("what is typed", () => {
  test("may be a date in the words of the map; of one that cannot be read it is said what may be written", async () => {
    const element = await placeOpen({ language: "nl" });
    await about(element, "t1");
    await write(element, field(element, "Sinds"), "17 mei 2024{Enter}");
    expect(tie(element, "t1")?.since).toBe("2024-05-17");
    await write(element, field(element, "Sinds"), "31-2-2024{Enter}");
    expect(tie(element, "t1")?.since).toBe("2024-05-17");
    expect(find(aside(element), ".fault").textContent).toMatch(/17-5-2026 of 17 mei 2026/);
  });

  const phone = "06";

  test("is saved on leaving the field", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await write(element, field(element, "Name"), "Abraham");
    expect(member(element, "bram")?.name).toBe("Bram");
    await userEvent.keyboard("{Tab}");
    await settled(element);
    expect(member(element, "bram")?.name).toBe("Abraham");
  });

  test("leaves no trace after Escape", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await write(element, field(element, "Name"), "Abraham{Escape}");
    expect(field(element, "Name").value).toBe("Bram");
    await userEvent.keyboard("{Tab}");
    await settled(element);
    expect(element.doc).toEqual(seven);
  });

  test("is there again after another language, other options and another panel", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await write(element, field(element, "Name"), "Abrah");
    element.language = nl;
    await expect.poll(() => aside(element).textContent).toContain("Naam");
    expect(field(element, "Naam").value).toBe("Abrah");
    element.layout = "rings";
    await settled(element);
    element.view?.select(["carla"]);
    await settled(element);
    expect(field(element, "Naam").value).toBe("Carla");
    element.view?.select(["bram"]);
    await settled(element);
    expect(field(element, "Naam").value).toBe("Abrah");
    element.view?.cover();
    await settled(element);
    expect(shadow(element).textContent).not.toContain("Abrah");
    expect(element.doc).toEqual(seven);
  });

  test("stays beside what was refused, with the cure", async () => {
    const element = await placeOpen();
    await about(element, "t2");
    await write(element, field(element, "Last contact"), "yesterday{Enter}");
    const input = field(element, "Last contact");
    expect([input.value, input.ariaInvalid]).toEqual(["yesterday", "true"]);
    expect(aside(element).querySelector(".fault")?.textContent).toContain("17-5-2026");
    expect(element.doc).toEqual(seven);
    await write(element, input, "2025{Enter}");
    expect(aside(element).querySelector(".fault")).toBeNull();
    expect(tie(element, "t2")?.lastContact).toBe("2025");
  });

  test("for a name may not be nothing: the old one stays, and it is said", async () => {
    const element = await placeOpen();
    for (const id of ["bram", "client"]) {
      await about(element, id);
      const before = field(element, "Name").value;
      await write(element, field(element, "Name"), "{Backspace}{Tab}");
      expect(element.doc).toEqual(seven);
      expect(field(element, "Name").value).toBe(before);
      expect(aside(element).querySelector(".fault")?.textContent).toContain("The old name stays");
    }
    await about(element, "bram");
    await write(element, field(element, "Name"), "Abraham{Tab}");
    expect(member(element, "bram")?.name).toBe("Abraham");
    expect(aside(element).querySelector(".fault")).toBeNull();
  });

  test("outlives the panel: folded, left out, behind the questions and after other options", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await write(element, field(element, "Name"), "Abrah");
    const away: readonly [() => void, () => void][] = [
      [() => act(element, "Bram").click(), () => act(element, "Bram").click()],
      [() => Object.assign(element, { panels: "none" }), () => Object.assign(element, { panels: undefined })],
      [() => Object.assign(element, { mode: "guide" }), () => Object.assign(element, { mode: "draw" })],
      [() => Object.assign(element, { options: { ...element.options, zoomable: false } }), () => {}],
      [() => Object.assign(element, { shown: "list" }), () => Object.assign(element, { shown: "map" })],
    ];
    for (const [go, come] of away) {
      go();
      await settled(element);
      come();
      await settled(element);
      await about(element, "bram");
      expect(field(element, "Name").value, String(go)).toBe("Abrah");
      expect(member(element, "bram")?.name).toBe("Bram");
    }
  });

  test("can be that one does not know, of a list too", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    const open = [...aside(element).querySelectorAll("fieldset.items")].find((one) =>
      one.textContent?.includes("Who helps them?"),
    );
    open?.querySelector<HTMLInputElement>(".term.open input")?.click();
    await settled(element);
    expect(member(element, "bram")?.ownSupport).toBe("unknown");
  });

  test("of the client alone is not asked before the team, and the rest of it stays", async () => {
    const members = seven.members.map((one) => (one.id === "bram" ? { ...one, reach: { phone } } : one));
    const element = await placeOpen({}, { doc: parseEcomap({ ...seven, members }) });
    await about(element, "bram");
    await write(element, field(element, "Name for messages"), "Brammie{Enter}");
    expect(member(element, "bram")?.reach).toEqual({ phone, messageName: "Brammie" });
    element.audience = "team";
    await settled(element);
    expect(() => field(element, "Phone")).toThrow();
  });
});

describe("what is kept from those who look", () => {
  test("is in no panel, and stays when they answer", async () => {
    const only = { only: "team" };
    const doc = parseEcomap({
      ...seven,
      members: [
        ...seven.members.map((one) =>
          one.id === "bram"
            ? { ...one, notes: [{ text: "for the team", shownTo: only }], flags: [{ flag: "safety", shownTo: only }] }
            : one,
        ),
        { id: "hidden", name: "Hidden", shownTo: only },
      ],
      ties: seven.ties.map((one) =>
        one.id === "t2" ? { ...one, moves: [{ type: "bound", for: "worker", agreement: "not told yet" }] } : one,
      ),
      groups: [{ id: "g1", kind: "support", members: ["client", "hidden"] }],
    });
    const element = await placeOpen({}, { doc });
    await about(element, "bram");
    expect(aside(element).textContent).not.toMatch(/for the team|not told yet|Hidden/);
    await write(element, field(element, "Add a note"), "hello");
    await userEvent.keyboard("{Tab}");
    await settled(element);
    expect(member(element, "bram")?.notes?.map(({ text }) => text)).toEqual(["for the team", "hello"]);
    element.view?.select([]);
    await settled(element);
    await press(element, "support group");
    expect(aside(element).textContent).not.toContain("Hidden");
    choice(element, "Who belongs?", "Bram").click();
    await settled(element);
    expect(element.doc?.groups?.[0]?.members).toEqual(["client", "hidden", "bram"]);
    await press(element, "Touch who belongs");
    await press(element, "Done");
    expect(element.doc?.groups?.[0]?.members).toEqual(["client", "hidden", "bram"]);
  });
});

describe("who may see it", () => {
  test("is for the client to say: only me, and the table of the group", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    choice(element, "Who may see this?", "only me").click();
    await settled(element);
    choice(element, "Seen too", "on the sheet for the support group").click();
    await settled(element);
    choice(element, "Not seen", "on the sheet to take home").click();
    await settled(element);
    expect(member(element, "bram")?.shownTo).toEqual({ only: "client", also: ["network"], not: ["carry"] });
    expect(() => choice(element, "Who may see this?", "only the workers")).toThrow();
    choice(element, "Who may see this?", "who sees the map").click();
    await settled(element);
    expect(member(element, "bram")?.shownTo).not.toHaveProperty("only");
    element.audience = "carry";
    element.panels = "full";
    await settled(element);
    await rest();
    expect(shadow(element).textContent).not.toContain("Bram");
  });

  test("is for the team to say with a reason", async () => {
    const element = await placeOpen({ audience: "team" });
    await about(element, "bram");
    choice(element, "Who may see this?", "only the workers").click();
    await settled(element);
    await write(element, field(element, "Why does the client not see this?"), "Later{Enter}");
    expect(member(element, "bram")?.shownTo).toEqual({ only: "team", because: "Later" });
  });

  test("is asked of each reader of a report, and whether by name", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    expect(() => choice(element, "Seen in the report for", "The town")).toThrow();
    element.doc = parseEcomap({ ...seven, readers: [{ id: "town", name: "The town" }, { id: "court" }] });
    await settled(element);
    await rest();
    await about(element, "bram");
    expect(() => choice(element, "By name in the report for", "The town")).toThrow();
    choice(element, "Seen in the report for", "The town").click();
    await settled(element);
    choice(element, "By name in the report for", "The town").click();
    await settled(element);
    expect(member(element, "bram")?.shownTo).toEqual({ readers: [{ reader: "town", fields: ["name"] }] });
    choice(element, "By name in the report for", "The town").click();
    await settled(element);
    expect(member(element, "bram")?.shownTo).toEqual({ readers: [{ reader: "town" }] });
    choice(element, "Seen in the report for", "The town").click();
    await settled(element);
    expect(member(element, "bram")).not.toHaveProperty("shownTo");
  });

  test("is asked of each note", async () => {
    const element = await placeOpen();
    await about(element, "t2");
    await write(element, field(element, "Add a note"), "hello");
    await userEvent.keyboard("{Tab}");
    await settled(element);
    choice(element, "Who may see this?", "only me").click();
    await settled(element);
    expect(tie(element, "t2")?.notes).toMatchObject([{ text: "hello", shownTo: { only: "client" } }]);
    expect(tie(element, "t2")).not.toHaveProperty("shownTo");
  });
});

describe("what is not on the map", () => {
  test("is a conference in three parts, of which the private one holds nothing", async () => {
    const element = await placeOpen();
    await press(element, "+ Add: Family group conferences");
    await write(element, field(element, "What is your question?"), "Where can I live?{Tab}");
    await write(element, field(element, "Who leads the talk?"), "Joke{Enter}");
    act(element, "Add").click();
    await settled(element);
    for (const one of aside(element).querySelectorAll("details")) one.open = true;
    await userEvent.selectOptions(field(element, "Who?"), "Bram");
    await settled(element);
    choice(element, "Were they there?", "yes").click();
    await settled(element);
    const part = [...aside(element).querySelectorAll("details")].map((one) => one.textContent ?? "");
    expect(part.find((one) => one.includes("Part 2"))).toContain("Nobody writes anything down");
    const parts = [...aside(element).querySelectorAll("details")].filter((one) => one.textContent?.includes("Part"));
    expect(parts.map((one) => one.querySelectorAll("input, textarea, select").length > 0)).toEqual([true, false, true]);
    [...(parts[2]?.querySelectorAll("button") ?? [])].at(0)?.click();
    await settled(element);
    await write(element, field(element, "What is agreed?"), "Bram calls{Tab}");
    choice(element, "Who?", "Bram").click();
    await settled(element);
    await write(element, field(element, "Until"), "2026-05{Enter}");
    await write(element, field(element, "Look at it again on"), "2026-06{Enter}");
    expect(element.doc?.conferences).toEqual([
      {
        id: "new1",
        question: "Where can I live?",
        coordinator: { name: "Joke" },
        invited: [{ member: "bram", came: "yes" }],
        agreements: [{ words: "Bram calls", who: ["bram"], until: "2026-05" }],
        followUp: { date: "2026-06" },
      },
    ]);
    await press(element, "Back");
    expect(act(element, "Where can I live?")).toBeDefined();
  });

  test("is a moment at which much changes, or a talk about the map", async () => {
    const element = await placeOpen();
    await press(element, "+ Add: Important moments");
    choice(element, "What happens?", "to a home of my own").click();
    await settled(element);
    await write(element, field(element, "Date"), "1-4-2026{Enter}");
    expect(element.doc?.transitions).toEqual([{ id: "new1", kind: "own-home", date: "2026-04-01" }]);
    expect(title(element)).toBe("to a home of my own · 1 April 2026");
    await press(element, "Take off the map");
    expect(element.doc?.transitions ?? []).toEqual([]);
    await press(element, "+ Add: Talks about this map");
    choice(element, "Who was there?", "Els").click();
    await settled(element);
    expect(element.doc?.sittings).toEqual([{ id: "new2", date: "2026-03-03", present: ["els"] }]);
  });

  test("is a contact, logged on its tie; words of a talk apart need a yes", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await press(element, "+ Add: Times there was contact");
    expect(element.doc?.log).toEqual([{ id: "new1", tie: "t2", date: "2026-03-03" }]);
    expect(field(element, "In their own words")).toBeDefined();
    choice(element, "What kind of contact?", "talk without me").click();
    await settled(element);
    expect(() => field(element, "In their own words")).toThrow();
    choice(element, "May what was said be written down?", "yes").click();
    await settled(element);
    await write(element, field(element, "In their own words"), "He misses you{Tab}");
    expect(element.doc?.log?.[0]).toMatchObject({
      kind: "apart",
      words: "He misses you",
      confidence: { answer: "yes", date: "2026-03-03" },
    });
    await press(element, "Back");
    expect(title(element)).toBe("Bram");
    expect(act(element, "talk without me · 3 March 2026")).toBeDefined();
  });
});

describe("plans on a tie", () => {
  test("are filled in first and are one command when they are saved; several stand side by side", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await press(
      element,
      "+ agree on limits".replace("agree on limits", element.view?.options.language.client.moves.bound ?? ""),
    );
    await press(element, "Save");
    expect(aside(element).querySelector("[role=alert]")?.textContent).toMatch(/write something down/i);
    await write(element, field(element, "What is agreed?"), "Not about money");
    await write(element, field(element, "Look at it again on"), "2026-06");
    expect(element.doc).toEqual(seven);
    await press(element, "Save");
    expect(tie(element, "t2")?.moves).toEqual([
      { type: "bound", for: "client", agreement: "Not about money", review: "2026-06", date: "2026-03-03" },
    ]);
    expect(history(element)).toBe(1);
    await press(element, `+ ${element.view?.options.language.client.moves.strengthen}`);
    await press(element, "Save");
    expect(tie(element, "t2")?.moves).toHaveLength(2);
    await press(element, "Stop this");
    expect(tie(element, "t2")?.moves?.map(({ type }) => type)).toEqual(["strengthen"]);
  });

  const words = (element: EcoMapElement) => element.view?.options.language.client.moves ?? en.client.moves;
  const plain = (node: Element | null | undefined) =>
    node?.textContent?.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ") ?? "";
  const plan = (element: Element) => plain(aside(element).querySelector("div.plan"));
  /** What is offered at once, and what only when another plan is asked for. */
  const offered = (element: Element, within = "section > .buttons") =>
    [...aside(element).querySelectorAll(`${within} > button`)].map((one) => one.textContent);
  const withMoves = (...moves: readonly object[]) =>
    parseEcomap({ ...seven, ties: seven.ties.map((one) => (one.id === "t2" ? { ...one, moves } : one)) });
  const coffee = {
    type: "strengthen",
    steps: [{ what: "drink coffee", who: "bram", when: "2026-04" }],
    why: "he is kind",
  };

  test("tell what is agreed, who guards it and until when, and are not offered a second time", async () => {
    const element = await placeOpen({}, { doc: withMoves() });
    await about(element, "t2");
    const { bound } = words(element);
    await press(element, `+ ${bound}`);
    await write(element, field(element, "What is agreed?"), "Not about money");
    await userEvent.selectOptions(field(element, "Who keeps an eye on it?"), "Els");
    await write(element, field(element, "Look at it again on"), "2026-06");
    await press(element, "Save");
    expect(plan(element)).toMatch(/What is agreed\? Not about money/);
    expect(plan(element)).toMatch(/Who keeps an eye on it\? Els/);
    expect(plan(element)).toMatch(/Look at it again on June 2026/);
    expect(offered(element)).not.toContain(`+ ${bound}`);
    expect(offered(element, "details > .buttons")).toEqual([`+ ${bound}`]);
    await press(element, "Change");
    await write(element, field(element, "What is agreed?"), "Not at night");
    await press(element, "Save");
    expect(tie(element, "t2")?.moves).toMatchObject([{ agreement: "Not at night", guardedBy: "els" }]);
  });

  test("tell each small step, what, who and when, and take a tick for its end", async () => {
    const element = await placeOpen({}, { doc: withMoves(coffee) });
    await about(element, "t2");
    expect(plan(element)).toMatch(/drink coffee · Bram · April 2026.*Why\? he is kind/);
    const step = aside(element).querySelector<HTMLInputElement>("div.plan input");
    step?.focus();
    await userEvent.keyboard(" ");
    await settled(element);
    expect(tie(element, "t2")?.moves?.[0]?.steps?.[0]).toEqual({ ...coffee.steps[0], done: "2026-03-03" });
    expect(plan(element)).toContain("3 March 2026");
  });

  test("are done, tried or stopped, and none of that is lost", async () => {
    const element = await placeOpen({}, { doc: withMoves(coffee) });
    await about(element, "t2");
    await press(element, "We tried");
    expect(element.doc?.log).toEqual([{ id: "new1", tie: "t2", date: "2026-03-03", words: "drink coffee" }]);
    await write(element, field(element, "In their own words"), "He was not at home{Tab}");
    expect(element.doc?.log?.[0]?.words).toBe("He was not at home");
    await press(element, "Back");
    expect(title(element)).toContain("Bram");
    await press(element, "It worked");
    expect(tie(element, "t2")?.moves?.[0]?.done).toBe("2026-03-03");
    expect(plan(element)).toContain("Done on 3 March 2026");
    expect(offered(element)).toContain(`+ ${words(element).strengthen}`);
    await press(element, "Take away");
    expect(tie(element, "t2")?.moves).toBeUndefined();
    element.view?.undo();
    expect(tie(element, "t2")?.moves).toHaveLength(1);
  });

  test("never take the place of another without a word", async () => {
    const element = await placeOpen({}, { doc: withMoves(coffee) });
    await about(element, "t2");
    const { strengthen } = words(element);
    await press(element, `+ ${strengthen}`);
    await press(element, "Save");
    expect(aside(element).querySelector(".fault")?.textContent).toContain("there already");
    choice(element, "About which help?", "advice").click();
    await settled(element);
    await press(element, "Save");
    expect(tie(element, "t2")?.moves).toMatchObject([coffee, { type: "strengthen", about: ["advice"] }]);
  });

  test("whose day has passed ask for another look, not for haste", async () => {
    const doc = withMoves({ type: "bound", for: "client", agreement: "a", review: "2026-01" });
    const element = await placeOpen({}, { doc });
    await about(element, "t2");
    expect(plan(element)).toContain("Shall we have another look at this?");
  });

  test("keep what is filled in while another panel is there, and say why they are refused", async () => {
    const element = await placeOpen();
    await about(element, "amina");
    const { strengthen, enlarge } = element.view?.options.language.client.moves ?? {};
    expect(() => act(element, `+ ${enlarge}`)).toThrow();
    await press(element, `+ ${strengthen}`);
    await write(element, field(element, "What do you give back?"), "coffee ");
    choice(element, "How strong do you hope it gets?", "loose").click();
    await about(element, "carla");
    await about(element, "amina");
    expect(field(element, "What do you give back?").value).toBe("coffee ");
    await press(element, "Save");
    expect(aside(element).querySelector(".fault")?.textContent).toContain("stronger");
    expect(field(element, "What do you give back?").value).toBe("coffee ");
    await press(element, "Not now");
    expect(element.doc).toEqual(seven);
  });

  test("on a broken tie mend it", async () => {
    const ties = seven.ties.map((one) => (one.id === "t2" ? { ...one, state: "broken" } : one));
    const element = await placeOpen({}, { doc: parseEcomap({ ...seven, ties }) });
    await about(element, "t2");
    expect(act(element, "+ mend the contact")).toBeDefined();
    expect(choice(element, "Who stopped?", "me")).toBeDefined();
  });
});

describe("a group", () => {
  test("is made, and people are touched on the map to say who belongs, in one step", async () => {
    const element = await placeOpen();
    await press(element, "+ Add: Groups");
    await press(element, "Touch who belongs");
    await rest();
    window.scrollTo(0, 0);
    for (const name of ["Bram", "Carla", "Yusuf", "Carla"]) {
      await clickMouse(symbolSpot(shadow(element), name));
      await settled(element);
    }
    element.view?.focus("els");
    await userEvent.keyboard("{Enter}");
    await settled(element);
    expect(history(element)).toBe(1);
    await press(element, "Done");
    expect(element.doc?.groups?.at(-1)).toEqual({ id: "new1", kind: "support", members: ["bram", "client", "els"] });
    expect(history(element)).toBe(2);
  });

  test("is left as it was at Escape", async () => {
    const element = await placeOpen();
    await press(element, "support group");
    await press(element, "Touch who belongs");
    window.scrollTo(0, 0);
    await clickMouse(symbolSpot(shadow(element), "Bram"));
    await userEvent.keyboard("{Escape}");
    await settled(element);
    expect(element.doc).toEqual(seven);
    expect(act(element, "Touch who belongs")).toBeDefined();
  });

  test("is touched by nobody any more when the map leaves the page, or another comes in its place", async () => {
    const element = await placeOpen();
    await press(element, "support group");
    await press(element, "Touch who belongs");
    element.doc = parseEcomap({ ...seven, id: "another", history: [] });
    await settled(element);
    expect(aside(element).textContent).not.toContain("Done");
    await press(element, "support group");
    await press(element, "Touch who belongs");
    element.remove();
    await nextFrame();
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveBeenCalled();
  });

  test("is made of ticks in a list as well", async () => {
    const element = await placeOpen();
    await press(element, "support group");
    choice(element, "Who belongs?", "Bram").click();
    await settled(element);
    choice(element, "Who belongs?", "Els").click();
    await settled(element);
    expect(element.doc?.groups?.[0]?.members).toEqual(["client", "amina", "bram"]);
  });
});

describe("the tray", () => {
  test("takes a name and one line, and gives it to the map with its tie", async () => {
    const element = await placeOpen();
    await write(element, field(element, "Name"), "Nadia");
    await userEvent.keyboard("{Tab}met her at the club{Enter}");
    await settled(element);
    expect(element.doc?.members.at(-1)).toEqual({
      id: "new1",
      name: "Nadia",
      agreed: "not-yet",
      notedBy: "Els",
      notes: [{ text: "met her at the club", date: "2026-03-03", by: "Els" }],
    });
    expect(field(element, "Name").value).toBe("");
    expect(shadow(element).querySelectorAll(".ecomap-member")).toHaveLength(7);
    await press(element, "Put on the map: Nadia");
    await rest();
    expect(shadow(element).querySelectorAll(".ecomap-member")).toHaveLength(8);
    expect(element.doc?.ties.at(-1)).toMatchObject({ from: "client", to: "new1", agreed: "yes" });
  });

  test("is folded on an empty map, and opens by itself with the first name", async () => {
    const element = await placeOpen({}, { doc: parseEcomap({ ...seven, members: [], ties: [], groups: [] }) });
    const tray = field(element, "Name").closest("details");
    expect([tray?.querySelector("summary")?.textContent, tray?.open]).toEqual(["To talk about", false]);
    await write(element, field(element, "Name"), "Nadia{Enter}");
    if (tray) tray.open = false;
    element.view?.undo();
    await settled(element);
    expect([tray?.open, element.doc?.members]).toEqual([false, []]);
    element.view?.redo();
    await settled(element);
    expect([tray?.open, act(element, "Put on the map: Nadia").checkVisibility()]).toEqual([true, true]);
  });

  test("holds nobody whom another noted", async () => {
    const doc = parseEcomap({
      ...seven,
      members: [...seven.members, { id: "n", name: "Nadia", agreed: "not-yet", notedBy: "Joost" }],
    });
    const element = await placeOpen({}, { doc });
    expect(aside(element).textContent).not.toContain("Nadia");
    element.actor = "Joost";
    await settled(element);
    expect(aside(element).textContent).toContain("Nadia");
    element.panels = "full";
    element.audience = "carry";
    await settled(element);
    expect(shadow(element).textContent).not.toContain("Nadia");
  });
  test("takes a name and one line on a phone in three touches and one key besides the letters", async () => {
    await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: true });
    const element = await placeOpen({ shown: "map" });
    element.style.width = "390px";
    await rest();
    let touches = 0;
    const touch = async (node: Element) => {
      touches++;
      await tapOn(node);
      await settled(element);
      await rest();
    };
    await touch(act(element, "This map"));
    await touch(field(element, "Name"));
    await userEvent.keyboard("Nadia");
    await touch(field(element, "One line about them"));
    await userEvent.keyboard("from the club{Enter}");
    await settled(element);
    expect(element.doc?.members.at(-1)).toMatchObject({ name: "Nadia", notes: [{ text: "from the club" }] });
    expect(touches).toBeLessThanOrEqual(3);
  });
});

describe("going", () => {
  test("is told apart: off the map, where it is kept, and for good, from everywhere", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    const told = [...aside(element).querySelectorAll(".going > *")].map((one) => one.textContent?.trim());
    expect(told).toEqual([
      "Take off the map",
      expect.stringContaining("What was, is kept."),
      "Erase for good …",
      expect.stringContaining("cannot come back"),
    ]);
  });

  test("off the map can be undone", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await press(element, "Take off the map");
    expect(member(element, "bram")).toBeUndefined();
    expect(title(element)).toBe("This map");
    await expect.poll(() => shadow(element).textContent).toMatch(/Bram\u2069? is off the map/);
    element.view?.undo();
    expect(element.doc).toEqual(seven);
  });

  test("for good is asked once, names whom, and leaves nothing typed", async () => {
    const element = await placeOpen();
    await about(element, "bram");
    await write(element, field(element, "Name"), "Bram B");
    await press(element, "Erase for good …");
    const dialog = shadow(element).querySelector<HTMLDialogElement>("dialog.erase");
    await expect.poll(() => dialog?.open).toBe(true);
    expect(dialog?.textContent).toContain("Bram");
    await press(element, "Cancel");
    expect(member(element, "bram")).toBeDefined();
    await expect.poll(() => shadow(element).activeElement?.textContent).toBe("Erase for good …");
    await press(element, "Erase for good …");
    await press(element, "Erase for good");
    expect(element.value).not.toContain("Bram");
    expect(element.view?.canUndo).toBe(false);
    await expect.poll(() => dialog?.open).toBe(false);
    expect(aside(element).textContent).not.toContain("Bram");
  });
});

describe("the list", () => {
  test("adds names, one a line, as one step, and takes people off", async () => {
    const element = await placeOpen({ shown: "list" });
    await write(element, field(element, "New names"), "Nadia{Shift>}{Enter}{/Shift}Omar");
    act(element, "Add").click();
    await settled(element);
    expect(element.doc?.members.slice(-2).map(({ name }) => name)).toEqual(["Nadia", "Omar"]);
    expect(history(element)).toBe(1);
    await press(element, "Take away: Omar");
    expect(element.doc?.members.at(-1)?.name).toBe("Nadia");
  });

  test("opens the panel on whose name is pressed, and where it is out of sight moves the focus there", async () => {
    const element = await placeOpen({ shown: "list" });
    element.style.width = "400px";
    await rest();
    await press(element, "Carla");
    expect(title(element)).toBe("Carla");
    expect(shadow(element).activeElement?.textContent).toContain("Carla");
    expect(field(element, "Name").value).toBe("Carla");
  });
});

describe("everybody", () => {
  const violations = async (element: Element) =>
    (await axe.run(element)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

  test("can use each panel, says axe", async () => {
    const element = await placeOpen();
    expect(await violations(element)).toEqual([]);
    for (const id of ["client", "amina", "t8"]) {
      await about(element, id);
      for (const one of shadow(element).querySelectorAll("details")) one.open = true;
      for (const one of shadow(element).querySelectorAll<HTMLButtonElement>("fieldset.items > button")) one.click();
      await settled(element);
      expect(await violations(element)).toEqual([]);
    }
    element.theme = "dark";
    await about(element, "bram");
    await press(element, `+ ${element.view?.options.language.client.moves.strengthen}`);
    expect(await violations(element)).toEqual([]);
    element.view?.select([]);
    await settled(element);
    for (const words of ["support group", "+ Add: Goals", "+ Add: Help", "+ Add: Family group conferences"]) {
      await press(element, words);
      for (const one of shadow(element).querySelectorAll("details")) one.open = true;
      expect(await violations(element)).toEqual([]);
      await press(element, "Back");
    }
    element.shown = "list";
    await settled(element);
    expect(await violations(element)).toEqual([]);
  });

  test("can read it at 320 pixels with letters twice as large, from right to left", async () => {
    const element = await placeOpen({}, { doc: seven, language: { ...nl, direction: "rtl" } });
    document.documentElement.style.fontSize = "200%";
    element.style.width = "320px";
    await rest();
    await about(element, "amina");
    shadow(element).querySelector<HTMLElement>(".panel-head button")?.click();
    await settled(element);
    for (const one of shadow(element).querySelectorAll("details")) one.open = true;
    await rest();
    const { left, right } = element.getBoundingClientRect();
    const out = [...aside(element).querySelectorAll("*")].filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    });
    document.documentElement.style.fontSize = "";
    expect(out.map((part) => part.outerHTML.slice(0, 80))).toEqual([]);
  });

  test("works by touch alone on a phone, with room for a finger", async () => {
    await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: true });
    const element = await placeOpen({ shown: "map" });
    element.style.width = "390px";
    await rest();
    expect(act(element, "This map").ariaExpanded).toBe("false");
    // A narrow map is higher than the screen: a thumb moves it first.
    shadow(element)
      .querySelector(".ecomap-view")
      ?.scrollTo(0, symbolSpot(shadow(element), "Bram").y - 450);
    await rest();
    await tap(symbolSpot(shadow(element), "Bram"));
    await rest();
    await tapOn(act(element, "Bram"));
    await rest();
    const strong = choice(element, "How strong is the tie?", "strong");
    strong.scrollIntoView();
    await tapOn(strong);
    await rest();
    expect(tie(element, "t2")?.strength).toBe("strong");
    const small = [...aside(element).querySelectorAll("button, .term, select, input[type=text], summary")].filter(
      (one) => {
        const { height } = one.getBoundingClientRect();
        return height > 0 && height < 44;
      },
    );
    expect(small.map((one) => one.outerHTML.slice(0, 80))).toEqual([]);
  });

  test("without panels loads none of them", async () => {
    const element = await place();
    await rest();
    expect(shadow(element).querySelector(".panel-head")).toBeNull();
    expect(button(element, "Keys")).toBeDefined();
  });
});
