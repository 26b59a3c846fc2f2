/**
 * The same picture with each run of letters of a script set in that script's font of its list ("Noto Sans Arabic"). What
 * draws PNG takes the first font of a list alone, and for letters that one has not any other of the computer, bold or not.
 */
export function inOwnFonts(svg: string): string {
  const [, list = ""] = /^<svg[^>]*? font-family="([^"]*)"/.exec(svg) ?? [];
  const scripts = [...list.matchAll(/Noto Sans (Arabic|Ethiopic)\b/g)].map(([family, script]) => ({
    family,
    // All of a text that has no letters but these; in others marks and the spaces between two letters stay with them.
    run: new RegExp(
      `^(?=.*\\p{Script=${script}})[\\p{Script=${script}}\\P{L}]+$|\\p{Script=${script}}(?:[\\p{M}\\u200c\\u200d ]*\\p{Script=${script}})*\\p{M}*`,
      "gu",
    ),
  }));
  return svg.replace(/(?<=<text[^>]*>)[^<]+/g, (text) =>
    scripts.reduce(
      (whole, { family, run }) => whole.replace(run, (letters) => `<tspan font-family="${family}">${letters}</tspan>`),
      text,
    ),
  );
}
