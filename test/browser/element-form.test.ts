import { afterEach, describe, expect, test } from "vitest";
import { forAudience, parseEcomap, serialize } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { clear, empty, file, keep, place, placeForm, placeMarkup, posted, settled, shadow } from "./element-hands.ts";
import { codeOf, find, seven } from "./hands.ts";

afterEach(clear);

describe("a form", () => {
  test("posts the whole document under the element's name", async () => {
    const { form } = await placeForm();
    expect(posted(form)).toBe(file);
  });

  test("posts what was changed, before the page hears of it", async () => {
    const { form, element } = await placeForm({ editable: "" });
    const heard: (string | undefined)[] = [];
    element.addEventListener("ecomap-change", ({ detail }) => heard.push(serialize(detail.doc), posted(form)));
    const told: string[] = [];
    for (const type of ["input", "change"]) form.addEventListener(type, () => told.push(type));
    element.view?.dispatch(keep);
    expect(heard).toEqual([element.value, element.value]);
    expect(told).toEqual(["input", "change"]);
    expect(element.value).not.toBe(file);
  });

  test("posts what a script set in the line before", async () => {
    const { form, element } = await placeForm();
    element.doc = empty;
    expect(posted(form)).toBe(serialize(empty));
    element.value = file;
    expect(posted(form)).toBe(file);
    expect(element.doc).toEqual(seven);
    element.doc = undefined;
    expect([posted(form), element.value]).toEqual([undefined, ""]);
  });

  test.each(["carry", "network", "report"])(
    "posts nothing for the audience %s, from the same moment on",
    async (audience) => {
      const { form, element } = await placeForm();
      element.audience = audience === "carry" ? "carry" : audience === "network" ? "network" : "report";
      expect([posted(form), element.value]).toEqual([undefined, ""]);
      element.audience = "team";
      expect(posted(form)).toBe(file);
    },
  );

  test("posts nothing of a copy in which parts are left out", async () => {
    const { form, element } = await placeForm({ required: "" }, { doc: forAudience(seven, "network") });
    expect([posted(form), element.value, element.checkValidity()]).toEqual([undefined, "", true]);
  });

  test("posts nothing while the element or its fieldset is disabled, and the document while it is read-only", async () => {
    const { form, element } = await placeForm({ editable: "" });
    const fieldset = document.createElement("fieldset");
    form.append(fieldset);
    fieldset.append(element);
    fieldset.disabled = true;
    await settled(element);
    expect(posted(form)).toBeUndefined();
    expect(codeOf(() => element.view?.dispatch(keep))).toBe("none");
    fieldset.disabled = false;
    element.readOnly = true;
    expect(posted(form)).toBe(element.value);
  });

  test("goes back by reset to what the host gave last", async () => {
    const { form, element } = await placeForm({ editable: "" });
    element.view?.dispatch(keep);
    form.reset();
    expect([element.doc, posted(form)]).toEqual([seven, file]);
    await settled(element);
    expect(element.view?.doc).toBe(seven);
    expect(element.view?.canUndo).toBe(false);
  });

  test("is restored when the page comes back", async () => {
    const { element } = await placeForm({}, {});
    if ("formStateRestoreCallback" in element && typeof element.formStateRestoreCallback === "function")
      element.formStateRestoreCallback(file, "restore");
    expect(element.doc).toEqual(seven);
  });

  test("knows the element as its own", async () => {
    const { form, element } = await placeForm();
    expect(element.form).toBe(form);
    expect([...form.elements]).toContain(element);
    expect(element.matches(":valid")).toBe(true);
  });
});

describe("hands may change nothing", () => {
  test.each(["readonly", "disabled"])("where the element is %s, whatever else it says", async (attribute) => {
    const element = await place({ editable: "", [attribute]: "" });
    expect(find(shadow(element), ".ecomap-view").classList.contains("ecomap-editable")).toBe(false);
    element.removeAttribute(attribute);
    await settled(element);
    expect(find(shadow(element), ".ecomap-view").classList.contains("ecomap-editable")).toBe(true);
  });
});

describe("a required map", () => {
  test("with nobody on it holds the form back, and says why in its language", async () => {
    const { form, element } = await placeForm({ required: "" }, { doc: empty, language: nl });
    expect(element.validity.valueMissing).toBe(true);
    expect(element.validationMessage).toBe("Er staat nog niemand op de kaart. Zet er eerst iemand op.");
    const sent: Event[] = [];
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      sent.push(event);
    });
    form.requestSubmit();
    expect(sent).toHaveLength(0);
    element.doc = seven;
    form.requestSubmit();
    expect(sent).toHaveLength(1);
  });

  test("takes the focus where the form is held back for it", async () => {
    const { form, element } = await placeForm({ required: "" }, { doc: empty });
    form.requestSubmit();
    expect(document.activeElement).toBe(element);
  });

  test("without a document at all is missing too, until it is no longer required", async () => {
    const { element } = await placeForm({ required: "" }, {});
    expect(element.checkValidity()).toBe(false);
    element.required = false;
    expect(element.checkValidity()).toBe(true);
  });
});

describe("a map without a document", () => {
  test("is an empty one where hands may add people, and a value from the first change on", async () => {
    const { form, element } = await placeForm({ editable: "", required: "" }, {});
    expect([element.doc, element.value, posted(form), element.validity.valueMissing]).toEqual([
      undefined,
      "",
      undefined,
      true,
    ]);
    element.view?.dispatch({ type: "addMember", member: { id: "bram", kind: "person", name: "Bram" } });
    expect([posted(form), element.validity.valid]).toEqual([element.value, true]);
    expect(element.doc?.members.map(({ name }) => name)).toEqual(["Bram"]);
    form.reset();
    await settled(element);
    expect([element.value, element.view?.doc.members]).toEqual(["", []]);
    element.doc = seven;
    await settled(element);
    expect([element.view?.doc, element.view?.canUndo]).toEqual([seven, false]);
  });

  test("stays bare where hands may add nobody, or the page holds a picture", async () => {
    for (const markup of [
      "<eco-map></eco-map>",
      "<eco-map editable readonly></eco-map>",
      "<eco-map editable><p>…</p></eco-map>",
    ])
      expect((await placeMarkup(markup)).view).toBeUndefined();
  });
});

describe("a text that is no document", () => {
  const broken = `{ "format": "ecomap", "version": 1, "members": [{ "id": "bram", "name": "Bram" }] }`;

  test("is kept as it came, shown as a plain sentence, and told to the page", async () => {
    const { form, element } = await placeForm({}, { doc: seven, language: nl });
    const told: string[] = [];
    element.addEventListener("ecomap-error", ({ detail }) => told.push(detail.error.code, detail.message));
    element.value = broken;
    expect([element.doc, element.value, posted(form)]).toEqual([undefined, broken, broken]);
    expect([element.validity.customError, form.checkValidity()]).toEqual([true, false]);
    await settled(element);
    const said = find(shadow(element), "[part=message]").textContent ?? "";
    expect(said).toContain("Deze kaart kan niet open. Er is niets verloren.");
    expect(said).not.toContain("Bram");
    expect(told).toEqual(["missing-field", expect.stringContaining("client")]);
    expect(element.view).toBeUndefined();
  });

  test("in the page does the same, and gives way to a whole one", async () => {
    const element = await placeMarkup(`<eco-map><script type="application/json">${broken}</script></eco-map>`);
    expect([element.value, element.validity.customError]).toEqual([broken, true]);
    element.doc = seven;
    await settled(element);
    expect([element.validity.valid, element.view?.doc]).toEqual([true, seven]);
    expect(find(shadow(element), "[part=message]").hasAttribute("hidden")).toBe(true);
  });

  test("is never posted where the element is for others than client and team", async () => {
    const { form, element } = await placeForm({ audience: "report" }, {});
    element.value = broken;
    expect(posted(form)).toBeUndefined();
  });
});

test("a document that was not parsed is parsed first", async () => {
  const element = await place({}, {});
  Object.assign(element, { doc: { format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } } });
  expect(element.doc).toEqual(parseEcomap(empty));
});
