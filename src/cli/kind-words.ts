import type { InterventionKind } from "../document/schema/terms.ts";

/** What a kind of intervention is called, to stand on a picture; a draft has no words for it here. */
export async function kindWord(kind: InterventionKind, tag: string): Promise<string | undefined> {
  if (tag === "nl") return (await import("../words/interface/panel-terms-nl.ts")).terms.interventionKinds[kind];
  if (tag === "en") return (await import("../words/interface/panel-terms-en.ts")).terms.interventionKinds[kind];
  return undefined;
}
