export { applyCommand } from "./command/apply.ts";
export { compact } from "./command/compact.ts";
export type { Conflict, ConflictKind } from "./command/merge/conflict.ts";
export { type Merged, merge } from "./command/merge/merge.ts";
export type {
  AddConference,
  AddExperience,
  AddGoal,
  AddGroup,
  AddIntervention,
  AddLogEntry,
  AddMember,
  AddSitting,
  AddTie,
  AddTransition,
  RemoveConference,
  RemoveExperience,
  RemoveGoal,
  RemoveGroup,
  RemoveIntervention,
  RemoveLogEntry,
  RemoveMember,
  RemoveSitting,
  RemoveTie,
  RemoveTransition,
  UpdateConference,
  UpdateExperience,
  UpdateGoal,
  UpdateGroup,
  UpdateIntervention,
  UpdateLogEntry,
  UpdateMember,
  UpdateSitting,
  UpdateTie,
  UpdateTransition,
} from "./command/record-commands.ts";
export { differenceBetween } from "./command/timeline/difference.ts";
export type { Difference, DifferenceKind } from "./command/timeline/differences-of.ts";
export { documentAt } from "./command/timeline/document-at.ts";
export { hopedFor } from "./command/timeline/hoped.ts";
export type {
  Agree,
  AnswerContact,
  AnswerOwn,
  BoundCommand,
  Command,
  CommandContext,
  CommandType,
  DropMove,
  EnlargeCommand,
  Erase,
  EraseField,
  EraseRecord,
  EraseText,
  KeepCommand,
  MoveCommand,
  PinMember,
  PlaceMembers,
  StrengthenCommand,
  UnpinMember,
  UpdateClient,
  UpdateDocument,
} from "./command/types.ts";
export type { AudienceOptions } from "./document/audience/admit.ts";
export { forAudience } from "./document/audience/for-audience.ts";
export { type Kept, keptFromClient } from "./document/audience/kept.ts";
export type { When } from "./document/dates.ts";
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
export type { Without } from "./network/without.ts";
export { renderBlank } from "./picture/render-blank.ts";
export { renderToString } from "./picture/render-to-string.ts";
export type { Lens, LensOf, LensSign } from "./scene/lens.ts";
export { goalLens, interventionLens } from "./scene/lenses/lit.ts";
export { outlookLens } from "./scene/lenses/remains.ts";
export type { NotationName } from "./scene/notation.ts";
export type { DrawOptions } from "./scene/options.ts";
export type { ThemeName } from "./scene/themes/themes.ts";
export { changesLens } from "./time/changes-lens.ts";
export { type OutlookPicture, renderOutlook } from "./time/outlook.ts";
export { type ComparisonOptions, renderAt, renderComparison, renderHoped, renderStrip } from "./time/render.ts";
export { explain } from "./words/explain.ts";
export type { Language, Voice } from "./words/language.ts";
export { en } from "./words/languages/en.ts";
