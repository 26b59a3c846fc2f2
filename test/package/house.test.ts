import { describe, expect, test } from "vitest";
import { lengthOf, median, slow, unsafe, unsteady, untyped } from "./house-rules.ts";
import { sourceFile, sourceFiles } from "./source-files.ts";

const src = sourceFiles("src");
const TABLES = /^src\/(layout\/text\/width-table|scene\/icons)\.ts$/;
const STEADY =
  /^src\/(errors|document|command|network|measure|words|layout|scene|picture|time|describe|export|formats)\//;

/** Those that do and are linear all the same: each repeat begins with a sign that no other ends with, or nothing follows that could fail. */
const LINEAR = new Set(["src/formats/fhir/person.ts", "src/node/own-fonts.ts"]);

const sample = (text: string) => sourceFile("src/sample.ts", text);

describe("the length of files", () => {
  const lengths = src
    .filter((file) => !TABLES.test(file.fileName))
    .map((file) => [file.fileName, lengthOf(file)] as const);

  test("is below 100 lines for the median", () => {
    expect(median(lengths.map(([, length]) => length))).toBeLessThan(100);
  });

  test("is nowhere above 300 lines", () => {
    expect(lengths.filter(([, length]) => length > 300)).toEqual([]);
  });

  test("counts lines as an editor does", () => {
    expect(lengthOf(sample("a;\nb;\n"))).toBe(2);
    expect(median([1, 300, 40])).toBe(40);
  });
});

describe("below the view", () => {
  test("nothing answers differently on another engine, day or computer", () => {
    expect(src.filter((file) => STEADY.test(file.fileName)).flatMap(unsteady)).toEqual([]);
  });

  test.each([
    "Math.sin(1)",
    "Math['cos'](1)",
    "const { exp } = Math;",
    "Math.random()",
    "2 ** 3",
    "let a = 2; a **= 3;",
    "new Date()",
    "Date.now()",
    "new Intl.NumberFormat()",
    "'a'.localeCompare('b')",
    "(1).toLocaleString()",
    "crypto.randomUUID()",
    "const all = { crypto };",
  ])("%s is caught", (text) => {
    expect(unsteady(sample(text))).toHaveLength(1);
  });

  test("what is the same everywhere is let pass, and so are words in text and comments", () => {
    const text = `/** Math.sin, a ** b */ const say = "new Date()"; const a = { Date: Math.sqrt(Math.round(2)) }; a.Date;`;
    expect(unsteady(sample(text))).toEqual([]);
  });
});

describe("nowhere in src", () => {
  test("text becomes markup, style or script, or is sent or stored", () => {
    expect(src.flatMap(unsafe)).toEqual([]);
  });

  test.each([
    "node.innerHTML = text",
    "node['innerHTML'] = text",
    "node.outerHTML",
    "node.insertAdjacentHTML('beforeend', text)",
    "document.write(text)",
    "new Function(text)",
    "eval(text)",
    "selection.html(text)",
    "node.setAttribute('style', text)",
    "selection.attr('style', text)",
    "fetch(text)",
    "globalThis.fetch(text)",
    "new XMLHttpRequest()",
    "localStorage.setItem('a', text)",
    "window.sessionStorage",
    "indexedDB.open('a')",
    "navigator.sendBeacon(text)",
    "new WebSocket(text)",
    "new DOMParser()",
  ])("%s is caught", (text) => {
    expect(unsafe(sample(text))).toHaveLength(1);
  });

  test("plain text is let pass", () => {
    const text = `// innerHTML\nnode.textContent = "eval(fetch)"; stream.write(text); node.setAttribute("fill", x); let f: Function;`;
    expect(unsafe(sample(text))).toEqual([]);
  });

  test("a regular expression repeats what repeats", () => {
    expect(src.filter(({ fileName }) => !LINEAR.has(fileName)).flatMap(slow)).toEqual([]);
  });

  test.each(["/(a+)+b/", "/^(\\d+,?)*$/", "/((?:x|y*)z{2,})+/"])("%s is caught", (text) => {
    expect(slow(sample(text))).toHaveLength(1);
  });

  test("a part that is repeated once, and signs in a class or after a backslash, are let pass", () => {
    expect(slow(sample("/(ab)+[+*]+(\\+a)*(a{1,2})+/u; /a+(b)/;"))).toEqual([]);
  });

  test("the types are switched off", () => {
    expect(src.flatMap(untyped)).toEqual([]);
  });

  test.each([
    "let a: any;",
    "b as any;",
    "let c: any[];",
    "// @ts-ignore\nd();",
    "/* @ts-nocheck */",
    "// @ts-expect-error\ne();",
  ])("%j is caught", (text) => {
    expect(untyped(sample(text))).toHaveLength(1);
  });

  test("the word any in a text or comment is let pass", () => {
    expect(untyped(sample(`// any\nconst any = "as any";`))).toEqual([]);
  });
});
