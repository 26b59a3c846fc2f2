import type { EcomapDocument, MemberInput, TieInput } from "../../src/document/types.ts";
import { icons } from "../../src/scene/icons.ts";
import type { CircleMark, GroupMark, Hook, Mark, PathMark, Scene, TextMark } from "../../src/scene/marks.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { drawingOf, mapOf, only } from "../layout/maps.ts";
import { pathPoints } from "../picture/extent.ts";

export const sceneOf = (doc: EcomapDocument, options: Partial<DrawOptions> = {}): Scene =>
  drawingOf(doc, options).scene;

/** The marks and all within them, from back to front. */
export const allOf = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.type === "group" ? [mark, ...allOf(mark.children)] : [mark]));

export const isPath = (mark: Mark): mark is PathMark => mark.type === "path";
export const isCircle = (mark: Mark): mark is CircleMark => mark.type === "circle";
export const isText = (mark: Mark): mark is TextMark => mark.type === "text";
export const isGroup = (mark: Mark): mark is GroupMark => mark.type === "group";

export const hooked = (marks: readonly Mark[], hook: Hook): Mark[] => allOf(marks).filter((mark) => mark.hook === hook);
export const groupsOf = ({ marks }: Scene, hook: Hook): GroupMark[] =>
  marks.filter((mark) => mark.hook === hook).filter(isGroup);

/** Everything drawn of one tie or member, by its id. */
export const tieIn = ({ marks }: Scene, id: string): GroupMark =>
  only(marks.filter(isGroup), ({ key }) => key === `tie:${id}`);
export const memberIn = ({ marks }: Scene, id: string): GroupMark =>
  only(marks.filter(isGroup), ({ key }) => key === `member:${id}`);
export const groupIn = ({ marks }: Scene, id: string): GroupMark[] =>
  marks.filter(isGroup).filter(({ key }) => key === `group:${id}`);

export const lineOf = (tie: GroupMark): PathMark => only(hooked(tie.children, "line").filter(isPath));

/** The icon that a path draws. */
const iconOf = (mark: Mark): string | undefined =>
  isPath(mark) ? Object.entries(icons).find(([, commands]) => commands === mark.commands)?.[0] : undefined;

export const iconsIn = (marks: readonly Mark[]): string[] => allOf(marks).flatMap((mark) => iconOf(mark) ?? []);

/** The signs on a member's badges. */
export const badgesOf = (member: GroupMark): string[] =>
  iconsIn(hooked(member.children, "badge").flatMap((badge) => (isGroup(badge) ? badge.children : [])));

/** The separate strokes of a path, each as its points. */
export const strokesOf = ({ commands }: PathMark) => commands.split(/(?=M)/).map(pathPoints);

/** Filled shapes without a stroke, on a tie: the heads of arrows. */
export const headsOf = (tie: GroupMark): PathMark[] =>
  tie.children
    .filter(isPath)
    .filter(({ fill, stroke }) => fill !== undefined && fill !== "none" && stroke === undefined);

/** What lies over the line of a tie to tell how it is, beside line, heads and moves. */
export const overlayOf = (tie: GroupMark): PathMark[] =>
  tie.children.filter(isPath).filter((mark) => mark.hook === undefined && !headsOf(tie).includes(mark));

export const movesOf = (tie: GroupMark): Mark[] => tie.children.filter(({ hook }) => hook === "move");

type TieFields = Omit<TieInput, "id" | "from" | "to">;

/** Yusuf in the middle, and Amina 300 to the right of him. The tie runs from the client, or from Amina. */
export const pair = (
  tie: TieFields,
  { back = false, member = {} }: { back?: boolean; member?: Partial<MemberInput> } = {},
) =>
  mapOf(
    [{ id: "amina", name: "Amina", ...member }],
    [{ id: "tie", ...tie, ...(back ? { from: "amina", to: "client" } : { from: "client", to: "amina" }) }],
    { places: { force: [{ member: "amina", x: 300, y: 0 }] } },
  );

/** The tie of {@link pair}, as drawn. */
export const drawnTie = (tie: TieFields, back = false): GroupMark => tieIn(sceneOf(pair(tie, { back })), "tie");

/** The two ends of the tie of {@link pair}, by whose end it is. */
export function endsOfPair(): { readonly client: number; readonly member: number } {
  const [from, to] = pathPoints(lineOf(drawnTie({ strength: "moderate" })).commands);
  return { client: from?.x ?? 0, member: to?.x ?? 0 };
}

/** All marks that are painted themselves, each with how much of it shows through the groups it stands in. */
export const painted = (
  marks: readonly Mark[],
  through = 1,
): { readonly mark: Exclude<Mark, GroupMark>; readonly opacity: number }[] =>
  marks.flatMap((mark) => {
    if (mark.type === "group") return painted(mark.children, through * (mark.opacity ?? 1));
    return [{ mark, opacity: through * (("opacity" in mark ? mark.opacity : undefined) ?? 1) }];
  });

/** All texts; words of a legend that take two lines are one. */
export const textsOf = (marks: readonly Mark[]): string[] => {
  const texts = allOf(marks).filter(isText);
  const goesOn = (mark: TextMark) => /-word-\d+-\d+$/.test(mark.key);
  const whole: string[] = [];
  for (const mark of texts) whole.push(goesOn(mark) ? `${whole.pop() ?? ""} ${mark.text}` : mark.text);
  return whole;
};
