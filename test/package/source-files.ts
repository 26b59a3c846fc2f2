import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** Every TypeScript file under a folder of the repository, by path. */
export function sourceFiles(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => sourceFile(path, readFileSync(path, "utf8")));
}

export const sourceFile = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

/** Calls `look` with each node and token of a file; answers what it found, with its line. */
export function findings(file: ts.SourceFile, look: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = look(node);
    if (what !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${file.fileName}:${line + 1} ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The name that a node reads from an object (`a.name`, `a["name"]`), if it does. */
export function propertyRead(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  return undefined;
}

/** The global or variable that an identifier stands for; not the name of a property or of a declaration. */
export function variableRead(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const isName = parent !== undefined && "name" in parent && parent.name === node;
  const isKey = ts.isBindingElement(parent) && parent.propertyName === node;
  return (isName && !ts.isShorthandPropertyAssignment(parent)) || isKey ? undefined : node.text;
}
