import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FAULTY, newProgram, type Program, YUSUF } from "./program.ts";

let ecomap: Program;
beforeAll(() => {
  ecomap = newProgram();
  ecomap.write("yusuf.json", YUSUF);
  ecomap.write("faulty.json", FAULTY);
});
afterAll(() => ecomap?.remove());

describe("ecomap check", () => {
  test("says that a file is in order", () => {
    expect(ecomap.run(["check", "yusuf.json"])).toEqual({ code: 0, out: "yusuf.json: in order\n", err: "" });
    expect(ecomap.run(["check", "-", "--language", "nl"], JSON.stringify(YUSUF))).toEqual({
      code: 0,
      out: "standaardinvoer: in orde\n",
      err: "",
    });
  });

  test("says that a copy is no whole map", () => {
    expect(ecomap.run(["check", "-"], JSON.stringify({ ...YUSUF, redactedFor: "network" })).out.split("\n")).toEqual([
      "standard input: in order",
      "standard input: This is a copy made for network, not the whole map. Keep the map it was made from.",
      "",
    ]);
  });

  test("says what is in order on standard output, and what is not on standard error", () => {
    const { code, out, err } = ecomap.run(["check", "faulty.json", "yusuf.json", "none.json"]);
    expect(code).toBe(1);
    expect(out).toBe("yusuf.json: in order\n");
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/^faulty\.json: members\[0\]\.kind: /),
      "faulty.json: There may be more. Mend this first; the rest is looked at then.",
      expect.stringMatching(/^none\.json: There is no such file\./),
      "1 in order, 2 at fault",
      "",
    ]);
  });

  test("says of a file with a wrong field that there may be more, and of one that breaks rules all that it breaks", () => {
    const ties = [{ id: "t1", from: "client", to: "nobody" }];
    const run = (kind: string) =>
      ecomap.run(["check", "-"], JSON.stringify({ ...YUSUF, members: [{ id: "amina", kind }, { id: "amina" }], ties }));
    const first = run("CANARY").err.trimEnd().split("\n");
    expect(first).toEqual([
      expect.stringMatching(/members\[0\]\.kind: /),
      expect.stringMatching(/: There may be more\./),
    ]);
    const then = run("person").err.trimEnd().split("\n");
    expect(then).toEqual([expect.stringMatching(/members\[1\]\.id: /), expect.stringMatching(/ties\[0\]\.to: /)]);
  });

  test("names the first part of a kind with a field that nobody knows, and the fields that it may have", () => {
    const agreements = [{ what: "Elif belt", until: "2026-02" }, { what: "Ans kookt" }];
    const doc = { ...YUSUF, conferences: [{ id: "k", agreements }] };
    expect(ecomap.run(["check", "-"], JSON.stringify(doc)).out.split("\n")).toEqual([
      "standard input: in order",
      "standard input: conferences[0].agreements[0]: A field here is not known. It is kept, and shown nowhere. Known here: words, who, done. (2×)",
      "",
    ]);
  });

  test("writes no file", () => {
    expect(ecomap.list()).toEqual(["faulty.json", "yusuf.json"]);
  });
});

describe("what the team keeps from the client", () => {
  const only = (because?: string) => ({ shownTo: { only: "team", ...(because && { because }) } });

  test("is listed with place and reason, records and parts of them", () => {
    const members = [
      { id: "amina", ...only("She asked\nfor it.") },
      { id: "bob", notes: [{ text: "a", ...only() }] },
    ];
    const ties = [{ id: "t1", from: "client", to: "bob", views: [{ by: "bob", ...only("Not yet told.") }] }];
    ecomap.write("kept.json", { ...YUSUF, members, ties });
    const { code, out, err } = ecomap.run(["check", "kept.json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toEqual([
      "kept.json: in order",
      "kept.json: members[0]: kept from the client: She asked for it.",
      "kept.json: members[1].notes[0]: kept from the client without a reason. Write it in shownTo.because.",
      "kept.json: ties[0].views[0]: kept from the client: Not yet told.",
      "",
    ]);
    expect(ecomap.run(["check", "kept.json", "--language", "nl"]).out).toContain("niet te zien voor de cliënt");
  });

  test("is listed where it is not the team's: off the picture, not discussed, or waiting in the tray", () => {
    const bound = { type: "bound", for: "worker", agreement: "CANARY" };
    const members = [
      { id: "amina", agreed: "not-yet", notedBy: "CANARY" },
      { id: "bob", shownTo: { not: ["client"], because: "He asked for it." } },
    ];
    ecomap.write("kept.json", { ...YUSUF, members, ties: [{ id: "t1", from: "client", to: "bob", moves: [bound] }] });
    expect(ecomap.run(["check", "kept.json"]).out.split("\n")).toEqual([
      "kept.json: in order",
      "kept.json: members[0]: waits until the client agrees",
      "kept.json: members[1]: kept off the client's picture: He asked for it.",
      "kept.json: ties[0].moves[0]: a limit of the worker, kept from the client until it is discussed",
      "",
    ]);
    expect(ecomap.run(["check", "kept.json", "--language", "nl"]).out).toContain(
      "kept.json: members[0]: wacht tot de cliënt het goed vindt\n",
    );
  });

  test("is told to the team alone: whoever may know less reads neither what is kept nor why", () => {
    const members = [
      { id: "amina", ...only("She asked for it.") },
      { id: "bob", agreed: "not-yet" },
    ];
    const places = { force: [{ member: "bob", x: 10, y: 10 }] };
    ecomap.write("kept.json", {
      ...YUSUF,
      members,
      places,
      ties: [{ id: "t1", from: "client", to: "amina", strenght: "weak" }],
    });
    const outOf = (...args: string[]) => ecomap.run(["check", "kept.json", ...args]).out;
    expect(outOf("--audience", "team")).toBe(outOf());
    expect(outOf()).toMatch(/She asked for it[\s\S]*waits|waits[\s\S]*She asked for it/);
    for (const audience of ["client", "carry", "network"]) {
      const told = outOf("--audience", audience);
      expect(told).not.toMatch(/members|places|asked|kept from|waits/);
      // How the file is written is no secret, and may be what keeps somebody from being kept.
      expect(told).toMatch(/^kept\.json: in order\nkept\.json: ties\[0\].*Did you mean strength\?\n$/);
    }
  });

  test("is not told of what lies in a record that is kept from the team too", () => {
    const [flags, notes] = [[{ flag: "safety", ...only("CANARY") }], [{ text: "x", ...only("CANARY") }]];
    const members = [
      { id: "amina", flags, notes, shownTo: { only: "client" } },
      { id: "bob", flags, notes, agreed: "not-yet" },
      { id: "cem", notes: [{ text: "x", ...only("She asked for it.") }] },
    ];
    const ties = ["amina", "bob"].map((to) => ({ id: `with-${to}`, from: YUSUF.client.id, to, flags, notes }));
    ecomap.write("kept.json", { ...YUSUF, members, ties });
    const { out } = ecomap.run(["check", "kept.json", "--audience", "team"]);
    expect(out.split("\n")).toEqual([
      "kept.json: in order",
      "kept.json: members[1]: waits until the client agrees",
      "kept.json: members[2].notes[0]: kept from the client: She asked for it.",
      "",
    ]);
    expect(ecomap.run(["check", "kept.json"]).out.match(/CANARY/g)).toHaveLength(8);
  });

  test("tells who said no themselves, to the team of whom they know", () => {
    const members = [
      { id: "amina", own: { answer: "no" } },
      { id: "bob", own: { answer: "yes", withdrawn: "2026-03-01" }, shownTo: { only: "client" } },
      { id: "cem", own: { answer: "later" } },
    ];
    ecomap.write("no.json", { ...YUSUF, members, ties: [] });
    const saidNo = ({ out }: { readonly out: string }) =>
      out.split("\n").filter((line) => line.includes("said no themselves"));
    expect(saidNo(ecomap.run(["check", "no.json"])).map((line) => line.split(": ")[1])).toEqual([
      "members[0]",
      "members[1]",
    ]);
    expect(saidNo(ecomap.run(["check", "no.json", "--audience", "team"])).map((line) => line.split(": ")[1])).toEqual([
      "members[0]",
    ]);
    expect(saidNo(ecomap.run(["check", "no.json", "--audience", "carry"]))).toEqual([]);
  });

  test("is listed for the case of the relative who comes along", () => {
    const path = resolve("examples/cases/2-the-relative-who-comes-along.json");
    expect(ecomap.run(["check", path]).out).toMatch(/: members\[\d+\]\.notes\[\d+\]: kept from the client: Hanan /);
  });

  test("cannot steer a terminal", () => {
    ecomap.write("steer.json", { ...YUSUF, members: [{ id: "amina", ...only("\u001b[2Jgone\u202e") }] });
    expect(ecomap.run(["check", "steer.json"]).out).toContain("kept from the client: \ufffd[2Jgone\ufffd\n");
  });
});

describe("what looks like a mistake is said of a file that is in order:", () => {
  const remarksOn = (doc: object, ...more: string[]) => {
    ecomap.write("odd.json", { ...YUSUF, ...doc });
    const { code, out, err } = ecomap.run(["check", "odd.json", ...more]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [first, ...lines] = out.trimEnd().split("\n");
    expect(first).toMatch(/^odd\.json: in orde/);
    return lines;
  };
  const said = (place: string, field: string) => `odd.json: ${place}A field here is not known. Did you mean ${field}?`;

  test("a field whose name is a letter or two off", () => {
    const ties = [
      { id: "t1", from: "client", to: "amina", strenght: "strong", views: [{ by: "amina", qualty: "supportive" }] },
    ];
    expect(
      remarksOn({
        client: { id: "client", nmae: "Yusuf" },
        members: [{ id: "amina", Kind: "person" }],
        ties,
        group: [],
      }),
    ).toEqual([
      said("", "groups"),
      said("client: ", "name"),
      said("members[0]: ", "kind"),
      said("ties[0]: ", "strength"),
      said("ties[0].views[0]: ", "quality"),
    ]);
    expect(remarksOn({ ties }, "--language", "nl")).toContain(
      "odd.json: ties[0]: Een veld hier is niet bekend. Bedoel je strength?",
    );
  });

  test("but not a field of the host's own, nor one beside the field it looks like", () => {
    const members = [{ id: "amina", name: "Zus Amina", names: ["Amina"], colour: "red", ey: 1, "x-kind": "aunt" }];
    expect(remarksOn({ members, hostVersion: 3 })).toEqual([]);
  });

  test("pins on one spot: the later id gives way, and the next one no longer does", () => {
    const ids = ["bob", "amina", "carla", "dirk"];
    const members = ids.map((id) => ({ id }));
    const force = ids.map((member, i) => ({ member, x: 200 + 30 * i, y: 0, pinned: true }));
    const line = "Another is pinned on this spot. Move one of them, or this one gives way.";
    // amina stands at 230: bob at 200 and carla at 260 give way to her; dirk at 290 is free of her.
    expect(remarksOn({ members, places: { force } })).toEqual([
      `odd.json: places.force[0]: ${line}`,
      `odd.json: places.force[2]: ${line}`,
    ]);
  });

  test("but no places that were never pinned, nor pins side by side", () => {
    const members = [{ id: "amina" }, { id: "bob" }];
    const places = (x: number, pinned: object) => ({
      force: [
        { member: "amina", x: 200, y: 0, ...pinned },
        { member: "bob", x, y: 0, ...pinned },
      ],
    });
    expect(remarksOn({ members, places: places(200, {}) })).toEqual([]);
    expect(remarksOn({ members, places: places(248, { pinned: true }) })).toEqual([]);
  });

  test("a place of someone who is not drawn yet", () => {
    const members = [{ id: "amina" }, { id: "bob", agreed: "not-yet" }];
    const pinned = (member: string) => ({ member, x: 200, y: 0, pinned: true });
    expect(remarksOn({ members, places: { rings: [pinned("amina"), pinned("bob")] } })).toEqual([
      "odd.json: places.rings[1]: This place is not used, as its member is not drawn yet.",
      "odd.json: members[1]: waits until the client agrees",
    ]);
  });

  test("and nothing of the eight cases", () => {
    const cases = readdirSync("examples/cases").filter((name) => /^\d.*\.json$/.test(name));
    const { out } = ecomap.run(["check", ...cases.map((name) => resolve("examples/cases", name))]);
    expect(out).not.toMatch(/Did you mean|This place|Another is pinned/);
    expect(out.match(/: in order$/gm)).toHaveLength(cases.length);
  });
});
