/** Gives a page to the browser as a file to print, under a name that tells of nobody. */
export function givePage(page: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  const link = page.createElement("a");
  link.href = url;
  link.download = `${name}.html`;
  link.click();
  URL.revokeObjectURL(url);
}
