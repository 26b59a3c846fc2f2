import type { MemberKind, Sphere, TieState } from "../document/schema/terms.ts";
import { count, missing, share } from "./answers.ts";
import type { Column, Columns } from "./column.ts";
import type { PersonalNetwork } from "./personal-network.ts";

const SOURCE = "Perry, Pescosolido & Borgatti 2018";

const kindsOf = ({ alters }: PersonalNetwork) => alters.map(({ kind }) => kind);
const spheresOf = ({ alters }: PersonalNetwork) => alters.map(({ sphere }) => sphere);
const statesOf = ({ alters }: PersonalNetwork) => alters.map(({ state }) => state);

const ofKind = (kind: MemberKind, what: string): Column => ({
  ...{ what, unit: "members", of: (network) => count(kindsOf(network), kind) },
});
const inSphere = (sphere: Sphere, what: string): Column => ({
  ...{ what, unit: "members", source: SOURCE, of: (network) => count(spheresOf(network), sphere) },
});
const inState = (state: TieState, what: string): Column => ({
  ...{ what, unit: "members", of: (network) => count(statesOf(network), state) },
});

/** How many are there, and of what kind. */
export const size = {
  size: {
    what:
      "Members on the map: people, organisations, communities and places that the client agreed to; without animals " +
      "and other things, and without those who died, whose tie ended, or who are wished for. Those of whom no kind was said count.",
    unit: "members",
    source: SOURCE,
    of: ({ alters }) => alters.length,
  },
  persons: ofKind("person", "People among them."),
  organisations: ofKind("organisation", "Organisations among them."),
  communities: ofKind("community", "Communities and clubs among them."),
  places: ofKind("place", "Places among them."),
  kind_missing: {
    what: "Members of whom no kind was said.",
    unit: "members",
    of: (network) => missing(kindsOf(network)),
  },
  informal: inSphere("informal", "Members among one's own people: family, friends, neighbours and so on."),
  formal: inSphere("formal", "Professionals and organisations, by what was said, by their role or their kind."),
  between: inSphere("between", "Volunteers, peer workers and others between these two."),
  sphere_missing: {
    what: "Members of whom nobody said to which of these three they belong.",
    unit: "members",
    of: (network) => missing(spheresOf(network)),
  },
  formal_share: {
    what: "The share of professionals and organisations; to be read beside `formal` and `informal`.",
    unit: "share",
    formula: "formal / (formal + informal + between)",
    of: (network) => share(spheresOf(network), "formal"),
  },
  active: inState("active", "Members with whom there is contact."),
  dormant: inState("dormant", "Members not spoken to for long."),
  broken: inState("broken", "Members with whom there is no contact now."),
  state_missing: {
    what: "Members of whom nobody said how it stands.",
    unit: "members",
    of: (network) => missing(statesOf(network)),
  },
  wished: { what: "Who is wished for; not in `size`.", unit: "members", of: ({ wished }) => wished },
  ended: { what: "With whom the tie ended; not in `size`.", unit: "members", of: ({ ended }) => ended },
  deceased: { what: "Who died; not in `size`.", unit: "members", of: ({ deceased }) => deceased },
} as const satisfies Columns;
