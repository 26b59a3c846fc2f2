import { html, type TemplateResult } from "lit";
import type { Context } from "./context.ts";
import { muchTemplate, recordTemplate } from "./record.ts";
import { sectionTemplate } from "./section.ts";
import type { PanelState } from "./state.ts";
import { trayTemplate } from "./tray.ts";

/** The panel of the map itself: the tray, groups and goals; and what is seldom asked for. */
export function mapTemplate(context: Context, state: PanelState): TemplateResult {
  const today = { date: context.options.now().slice(0, 10) };
  const section = (table: Parameters<typeof sectionTemplate>[1], start: object, opens = true) =>
    sectionTemplate(context, table, start, undefined, opens);
  return html`${muchTemplate(context)}${trayTemplate(context)}${section("groups", { kind: "support" }, false)}${section("goals", { of: context.doc.client.id }, false)}
    ${section("transitions", {})}${section("conferences", {})}${section("interventions", { status: "planned" })}
    ${section("experience", today)}${section("sittings", today)}${recordTemplate(context, state, { table: "document", id: "" })}`;
}
