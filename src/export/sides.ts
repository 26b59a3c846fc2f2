import { tellingFor } from "../describe/describe.ts";
import type { Telling } from "../describe/telling.ts";
import { supportWords } from "../describe/ties.ts";
import { shownText } from "../document/clean-text.ts";
import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument, Tie } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { answered, type Said, type Side, sidesBefore } from "../network/two-sides.ts";
import { pictureElement } from "../picture/elements.ts";
import type { Markup } from "../picture/to-string.ts";
import { oneTieScene } from "../scene/one-tie.ts";
import { onPlates } from "../scene/plates.ts";
import type { Language, VoiceName } from "../words/language.ts";
import { pageText, tag } from "./html.ts";
import { SIDES_STYLE } from "./styles.ts";

export interface SidesOptions {
  /** Which tie, by its id. */
  readonly tie: string;
  /** The client or the team: others are refused. */
  readonly audience?: Audience;
  readonly viewer?: string;
  /** English where nothing is said. */
  readonly language?: Language;
  readonly voice?: VoiceName;
}

const FOR = ["client", "team"] as const;

/**
 * What both ends of a tie say of it, side by side on one A4, as the text of one HTML file: of the client what stands on the
 * tie, of others their last view. Neither is right, and nothing is added up. It stays with client and team.
 * @throws {EcomapError} `wrong-option` for another audience; `unknown-record` where the audience sees no such tie, or no
 * view of it by anybody; as `forAudience`.
 */
export function renderSides(doc: EcomapDocument, { tie: id, audience = "client", ...options }: SidesOptions): string {
  if (!FOR.some((one) => one === audience)) {
    throw new EcomapError({ code: "wrong-option", path: ["audience"], params: { option: "audience", terms: FOR } });
  }
  const telling = tellingFor(doc, { ...options, audience });
  const { doc: seen, say, words, called } = telling;
  const tie = seen.ties.find((one) => one.id === id);
  const people = tie ? [tie.from, tie.to].sort((a, b) => rank(seen, a) - rank(seen, b)) : [];
  const sides = tie ? sidesBefore(seen, tie, people) : [];
  if (!tie || sides.length === 0) {
    throw new EcomapError({ code: "unknown-record", path: ["tie"], params: { table: tie ? "views" : "ties" } });
  }
  return pageText(words.language, say("twoSides"), SIDES_STYLE, [
    tag("header", {}, [tag("h1", {}, words.language.list(people.map(called)))]),
    tag(
      "main",
      {},
      sides.map((side, i) => sideOf(telling, tie, side, `side-${i}`)),
    ),
    tag("p", { class: "question" }, say("talkAbout")),
  ]);
}

/** The client is on the side where one begins to read. */
const rank = ({ client }: EcomapDocument, id: string): number => (id === client.id ? 0 : 1);

/** One side: the tie as they draw it, and the same in words. */
function sideOf(telling: Telling, tie: Tie, { who, said, words: own, date }: Side, name: string): Markup {
  const { doc, words, say, called, quote } = telling;
  const { load: _, ...drawn } = answered(said);
  const first = tie.to === doc.client.id ? tie.to : tie.from;
  const scene = oneTieScene(
    { id: tie.id, from: tie.from, to: tie.to, ...drawn },
    { clientId: doc.client.id, first, theme: "print", notation: "default", language: words.language },
  );
  const facts = [...factsOf(telling, tie, said), ...(shownText(own) === "" ? [] : [quote(own)])];
  return tag("section", {}, [
    tag("h2", {}, say("says", { name: called(who) })),
    pictureElement(onPlates(scene), name),
    tag(
      "ul",
      {},
      (facts.length === 0 ? [say("nothingSaid")] : facts).map((fact) => tag("li", {}, fact)),
    ),
    ...(date === undefined ? [] : [tag("p", { class: "small" }, words.language.date(date))]),
  ]);
}

function factsOf(telling: Telling, { from, to }: Tie, said: Said): readonly string[] {
  const { doc, index, words, say, word, begun, called } = telling;
  const { strength, quality, load } = said;
  const flow = (giver: string, taker: string, kinds: Said["gives"]) => {
    const listens = (index.memberById.get(giver)?.kind ?? "person") === "person";
    const what = supportWords(telling, kinds, listens);
    return what === "" ? "" : say("gives", { giver: called(giver), taker: called(taker), what });
  };
  const other = from === doc.client.id ? to : from;
  return [
    strength === undefined ? "" : strength === "unknown" ? begun(words.voice.strengths.unknown) : say(strength),
    quality === undefined || quality === "unknown" ? "" : begun(words.voice.qualities[quality]),
    flow(from, to, said.gives),
    flow(to, from, said.receives),
    load === undefined || load === "unknown" ? "" : `${say("loadOf", { name: called(other) })} ${begun(word(load))}`,
  ].filter((fact) => fact !== "");
}
