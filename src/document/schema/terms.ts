/** The closed lists of terms. Their words for people stand in the language tables. */

export const MEMBER_KINDS = ["person", "organisation", "community", "place", "animal", "other"] as const;
export const SPHERES = ["informal", "formal", "between", "unknown"] as const;
export const DOMAINS = [
  "partner", "children", "family", "friends", "neighbours", "peers", "faith", "leisure", "work", "school",
  "care", "housing", "money", "other",
] as const;
export const STRENGTHS = ["weak", "moderate", "strong", "unknown"] as const;
export const QUALITIES = ["supportive", "ambivalent", "stressful", "conflicted", "unknown"] as const;
export const STATES = ["active", "dormant", "broken", "wished", "ended", "deceased", "unknown"] as const;
export const STOPPED_BY = ["client", "other", "both", "someone-else", "unknown"] as const;
export const SUPPORTS = ["emotional", "practical", "company", "advice", "material", "housing"] as const;
export const LOADS = ["light", "fitting", "heavy", "overloaded", "unknown"] as const;
export const FREQUENCIES = ["daily", "weekly", "monthly", "yearly", "rarely", "never", "unknown"] as const;
export const MOVES = ["strengthen", "enlarge", "bound", "keep"] as const;
export const BOUND_FOR = ["client", "member", "worker"] as const;
export const GROUP_KINDS = ["support", "household", "circle"] as const;
export const GROUP_FORMS = ["meeting", "messages", "one-to-one", "unknown"] as const;
export const STAYS_AS = ["sleeps", "may-sleep", "post-address", "belongings", "unknown"] as const;
export const CONTACT_ANSWERS = ["yes", "no", "later", "conditions", "unknown"] as const;
export const ANSWERS = ["yes", "no", "later", "unknown"] as const;
export const GROUNDS = ["consent", "task", "safety", "vital", "unknown"] as const;
export const ORIGINS = ["client", "worker", "relative", "import"] as const;
export const AGREED = ["yes", "not-yet"] as const;
export const GOAL_STATUSES = ["open", "under-way", "reached", "changed", "let-go", "unknown"] as const;
export type InterventionKind = (typeof INTERVENTION_KINDS)[number];
export const INTERVENTION_KINDS = [
  "conditions", "awareness", "enlarge", "repair", "shared-decisions", "responsibility", "skills", "preconditions",
] as const;
export const INTERVENTION_STATUSES = ["planned", "done", "let-go"] as const;
export const TRANSITION_KINDS = ["becoming-homeless", "crisis-shelter", "long-term-care", "own-home", "other"] as const;
export const LOG_KINDS = ["call", "message", "visit", "meeting", "triadic", "apart", "other"] as const;
export const EXPERIENCE_QUESTIONS = ["lean-on", "have-a-say", "did-for-others"] as const;
export const BECAUSE = ["changed", "corrected"] as const;
export const FLAGS = ["cost-sharing", "waiting-list", "anonymity", "language", "safety", "residence", "other"] as const;
export const AUDIENCES = ["client", "team", "carry", "network", "handover", "report", "training"] as const;
export const LAYOUTS = ["force", "rings", "sectors"] as const;

export type MemberKind = (typeof MEMBER_KINDS)[number];
export type Sphere = (typeof SPHERES)[number];
export type Domain = (typeof DOMAINS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Quality = (typeof QUALITIES)[number];
export type TieState = (typeof STATES)[number];
export type Support = (typeof SUPPORTS)[number];
export type LoadLevel = (typeof LOADS)[number];
export type MoveType = (typeof MOVES)[number];
export type GroupKind = (typeof GROUP_KINDS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type LayoutName = (typeof LAYOUTS)[number];
/** An own key, declared in `vocabulary` with its words. */
export type OwnKey = `x-${string}`;
