import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { parseEcomap } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { client as panels } from "../../src/words/interface/panel-nl.ts";
import { clear, empty, placeForm, posted, settled, shadow } from "./element-hands.ts";
import { rest } from "./hands.ts";

afterEach(() => clear());

const { shown } = nl.interface.client;
const POINTERS = ["pointerdown", "pointermove", "mousedown", "touchstart"];

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "").trim();

/** Where the focus is, in the element too. */
function focused(): Element {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? document.body;
}
/** What the one who has the focus is called. */
const called = (at = focused()) => {
  const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
  return plain(at.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? at.textContent ?? "");
};

/** Whether one sees where the focus is: by an outline of it or of the word beside it, or on the map by the ring that is drawn. */
function isSeen(at: Element): boolean {
  const isOutlined = (one: Element | null | undefined) => {
    if (!one) return false;
    const { width, height, top, bottom } = one.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const isHere = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
    return isHere && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  };
  const root = at.getRootNode();
  const isRinged =
    at.closest("svg") !== null && root instanceof ShadowRoot && root.querySelector(".ecomap-focus") !== null;
  return (
    at.matches(":focus-visible") && (isRinged || [at, at.nextElementSibling, at.closest("label")].some(isOutlined))
  );
}

test("from nobody to a saved map by keys alone, and one always sees where one is", async () => {
  const pointers: string[] = [];
  const faults: string[] = [];
  const onPointer = ({ type, isTrusted }: Event) => isTrusted && pointers.push(type);
  for (const type of POINTERS) document.addEventListener(type, onPointer, true);

  const { form, element } = await placeForm({ editable: "full" }, { doc: empty, language: nl });
  const before = document.createElement("input");
  const send = document.createElement("button");
  before.ariaLabel = "Datum";
  send.textContent = "Versturen";
  form.prepend(before);
  form.append(send);
  let sent: string | undefined;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sent = posted(form);
  });

  /** Presses keys, and looks where the focus is then. */
  const press = async (keys: string) => {
    await userEvent.keyboard(keys);
    await settled(element);
    const at = focused();
    if (at === document.body || !isSeen(at))
      faults.push(`after ${keys}: ${at.localName}.${at.getAttribute("class")} ${called()}`);
  };
  const goBy = async (key: string, what: string, isThere: () => boolean) => {
    const met: string[] = [];
    for (let i = 0; i < 60 && !isThere(); i++) {
      await press(key);
      met.push(called().slice(0, 40));
    }
    if (!isThere()) throw new Error(`no ${key} leads to ${what}, but to ${met.join(" | ")}`);
  };
  const tabTo = (name: string, key = "{Tab}") => goBy(key, name, () => called().includes(name));
  const toMap = () =>
    goBy("{Shift>}{Tab}{/Shift}", "the map", () => focused().closest(".ecomap-member, .ecomap-client") !== null);
  const people = () => element.doc?.members.map(({ name }) => name);
  const idOf = (name: string) => element.doc?.members.find((one) => one.name === name)?.id;
  const tieOf = (from: string, to: string) => {
    const ends = [from, to].map((name) => idOf(name) ?? "client");
    return element.doc?.ties.find((tie) => ends.includes(tie.from) && ends.includes(tie.to));
  };

  before.focus();
  await tabTo("Yusuf");
  await press("{Insert}");
  for (const name of ["Zus Amina", "Bram", "Dokter Smit"]) await press(`${name}{Enter}`);
  await press("{Escape}");
  // Who came last is meant: beside the map their panel asks on.
  expect(called()).toContain("Dokter Smit");
  expect(people()).toEqual(["Zus Amina", "Bram", "Dokter Smit"]);

  // Who they are, in the panel that stands beside whoever was chosen.
  for (const [letter, word, role] of [
    ["d", "huisarts", "general-practitioner"],
    ["b", "vriend", "friend"],
    ["z", "zus", "sister"],
  ]) {
    if (!focused().closest(".stage")) await toMap();
    await press(`${letter}{Enter}`);
    await tabTo(panels.fields.role);
    await press(`${word}`);
    expect(element.doc?.members.map(({ roles }) => roles?.[0]?.role)).toContain(role);
  }

  // A tie between two, and how strong one is.
  await toMap();
  await press("z");
  await press("{Control>}{Enter}{/Control}");
  await press("b");
  await press("{Enter}");
  expect(tieOf("Zus Amina", "Bram")).toBeDefined();
  await press("z");
  await press(".");
  await press("3");
  expect(tieOf("Yusuf", "Zus Amina")?.strength).toBe("strong");
  await press("{Escape}");

  // A plan.
  await press("b");
  await press("{Enter}");
  await tabTo(nl.client.moves.strengthen);
  await press("{Enter}");
  const asked = () => focused().closest("fieldset")?.querySelector("legend")?.textContent;
  await goBy("{Tab}", panels.fields.hoped, () => asked() === panels.fields.hoped);
  await tabTo(nl.client.strengths.strong, "{ArrowRight}");
  await tabTo(panels.save);
  await press("{Enter}");
  expect(tieOf("Yusuf", "Bram")?.moves).toMatchObject([{ type: "strengthen", to: "strong" }]);

  // Somebody stands elsewhere, somebody goes and comes back.
  await toMap();
  await press("b");
  const place = () => JSON.stringify(element.doc?.places);
  const stood = place();
  await press("{Control>}{ArrowLeft}{ArrowLeft}{/Control}");
  expect(place()).not.toBe(stood);
  await press("{Escape}d");
  await press("{Delete}");
  expect(people()).toEqual(["Zus Amina", "Bram"]);
  await press("{Control>}z{/Control}");
  expect(people()).toEqual(["Zus Amina", "Bram", "Dokter Smit"]);

  // The same as a list, and off with the form.
  await tabTo(shown.map, "{Shift>}{Tab}{/Shift}");
  await press("{ArrowRight}");
  expect(shadow(element).querySelector(".list")?.textContent).toContain("Dokter Smit");
  await tabTo("Versturen");
  await press("{Enter}");
  await rest();

  expect(faults).toEqual([]);
  expect(pointers).toEqual([]);
  const saved = parseEcomap(JSON.parse(sent ?? ""));
  expect(saved).toEqual(element.doc);
  expect(saved.members).toHaveLength(3);
  for (const type of POINTERS) document.removeEventListener(type, onPointer, true);
});
