import { DOMAINS } from "../document/schema/terms.ts";
import { round } from "../layout/round.ts";
import type { Point, SymbolShape } from "../layout/types.ts";
import { domainTold, sphereOf } from "../network/member-facts.ts";
import type { DrawnGroup, NetworkIndex } from "../network/network-index.ts";
import type { Voice } from "../words/language.ts";
import { domainWords, type MapWords } from "../words/member-words.ts";
import { type Sign, signMark } from "./badge-marks.ts";
import { groupPaint } from "./group-marks.ts";
import type { Row, Sample } from "./legend-entry.ts";
import type { Mark, Paint } from "./marks.ts";
import { symbolMarks } from "./member-marks.ts";
import { hasPattern, patternSample } from "./pattern.ts";
import { domainShown, iconOf } from "./role-icons.ts";
import { iconMark } from "./symbol.ts";
import type { Theme } from "./theme.ts";

export function whoRows(index: NetworkIndex, signs: ReadonlySet<Sign>, voice: Voice, theme: Theme): Row[] {
  const { members, doc } = index;
  const kinds = new Set(members.map(({ kind }) => kind ?? "person"));
  const spheres = new Set(
    members.filter(({ kind = "person" }) => kind === "person").map((member) => sphereOf(member, doc.vocabulary)),
  );
  const isUntold = doc.redactedFor === "report" && members.some(({ roles }) => roles === undefined);
  const places = (["community", "place"] as const).filter((kind) => kinds.has(kind));
  const shape =
    (of: SymbolShape, between = false): Sample =>
    (x, y) =>
      symbolMarks({ x, y, radius: 9.5, shape: of, between }, "active", theme.muted, theme);
  return [
    // A reader who was not told what somebody is to the client is not told that they are family either.
    [
      spheres.has("informal") || spheres.has("unknown"),
      isUntold ? voice.kinds.person : voice.spheres.informal,
      shape("circle"),
    ],
    [spheres.has("between"), voice.spheres.between, shape("circle", true)],
    [spheres.has("formal") || kinds.has("organisation"), voice.spheres.formal, shape("square")],
    [places.length > 0, places.map((kind) => voice.kinds[kind]).join(" / "), shape("hexagon")],
    [signs.has("openHands"), voice.loads.heavy, signSample("openHands", theme)],
    [signs.has("notNow"), voice.notNow, signSample("notNow", theme)],
    ...(["support", "household", "circle"] as const).flatMap((kind) => groupRows(index.groups, kind, voice, theme)),
  ];
}

const signSample =
  (sign: Sign, theme: Theme): Sample =>
  (x, y) => [signMark(sign, x, y, theme)];

/** So many groups of a kind each have a line of their own. */
const TOLD_APART = 3;

/** The groups of a kind: each by its name where there are several and each is drawn in its own way. */
function groupRows(groups: readonly DrawnGroup[], kind: DrawnGroup["kind"], voice: Voice, theme: Theme): Row[] {
  const ofKind = groups.filter((group) => group.kind === kind);
  const names = ofKind.map(({ name }) => name);
  if (names.length < 2 || names.length > TOLD_APART || names.includes(""))
    return [[names.length > 0, voice.groups[kind], groupSample(kind, 0, theme)]];
  const word = voice.groups[kind];
  const told = (name: string) => (name.toLowerCase() === word.toLowerCase() ? word : `${word}: ${name}`);
  return names.map((name, nth) => [true, told(name), groupSample(kind, nth, theme)]);
}

const groupSample =
  (kind: DrawnGroup["kind"], nth: number, theme: Theme): Sample =>
  (x, y) => {
    const commands = `M${round(x - 14)} ${round(y - 8)}h28a8 8 0 0 1 0 16h-28a8 8 0 0 1 0 -16Z`;
    const { grounds, line } = groupPaint(kind, nth, theme);
    const opacity = theme.patterned ? 1 : theme.groupOpacity * 1.6;
    const drawn = (key: string, paint: Paint): Mark => ({ type: "path", key, commands, ...paint });
    return [
      ...grounds.map((ground, i) => drawn(`ground-${i}`, { ...ground, opacity })),
      ...(line ? [drawn("line", line)] : []),
    ];
  };

/** So many signs of one domain fit in a sample. */
const SIGNS = 3;
const SIGN = 20;

/** Each domain by the icons that its members have here, in its colour, or after its pattern where there are no colours. */
export function domainRows({ members, doc: { vocabulary } }: NetworkIndex, words: MapWords, theme: Theme): Row[] {
  return DOMAINS.map((domain) => {
    const here = members.filter(
      (member) => domainTold(member, vocabulary) === domain && domainShown(member, vocabulary) !== undefined,
    );
    const colour = theme.domains[domain];
    const icons = [...new Set(here.map((member) => iconOf(member, vocabulary)))];
    const signs: ((at: Point) => Mark[])[] = [
      ...(theme.patterned && hasPattern(domain) ? [(at: Point) => patternSample(domain, at, colour)] : []),
      ...icons.map((icon) => ({ x, y }: Point) => [iconMark("icon", icon, x, y, SIGN, colour)]),
    ].slice(0, SIGNS);
    const sample: Sample = (x, y, onward) =>
      signs.map((sign, i) => {
        const aside = (i - (signs.length - 1) / 2) * (SIGN + 2) * onward;
        return { type: "group", key: `domain-${i}`, domain, children: sign({ x: x + aside, y }) };
      });
    return [icons.length > 0, domainWords(words, domain), sample];
  });
}
