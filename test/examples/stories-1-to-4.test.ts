import { describe, expect, test } from "vitest";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { courseOf } from "./course.ts";

describe("case 1: I have nobody", () => {
  const { doc, at, memberAt, tieAt, onMap, inTray, told, wishes } = courseOf("1-i-have-nobody");

  test("on the first evening there is nobody, and that is an answer", () => {
    const { members, ties, experience, networkWork } = at("2026-01-12");
    expect([members, ties]).toEqual([[], []]);
    expect(experience?.map(({ question, answer }) => [question, answer])).toEqual([["lean-on", "Niemand."]]);
    expect(networkWork).toBe("later");
  });

  test("a week later there are his sister and someone of the day centre; a third waits in the tray without a name", () => {
    expect(onMap("2026-01-19")).toEqual(["sister", "day-centre-worker"]);
    expect(inTray("2026-01-19")).toEqual(["former-colleague"]);
    expect(memberAt("2026-01-19", "former-colleague")?.name).not.toContain("Martin");
  });

  test("after two weeks his sister is close, his colleague has a name and is dormant, the day centre is no stranger", () => {
    expect(onMap("2026-01-26")).toEqual(["sister", "former-colleague", "day-centre-worker"]);
    expect(tieAt("2026-01-26", "tie-former-colleague")?.state).toBe("dormant");
    expect(wishes("2026-01-26", "tie-former-colleague")).toEqual(["enlarge"]);
    expect(told("2026-01-19", "2026-01-26")).toEqual([
      "renamed former-colleague",
      "stronger tie-sister",
      "stronger tie-day-centre-worker",
    ]);
  });

  test("what was typed on Monday of last Thursday is on the map of Thursday", () => {
    expect(onMap("2026-01-14")).toEqual([]);
    expect(onMap("2026-01-15")).toEqual(["day-centre-worker"]);
  });

  test("that his sister writes every day was corrected, and was never otherwise", () => {
    expect(tieAt("2026-01-19", "tie-sister")?.frequency).toBe("daily");
    const typed = doc.history.flatMap(({ ops }) => ops).find((op) => op.id === "tie-sister" && "added" in op);
    expect(typed).toMatchObject({ added: { frequency: "weekly" } });
  });
});

describe("case 2: the relative who comes along", () => {
  const { at, tieAt, memberAt, onMap, told, wishes } = courseOf("2-the-relative-who-comes-along");
  const loadAt = (date: string) => tieAt(date, "tie-cousin")?.load?.level;

  test("more and more rests on his cousin, until less is asked of her", () => {
    expect([loadAt("2025-08-18"), loadAt("2025-11-10"), loadAt("2026-02-02")]).toEqual(["fitting", "fitting", "heavy"]);
    expect(wishes("2026-02-02", "tie-cousin")).toEqual([]);
    expect(wishes("2026-02-16", "tie-cousin")).toEqual(["bound", "keep"]);
    expect(told("2025-11-10", "2026-02-16")).toContain("unburdened tie-cousin");
  });

  test("a friend who was out of sight is woken and goes along", () => {
    expect(tieAt("2025-11-10", "tie-friend")?.state).toBe("dormant");
    expect(wishes("2025-11-10", "tie-friend")).toEqual(["enlarge"]);
    expect(tieAt("2026-01-31", "tie-friend")?.state).toBe("active");
    expect(told("2025-11-10", "2026-02-16")).toEqual(
      expect.arrayContaining(["woken tie-friend", "stronger tie-friend"]),
    );
  });

  test("the landlord of the flat that was too small came and went; that of his home stays", () => {
    expect(memberAt("2025-11-10", "first-landlord")?.roles?.[0]?.role).toBe("landlord");
    expect(told("2025-11-10", "2026-03-16")).toEqual(
      expect.arrayContaining(["gone first-landlord", "new housing-association"]),
    );
    expect(onMap("2026-03-16")).toHaveLength(7);
  });

  test("his goal is reached the day he gets his keys", () => {
    const homeAt = (date: string) => at(date).goals?.find(({ id }) => id === "a-home")?.status;
    expect([homeAt("2025-08-18"), homeAt("2026-02-28"), homeAt("2026-03-01")]).toEqual([
      "open",
      "under-way",
      "reached",
    ]);
    expect(at("2026-02-28").client.stays).not.toContainEqual(expect.objectContaining({ words: "Mijn eigen huis" }));
  });
});

describe("case 3: the friend who steps back", () => {
  const { at, tieAt, memberAt, onMap, inTray, told, wishes } = courseOf("3-the-friend-who-steps-back");

  test("at first all help comes from one friend, who says herself that it is too much", () => {
    expect(tieAt("2025-09-15", "tie-friend")).toMatchObject({
      receives: ["emotional", "practical", "advice", "company"],
      load: { level: "fitting", by: "client" },
    });
    expect(tieAt("2025-10-27", "tie-friend")?.load).toMatchObject({ level: "overloaded", by: "friend" });
    expect(wishes("2025-10-27", "tie-friend")).toEqual([]);
  });

  test("at her table she is overloaded, and less is asked of her from then on: coffee, no paperwork", () => {
    expect(tieAt("2025-11-03", "tie-friend")).toMatchObject({
      load: { level: "overloaded" },
      receives: ["emotional", "company"],
    });
    expect(told("2025-10-27", "2025-11-03")).toContain("unburdened tie-friend");
    expect(wishes("2025-12-08", "tie-friend")).toEqual(["bound", "keep"]);
  });

  test("two others share the help", () => {
    expect(told("2025-11-03", "2025-12-08")).toContain("stronger tie-brother");
    expect(told("2025-12-08", "2026-02-23")).toContain("stronger tie-buddy");
    expect(at("2025-12-08").groups?.find(({ kind }) => kind === "support")?.members).toContain("buddy");
    expect(memberAt("2025-11-03", "brother")?.contact?.answer).toBe("no");
    expect(memberAt("2025-12-08", "brother")?.contact?.answer).toBe("yes");
  });

  test("a later contact breaks when the number is lost, and may no longer be called", () => {
    expect(memberAt("2026-01-05", "shelter-friend")?.contact?.answer).toBe("yes");
    expect(tieAt("2026-01-31", "tie-shelter-friend")?.state).toBe("active");
    expect(tieAt("2026-02-23", "tie-shelter-friend")).toMatchObject({ state: "broken", stoppedBy: "unknown" });
    expect(memberAt("2026-02-23", "shelter-friend")?.contact?.answer).toBe("unknown");
    expect(wishes("2026-02-23", "tie-shelter-friend")).toEqual(["strengthen"]);
  });

  test("the worker, the dog and the music, put on the map in December, always were there", () => {
    expect(onMap("2025-09-15")).toEqual(expect.arrayContaining(["network-supporter", "dog", "music"]));
    expect(at("2025-09-15").sittings?.[0]?.present).toEqual(["client", "network-supporter"]);
  });

  test("the buddy and the administrator wait in the tray until he has met them", () => {
    expect(inTray("2025-10-06")).toEqual(["buddy"]);
    expect(inTray("2025-12-08")).toEqual(["legal-administrator"]);
    expect(onMap("2026-01-12")).toEqual(expect.arrayContaining(["buddy", "legal-administrator"]));
  });
});

describe("case 4: the one who insists", () => {
  const { at, tieAt, memberAt, told, wishes } = courseOf("4-the-one-who-insists");
  const limitsFor = (audience: "client" | "team", date: string) =>
    forAudience(at(date), audience)
      .ties.find(({ id }) => id === "tie-insister")
      ?.moves?.map((move) => "for" in move && move.for);

  test("at first he is an acquaintance like any other; in November his coming along is too much", () => {
    expect(tieAt("2025-10-06", "tie-insister")).toMatchObject({ strength: "moderate", quality: "unknown" });
    expect(memberAt("2025-10-06", "insister")?.contact?.answer).toBe("yes");
    expect(tieAt("2025-11-17", "tie-insister")?.quality).toBe("stressful");
  });

  test("on a walk she sets her limit, and takes back that he may be called", () => {
    expect(wishes("2025-11-17", "tie-insister")).toEqual([]);
    expect(told("2025-11-17", "2025-11-24")).toEqual(["weaker tie-insister", "bounded tie-insister"]);
    expect(memberAt("2025-11-24", "insister")?.contact?.answer).toBe("no");
  });

  test("the limit of the house is seen by the team, and by her once it is discussed", () => {
    expect(limitsFor("team", "2025-11-25")).toEqual(["client", "worker"]);
    expect(limitsFor("client", "2025-11-25")).toEqual(["client"]);
    expect(limitsFor("client", "2025-11-27")).toEqual(["client", "worker"]);
  });

  test("from the walk on he is on the picture of the team, and on no sheet that goes home", () => {
    for (const date of ["2025-11-24", "2025-12-04"]) {
      expect(JSON.stringify(forAudience(at(date), "team"))).toContain("Ronald");
      expect(JSON.stringify(forAudience(at(date), "carry"))).not.toContain("Ronald");
    }
  });
});
