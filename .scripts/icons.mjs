// Joins the icons we use from `lucide-static` (ISC licence) into one path each and writes src/scene/icons.ts and those of lenses.
// Run by hand after updating that package: node .scripts/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Lucide's name of each icon; with strokes of our own added to it in the second place. */
const lucideNames = {
  animal: "paw-print",
  baby: "baby",
  brain: "brain",
  briefcase: "briefcase",
  cap: "graduation-cap",
  clock: "clock",
  coins: "coins",
  eyeOff: "eye-off",
  // A light is lit in most faiths; a hand with a heart would look like `openHands`.
  faith: "flame",
  family: "users-round",
  flag: "flag",
  handshake: "handshake",
  heart: "heart",
  home: "house",
  hourglass: "hourglass",
  idCard: "id-card",
  key: "key",
  landmark: "landmark",
  languages: "languages",
  lifebuoy: "life-buoy",
  list: "list",
  openHands: "hand-helping",
  // Not a dashed circle: dashes say that something is weak or wished.
  other: "sparkle",
  person: "user-round",
  // A handset, with the two strokes of "pause" where it has room.
  phonePause: ["phone", "M16 2v6.5M21 2v6.5"],
  plus: "plus",
  scale: "scale",
  school: "school",
  shield: "shield",
  split: "split",
  sport: "volleyball",
  sprout: "sprout",
  stethoscope: "stethoscope",
};

/** Signs that only a lens lays over a map; none of them is an exclamation mark, a cross or a grade. */
const lensNames = {
  advice: "lightbulb",
  company: "coffee",
  emotional: "ear",
  helps: "hand-heart",
  housing: "bed-double",
  material: "package",
  practical: "wrench",
  talk: "messages-square",
  untold: "message-circle-question-mark",
};

const PARAMETERS = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** The steps of a path as [letter, numbers], one for each set of numbers, all with their letter. */
function stepsOf(d) {
  const steps = [];
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const size = PARAMETERS[letter.toLowerCase()];
    const numbers = [];
    // The two flags of an arc are single digits that may stand against the next number.
    const flag = () => letter.toLowerCase() === "a" && [3, 4].includes(numbers.length % size);
    for (let text = rest.replace(/^[\s,]+/, ""); text !== ""; ) {
      const [number] = text.match(flag() ? /^[01]/ : /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?/);
      numbers.push(Number(number));
      text = text.slice(number.length).replace(/^[\s,]+/, "");
    }
    // More pairs after a move are lines.
    const after = { m: "l", M: "L" }[letter] ?? letter;
    for (let i = 0; i === 0 || i < numbers.length; i += size || 1) {
      steps.push([i === 0 ? letter : after, numbers.slice(i, i + size)]);
    }
  }
  // Where the icon's paths are joined to one, the first move of each would count from the end of the one before.
  if (steps[0][0] === "m") steps[0][0] = "M";
  return steps;
}

const number = (value) => String(Math.round(value * 100) / 100 || 0).replace(/^(-?)0\./, "$1.");

/** Writes steps with no more letters and spaces than needed. */
function write(steps) {
  let text = "";
  let last = "";
  for (const [letter, numbers] of steps) {
    let fresh = letter !== last || letter.toLowerCase() === "m";
    if (fresh) text += letter;
    for (const value of numbers.map(number)) {
      const apart = fresh || value.startsWith("-") || (value.startsWith(".") && /\.\d+$/.test(text));
      text += (apart ? "" : " ") + value;
      fresh = false;
    }
    last = letter;
  }
  return text;
}

const circle = (cx, cy, rx, ry) => `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;

function rectangle({ x = 0, y = 0, width, height, rx = 0, ry = rx }) {
  if (!rx) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  const corner = (dx, dy) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}`,
    `h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}z`,
  ].join("");
}

const shapes = {
  path: ({ d }) => d,
  circle: ({ cx, cy, r }) => circle(cx, cy, r, r),
  ellipse: ({ cx, cy, rx, ry }) => circle(cx, cy, rx, ry),
  rect: rectangle,
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
};

function attributesOf(text) {
  const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  return Object.fromEntries(pairs.map(([name, value]) => [name, /^[\d.]+$/.test(value) ? Number(value) : value]));
}

function pathOf([name, added = ""]) {
  const svg = readFileSync(at(`node_modules/lucide-static/icons/${name}.svg`), "utf8");
  const inside = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.indexOf("</svg>"));
  const elements = [...inside.matchAll(/<([a-z]+)([^>]*?)\/?>/g)];
  const steps = elements.flatMap(([, tag, attributes]) => {
    if (!shapes[tag]) throw new Error(`${name} has a <${tag}>, which this script cannot draw as a path`);
    return stepsOf(shapes[tag](attributesOf(attributes)));
  });
  return write(steps) + added;
}

const { version } = JSON.parse(readFileSync(at("node_modules/lucide-static/package.json"), "utf8"));

/** Writes a table of icons; `type` names their keys. */
function writeIcons(file, type, name, about, names) {
  const keys = Object.keys(names);
  writeFileSync(
    at(file),
    `// Generated by .scripts/icons.mjs from lucide-static ${version} (ISC licence). Do not edit.

export type ${type} =
${keys.map((key) => `  | ${JSON.stringify(key)}`).join("\n")};

/**
 * ${about}
 */
export const ${name}: Readonly<Record<${type}, string>> = {
${keys.map((key) => `  ${key}: ${JSON.stringify(pathOf([names[key]].flat()))},`).join("\n")}
};
`,
  );
}

const ABOUT = "each as one path in a box of 24 by 24, to be stroked 2 wide with round caps and joins and not filled.";
writeIcons("src/scene/icons.ts", "IconName", "icons", `Lucide's icons, ${ABOUT}`, lucideNames);
writeIcons(
  "src/scene/lenses/icons.ts",
  "LensIcon",
  "lensIcons",
  `The signs of lenses: Lucide's icons, ${ABOUT}`,
  lensNames,
);
