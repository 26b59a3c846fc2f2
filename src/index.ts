export { applyCommand } from "./command/apply.ts";
export type { Command, CommandContext, CommandType } from "./command/types.ts";
export { forAudience } from "./document/audience.ts";
export { type ParseAnswer, parseEcomap, safeParseEcomap } from "./document/parse.ts";
export type { Audience, LayoutName, OwnKey } from "./document/schema/terms.ts";
export { serialize } from "./document/serialize.ts";
export type {
  Bound,
  Change,
  Client,
  Conference,
  EcomapDocument,
  EcomapInput,
  Enlarge,
  Experience,
  Flag,
  Goal,
  Group,
  Intervention,
  Keep,
  Load,
  LogEntry,
  Member,
  MemberInput,
  Move,
  Op,
  Place,
  Role,
  Sitting,
  Strengthen,
  Tie,
  TieInput,
  TieView,
  Transition,
  Vocabulary,
} from "./document/types.ts";
export type { ErrorCode, ErrorParams, Issue, Path } from "./errors/codes.ts";
export { EcomapError, formatPath } from "./errors/ecomap-error.ts";
export { type EdgeAttributes, type Network, type NodeAttributes, networkOf } from "./network/network-of.ts";
export { renderToString } from "./picture/render-to-string.ts";
export type { DrawOptions } from "./scene/options.ts";
export type { ThemeName } from "./scene/theme.ts";
export { explain } from "./words/explain.ts";
export type { Language, Voice } from "./words/language.ts";
export { en } from "./words/languages/en.ts";
