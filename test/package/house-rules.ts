import ts from "typescript";
import { findings, propertyRead, variableRead } from "./source-files.ts";

const SAME_EVERYWHERE = new Set(["sqrt", "abs", "min", "max", "floor", "round"]);
const DIFFERS = new Set(["Date", "Intl", "crypto", "performance", "process"]);

/** What may answer otherwise on another engine, day or computer: a picture made with it has no fixed bytes. */
export const unsteady = (file: ts.SourceFile): string[] =>
  findings(file, (node) => {
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken) return "uses **";
    if (node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return "uses **=";
    const property = propertyRead(node);
    if (property === "localeCompare" || property?.startsWith("toLocale")) return `uses ${property}`;
    const variable = variableRead(node);
    if (variable === undefined) return undefined;
    if (DIFFERS.has(variable)) return `uses ${variable}`;
    if (variable !== "Math") return undefined;
    const part = propertyRead(node.parent);
    return part !== undefined && SAME_EVERYWHERE.has(part) ? undefined : `uses Math.${part ?? "…"}`;
  });

const MARKUP = new Set(["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "createContextualFragment"]);
const NETWORK_OR_STORAGE = new Set([
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"],
  ...["localStorage", "sessionStorage", "indexedDB", "caches"],
]);
const SCRIPT = new Set(["eval", "Function", "DOMParser", "setHTML", "setHTMLUnsafe", "parseFromString"]);

/** What could turn a document's text into markup, style or script, or speak to a network or a store. */
export const unsafe = (file: ts.SourceFile): string[] =>
  findings(file, (node) => {
    const name = propertyRead(node) ?? (isValue(node) ? variableRead(node) : undefined);
    if (name !== undefined && [MARKUP, NETWORK_OR_STORAGE, SCRIPT].some((names) => names.has(name)))
      return `uses ${name}`;
    if ((name === "write" || name === "writeln") && /^document\b/.test(node.getText())) return `uses document.${name}`;
    if (!ts.isCallExpression(node)) return undefined;
    const called = propertyRead(node.expression);
    const [first] = node.arguments;
    if (called === "html") return "calls .html()";
    const styles = first !== undefined && ts.isStringLiteralLike(first) && first.text === "style";
    return styles && (called === "setAttribute" || called === "attr")
      ? `sets a style attribute by ${called}`
      : undefined;
  });

/** Regular expressions in which what may be repeated is repeated again: on some text they take time by the square, or worse. */
export const slow = (file: ts.SourceFile): string[] =>
  findings(file, (node) =>
    ts.isRegularExpressionLiteral(node) && repeatsRepeated(node.text)
      ? `repeats what repeats: ${node.text}`
      : undefined,
  );

/** Signs that say how often, without end; of a class or an escaped sign nothing is read. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<?[:=!])?|\)|[*+]|\{\d+,\}/g;

function repeatsRepeated(regex: string): boolean {
  const open: boolean[] = [false];
  let closed = false;
  for (const [part] of regex.matchAll(PARTS)) {
    const isEndless = part === "*" || part === "+" || /^\{/.test(part);
    if (isEndless && closed) return true;
    if (isEndless) open[open.length - 1] = true;
    closed = false;
    if (part.startsWith("(")) open.push(false);
    if (part !== ")") continue;
    closed = open.pop() ?? false;
    if (closed) open[open.length - 1] = true;
  }
  return false;
}

const isValue = (node: ts.Node): boolean => ts.isIdentifier(node) && !ts.isTypeReferenceNode(node.parent);

/** Where the types are switched off. */
export const untyped = (file: ts.SourceFile): string[] => [
  ...findings(file, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? "uses any" : undefined)),
  ...[...file.text.matchAll(/\/[/*]\s*@ts-(ignore|nocheck|expect-error)\b/g)].map(
    ([comment, rule]) => `${file.fileName} has ${comment.slice(0, 2)} @ts-${rule}`,
  ),
];

/** Lines of a file, as an editor counts them. */
export const lengthOf = (file: ts.SourceFile): number => file.text.replace(/\n$/, "").split("\n").length;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
