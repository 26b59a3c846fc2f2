import { cdp } from "vitest/browser";

interface Value {
  readonly value?: unknown;
}
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** What is told besides role and name, where it says something. */
const TOLD = [
  "roledescription",
  "pressed",
  "selected",
  "checked",
  "expanded",
  "disabled",
  "level",
  "live",
  "hasPopup",
  "modal",
];
/** Neither heard nor stopped at. */
const SILENT = new Set(["none", "generic", "caption", "InlineTextBox", "ListMarker", "LabelText"]);

/** A role in words comes as the bytes of its UTF-8. */
function decoded(text: string): string {
  const bytes = [...text].map((letter) => letter.charCodeAt(0));
  return bytes.every((byte) => byte < 256) ? new TextDecoder().decode(new Uint8Array(bytes)) : text;
}

const textOf = (value: Value | undefined): string =>
  String(value?.value ?? "")
    .replace(/[\u2066-\u2069]/g, "")
    .trim();

/** What a screen reader is told of the `main` of this page, as Chromium tells it: a line for each node, deeper ones indented. */
export async function heardIn(): Promise<string> {
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const here = frameTree.childFrames?.find(({ frame }) => frame.url === location.href) ?? frameTree;
  const { nodes } = await cdp().send("Accessibility.getFullAXTree", { frameId: here.frame.id });
  const byId = new Map<string, Node>(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role }) => role?.value === "main");

  const linesOf = (id: string, above: string, depth: number): readonly string[] => {
    const node = byId.get(id);
    if (!node) return [];
    const [role, name] = [textOf(node.role), textOf(node.name)];
    // Text that is the name of what it stands in is told once.
    const isEcho = role === "StaticText" && (name === "" || above.includes(name));
    const isTold = !node.ignored && !SILENT.has(role) && !isEcho;
    const deeper = (node.childIds ?? []).flatMap((child) =>
      linesOf(child, isTold ? name : above, isTold ? depth + 1 : depth),
    );
    if (!isTold) return deeper;
    const facts = TOLD.flatMap((fact) => {
      const value = node.properties?.find((one) => one.name === fact)?.value.value;
      if (value === undefined || value === false || value === "") return [];
      return [value === true ? fact : `${fact} ${decoded(String(value))}`];
    });
    const description = textOf(node.description);
    const line = [
      role === "StaticText" ? "text" : role,
      name === "" ? "" : `"${name}"`,
      facts.length === 0 ? "" : `[${facts.join(", ")}]`,
      description === "" ? "" : `(${description})`,
    ];
    return [`${"  ".repeat(depth)}${line.filter((part) => part !== "").join(" ")}`, ...deeper];
  };
  return `${(main?.childIds ?? []).flatMap((child) => linesOf(child, "", 0)).join("\n")}\n`;
}
