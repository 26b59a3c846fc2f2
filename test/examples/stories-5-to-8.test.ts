import { describe, expect, test } from "vitest";
import { courseOf } from "./course.ts";

describe("case 5: keys at last", () => {
  const { at, tieAt, memberAt, onMap, inTray, alive, told, silent } = courseOf("5-keys-at-last");

  test("the priest and the old neighbour are dormant, then woken", () => {
    for (const id of ["tie-priest", "tie-old-neighbour"]) {
      expect(tieAt("2026-03-18", id)?.state).toBe("dormant");
      expect(told("2026-03-18", "2026-04-01")).toContain(`woken ${id}`);
    }
  });

  test("a church, a garden and neighbours are wished for first, and found or met one by one", () => {
    const wished = (date: string) => at(date).ties.flatMap(({ to, state }) => (state === "wished" ? to : []));
    expect(wished("2026-02-11")).toEqual(["church", "garden", "gardener", "next-door", "upstairs", "connector"]);
    expect(wished("2026-04-20")).toEqual(["garden", "gardener", "next-door", "upstairs"]);
    expect(wished("2026-05-20")).toEqual(["next-door", "upstairs"]);
    expect(memberAt("2026-04-01", "next-door")?.name).toBeUndefined();
    expect(told("2026-04-01", "2026-04-20")).toEqual(
      expect.arrayContaining(["renamed church", "renamed next-door", "new church"]),
    );
    expect([inTray("2026-02-11"), inTray("2026-05-20")]).toEqual([["connector"], []]);
  });

  test("passers-by leave by date: the mentor with the keys, the social worker at the end of the month", () => {
    const workers = ["tie-network-supporter", "tie-shelter-worker", "tie-social-worker", "tie-home-supporter"];
    const there = (date: string) => workers.filter((id) => tieAt(date, id) !== undefined);
    expect(there("2026-03-18")).toEqual(["tie-network-supporter", "tie-shelter-worker", "tie-social-worker"]);
    expect(there("2026-04-20")).toEqual(["tie-network-supporter", "tie-social-worker", "tie-home-supporter"]);
    expect(there("2026-05-20")).toEqual(["tie-network-supporter", "tie-home-supporter"]);
    expect(there("2026-07-02")).toEqual(["tie-home-supporter"]);
    expect(onMap("2026-05-20")).not.toContain("social-worker");
  });

  test("what remains without them grows from three to nine", () => {
    expect(alive("2026-02-11")).toEqual(["daughter", "sister", "walking-friend"]);
    expect(alive("2026-05-20")).toEqual([
      ...[
        "daughter",
        "sister",
        "old-neighbour",
        "priest",
        "church",
        "garden",
        "gardener",
        "walking-friend",
        "connector",
      ],
    ]);
  });

  test("her late husband stands there at every date, and nobody had to mention him", () => {
    expect(tieAt("2026-02-11", "tie-husband")?.state).toBe("deceased");
    expect(silent("2026-02-11", "2026-05-20")).toContain("husband");
  });
});

describe("case 6: after detention", () => {
  const { at, tieAt, memberAt, onMap, inTray, told } = courseOf("6-after-detention");
  const stepsDone = (date: string) =>
    tieAt(date, "tie-mother")
      ?.moves?.flatMap(({ steps }) => steps ?? [])
      .filter(({ done }) => done !== undefined).length ?? 0;

  test("before he came he had his girlfriend and her children, and chose not to move in", () => {
    expect(onMap("2025-09-01")).toEqual(["girlfriend", "girl", "boy"]);
    expect(at("2025-08").goals?.map(({ id, status }) => [id, status])).toEqual([["move-in-now", "open"]]);
    expect(at("2025-09-01").goals?.map(({ status }) => status)).toEqual(["let-go"]);
    expect(tieAt("2025-09-01", "tie-girlfriend")?.moves).toMatchObject([
      { type: "keep", until: "Als ik een eigen huis heb" },
    ]);
  });

  test("the tie to his mother is broken and recovers in small steps", () => {
    expect(["2025-10-06", "2025-10-13", "2025-11-12", "2025-12-07"].map(stepsDone)).toEqual([0, 1, 2, 3]);
    expect(tieAt("2025-11-12", "tie-mother")?.state).toBe("broken");
    expect(tieAt("2025-12-07", "tie-mother")).toMatchObject({ state: "active", quality: "ambivalent" });
    expect(told("2025-11-12", "2025-12-07")).toContain("woken tie-mother");
    expect(told("2025-12-07", "2026-02-14")).toContain("stronger tie-mother");
  });

  test("she sees it her way, at the three-way talk and at the conference", () => {
    const viewsAt = (date: string) => tieAt(date, "tie-mother")?.views?.map(({ state }) => state);
    expect([viewsAt("2025-10-13"), viewsAt("2025-11-12"), viewsAt("2026-02-14")]).toEqual([
      undefined,
      ["broken"],
      ["broken", "active"],
    ]);
  });

  test("the conference is asked for in January and held in February", () => {
    const conferenceAt = (date: string) => at(date).conferences?.[0];
    expect(conferenceAt("2026-01-12")).toBeUndefined();
    expect(conferenceAt("2026-01-19")?.invited).toHaveLength(11);
    expect(conferenceAt("2026-01-19")?.agreements).toBeUndefined();
    expect(conferenceAt("2026-02-14")?.agreements).toHaveLength(5);
  });

  test("a job and a trainer are wished for and come; his father waits in the tray", () => {
    expect(memberAt("2025-10-06", "employer")?.name).toBe("Een baas die mij een kans geeft");
    expect(told("2025-10-06", "2026-02-14")).toEqual(
      expect.arrayContaining(["new coach", "renamed employer", "new employer"]),
    );
    expect(inTray("2026-02-28")).toEqual(["father"]);
  });
});

describe("case 7: we are their network", () => {
  const { at, alive, onMap, told, tieAt } = courseOf("7-we-are-their-network");
  const SIX = ["home-supporter", "psychiatrist", "nurse", "case-manager", "debt-counsellor", "legal-administrator"];
  const givesTo = (date: string) =>
    at(date).ties.flatMap(({ from, to, gives }) =>
      from === "client" && Array.isArray(gives) && gives.length > 0 ? to : [],
    );

  test("at first there are six professionals and no one else", () => {
    expect(onMap("2025-05-12")).toEqual(SIX);
    expect(alive("2025-05-12")).toEqual([]);
  });

  test("then come a group, someone of that group, a buddy and a kitchen", () => {
    expect(alive("2025-12-01")).toEqual(["self-help-group", "peer", "buddy", "kitchen"]);
    expect(told("2025-08-25", "2025-12-01")).toContain("stronger tie-self-help-group");
  });

  test("what he gives rises from nothing", () => {
    expect(givesTo("2025-05-12")).toEqual([]);
    expect(givesTo("2025-12-01")).toEqual(["self-help-group", "peer", "buddy", "kitchen"]);
    expect(givesTo("2026-03-30")).toEqual(["home-supporter", "self-help-group", "peer", "buddy", "kitchen"]);
    expect(tieAt("2025-08-25", "tie-self-help-group")?.gives).toEqual([]);
    expect(tieAt("2026-03-30", "tie-self-help-group")?.gives).toEqual(["practical", "emotional", "company"]);
  });

  test("two professionals leave, and are gone from the map of the last date", () => {
    expect(told("2025-12-01", "2026-03-30")).toEqual(expect.arrayContaining(["gone nurse", "gone case-manager"]));
    expect(onMap("2026-03-30").filter((id) => SIX.includes(id))).toHaveLength(4);
  });

  test("a walking group that was not for him was on the map for three weeks", () => {
    expect(tieAt("2025-06-30", "tie-walking-group")?.state).toBe("wished");
    expect(told("2025-06-30", "2025-07-07")).toEqual(["gone walking-group", "gone tie-walking-group"]);
  });
});

describe("case 8: a large family", () => {
  const { onMap, inTray, told, tieAt, memberAt, at } = courseOf("8-a-large-family");

  test("at first his family is too far away to count: most of those abroad wait in the tray", () => {
    expect(inTray("2026-03-07")).toHaveLength(21);
    expect(onMap("2026-03-07").slice(0, 4)).toEqual(["mother", "father", "sister", "aunt"]);
  });

  test("two weeks later all are on the map, country by country", () => {
    expect(inTray("2026-03-21")).toEqual([]);
    expect(at("2026-03-21").members).toHaveLength(45);
    expect(at("2026-03-21").groups?.map(({ id }) => id)).toEqual(expect.arrayContaining(["in-eritrea", "in-poland"]));
  });

  test("his brother in Poland is woken, and later the brother's children", () => {
    expect(told("2026-03-07", "2026-03-21")).toEqual(
      expect.arrayContaining(["woken tie-brother", "stronger tie-brother"]),
    );
    expect(told("2026-03-21", "2026-04-05")).toEqual(
      expect.arrayContaining(["woken tie-niece-2", "woken tie-nephew-2"]),
    );
  });

  test("someone who did not want to be on paper is taken off the map", () => {
    expect(memberAt("2026-03-19", "room-mate")?.own).toBeUndefined();
    expect(onMap("2026-03-21")).not.toContain("room-mate");
  });

  test("his grandmother died in April: her tie stays as it was, and is no longer active", () => {
    expect(tieAt("2026-04-08", "tie-grandmother")).toMatchObject({ strength: "strong", state: "active" });
    expect(tieAt("2026-04-09", "tie-grandmother")).toMatchObject({ strength: "strong", state: "deceased" });
  });

  test("the cost-sharing rule is flagged once it was explained at his aunt's", () => {
    const flagged = (date: string) =>
      at(date)
        .members.filter(({ flags }) => JSON.stringify(flags ?? []).includes("cost-sharing"))
        .map(({ id }) => id);
    expect([flagged("2026-03-13"), flagged("2026-03-14")]).toEqual([[], ["aunt", "cousin"]]);
  });
});
