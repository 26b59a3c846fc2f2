import { describe, expect, test } from "vitest";
import { isRole, ROLE_DEFAULTS } from "../../src/document/schema/roles.ts";
import { DOMAINS, type Domain } from "../../src/document/schema/terms.ts";
import { DRAW_TERMS } from "../../src/scene/options.ts";
import { DOMAIN_ICONS, domainShown, iconOf, ROLE_ICONS } from "../../src/scene/role-icons.ts";
import { THEMES, themes } from "../../src/scene/themes/themes.ts";
import { en } from "../../src/words/languages/en.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { caseOf, drawingOf, MAPS } from "../layout/maps.ts";
import { deltaE, VISIONS, type Vision } from "./colour.ts";
import { groupsOf, iconsIn, isGroup, textsOf } from "./parts.ts";

const PAIRS = DOMAINS.flatMap((a, i) => DOMAINS.slice(i + 1).map((b) => [a, b] as const));
const visions = Object.keys(VISIONS).filter((name): name is Vision => name in VISIONS);
const coloured = THEMES.filter((name) => name !== "mono");

describe("the colours of the parts of life", () => {
  test.each(coloured)("are seen apart at a glance by most people in the theme %s", (name) => {
    const { domains } = themes[name];
    for (const [a, b] of PAIRS) expect(deltaE(domains[a], domains[b]), `${a} ${b}`).toBeGreaterThan(10);
  });

  test.each(coloured.flatMap((name) => visions.map((vision) => [name, vision] as const)))(
    "are never one and the same in the theme %s to eyes with %s",
    (name, vision) => {
      const { domains } = themes[name];
      for (const [a, b] of PAIRS) expect(deltaE(domains[a], domains[b], vision), `${a} ${b}`).toBeGreaterThan(4);
    },
  );

  test("are not enough for everybody: some pairs look alike, so that a second sign has to be there", () => {
    const alike = (domains: Readonly<Record<Domain, string>>) =>
      visions.flatMap((vision) => PAIRS.filter(([a, b]) => deltaE(domains[a], domains[b], vision) < 10));
    for (const name of THEMES) expect(alike(themes[name].domains).length, name).toBeGreaterThan(0);
  });

  test("are measured as Sharma, Wu and Dalal measure them", () => {
    expect(deltaE("#000000", "#ffffff")).toBeCloseTo(100, 1);
    expect(deltaE("#804020", "#804020")).toBe(0);
    expect(deltaE("#b00000", "#6a6a00", "deuteranopia")).toBeLessThan(deltaE("#b00000", "#6a6a00"));
  });
});

describe("the second sign of a part of life", () => {
  test("is an icon that no other has, and a word in every voice", () => {
    expect(new Set(Object.values(DOMAIN_ICONS)).size).toBe(DOMAINS.length);
    const ofRoles = Object.entries(ROLE_ICONS).map(([role, icon]) => [icon, isRole(role) && ROLE_DEFAULTS[role][0]]);
    const ofDomains = Object.entries(DOMAIN_ICONS).map(([domain, icon]) => [icon, domain]);
    for (const [icon, domain] of ofRoles)
      for (const [other, where] of [...ofRoles, ...ofDomains]) if (icon === other) expect(domain).toBe(where);
    for (const language of [en, nl])
      for (const voice of [language.client, language.professional])
        expect(new Set(Object.values(voice.domains)).size).toBe(DOMAINS.length);
  });

  const maps = DRAW_TERMS.layout.flatMap((layout) => MAPS.map(([name, doc]) => [layout, name, doc] as const));
  test.each(maps)("in the layout %s stands in each symbol of %s, and is explained", (layout, _, doc) => {
    const { index, scene } = drawingOf(doc, { layout });
    const drawn = groupsOf(scene, "member");
    const legend = groupsOf(scene, "legend");
    const explained = legend.flatMap(({ children }) => iconsIn(children));
    index.members.forEach((member, i) => {
      const domain = domainShown(member, index.doc.vocabulary);
      const icons = iconsIn(drawn[i]?.children ?? []);
      if (domain === undefined) {
        expect(icons).toContain("animal");
        expect(JSON.stringify(drawn[i])).toContain(themes.light.muted);
      } else {
        const icon = iconOf(member, index.doc.vocabulary);
        expect(icons).toContain(icon);
        // A sector bears the name of its part of life, which the legend then does not tell again.
        if (layout !== "sectors") expect(explained).toContain(icon);
        const told = layout === "sectors" ? groupsOf(scene, "sector") : legend;
        expect(textsOf(told).join(" ")).toContain(en.client.domains[domain]);
      }
    });
  });

  test("goes with its colour in the legend", () => {
    const { scene } = drawingOf(caseOf("5-keys-at-last"));
    for (const domain of DOMAINS) {
      const samples = groupsOf(scene, "legend")
        .flatMap(({ children }) => children.filter(isGroup))
        .filter(({ children }) => iconsIn(children).includes(DOMAIN_ICONS[domain]));
      for (const sample of samples) expect(JSON.stringify(sample)).toContain(themes.light.domains[domain]);
    }
  });
});
