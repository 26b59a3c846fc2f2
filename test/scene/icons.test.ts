import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isRole, ROLE_DEFAULTS } from "../../src/document/schema/roles.ts";
import { DOMAINS } from "../../src/document/schema/terms.ts";
import type { MemberInput } from "../../src/document/types.ts";
import { DOMAIN_ICONS, ROLE_ICONS } from "../../src/scene/role-icons.ts";
import { mapOf } from "../layout/maps.ts";
import { groupsOf, iconsIn, memberIn, sceneOf } from "./parts.ts";

const iconOf = (member: Partial<MemberInput>) =>
  iconsIn(memberIn(sceneOf(mapOf([{ id: "a", ...member }])), "a").children);

describe("the icon of a member", () => {
  test("never stands in two domains, so that it tells the colour a second time", () => {
    const used = Object.entries(ROLE_ICONS).flatMap(([role, icon]) =>
      isRole(role) ? [[icon, ROLE_DEFAULTS[role][0]]] : [],
    );
    for (const [icon, domain] of used) {
      expect(new Set(used.filter(([other]) => other === icon).map(([, where]) => where)).size, icon).toBe(1);
      for (const other of DOMAINS) if (other !== domain) expect(DOMAIN_ICONS[other], icon).not.toBe(icon);
    }
  });

  test.each([
    ["general-practitioner", "stethoscope"],
    ["psychologist", "brain"],
    ["interpreter", "languages"],
    ["lawyer", "scale"],
    ["police-officer", "shield"],
    ["teacher", "cap"],
    ["club-mate", "sport"],
    ["landlord", "key"],
    ["faith-leader", "faith"],
    ["employer", "briefcase"],
    ["social-worker", "lifebuoy"],
  ] as const)("tells the role %s", (role, icon) => {
    expect(iconOf({ role })).toEqual([icon]);
  });

  test("is that of the domain, where someone stands in another than the role usually has", () => {
    expect(iconOf({ role: "general-practitioner", domain: "friends" })).toEqual(["person"]);
  });

  test("stands in the legend with its domain, as often as the map has another, and no icon besides", () => {
    const doc = mapOf([
      { id: "a", role: "nurse" },
      { id: "b", role: "psychologist" },
      { id: "c", role: "nurse" },
      { id: "d", role: "teacher" },
    ]);
    expect(iconsIn(groupsOf(sceneOf(doc), "legend"))).toEqual(["cap", "stethoscope", "brain"]);
  });
});

describe("the icons", () => {
  test.each(["icons.ts", "lenses/icons.ts"])("in %s were baked from the Lucide that is installed", (file) => {
    const { version } = JSON.parse(readFileSync("node_modules/lucide-static/package.json", "utf8"));
    expect(readFileSync(`src/scene/${file}`, "utf8")).toContain(`from lucide-static ${version} (ISC licence)`);
  });
});
