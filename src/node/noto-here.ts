import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Where computers keep fonts. */
function foldersOf(platform: string, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const home = env.HOME ?? "";
  if (platform === "win32") {
    return [`${env.WINDIR ?? "C:\\Windows"}\\Fonts`, `${env.LOCALAPPDATA ?? ""}\\Microsoft\\Windows\\Fonts`];
  }
  if (platform === "darwin") return ["/Library/Fonts", `${home}/Library/Fonts`];
  return ["/usr/share/fonts", "/usr/local/share/fonts", `${home}/.local/share/fonts`, `${home}/.fonts`];
}

/** The fonts in which names are measured, and their bold ones, by their files; the ones for all that is not bold come first. */
const NOTO = /(?:^|[\\/])NotoSans(?:Arabic|Ethiopic)?-(Regular|SemiBold|Bold)\.[ot]tf$/;
const LATIN = /(?:^|[\\/])NotoSans-Regular\.[ot]tf$/;

/** Noto Sans as it lies on this computer; nothing where its letters for Latin are not there. */
export function notoHere(): readonly string[] {
  const files = foldersOf(process.platform, process.env).flatMap((folder) =>
    filesIn(folder).flatMap((file) => (NOTO.test(file) ? [join(folder, file)] : [])),
  );
  if (!files.some((file) => LATIN.test(file))) return [];
  return [
    ...files.filter((file) => file.includes("-Regular.")),
    ...files.filter((file) => !file.includes("-Regular.")),
  ];
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
