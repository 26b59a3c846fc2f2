/** The code of an error of the system, such as `ENOENT`; of any other error its name. Never its message, which may hold text. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error)) return "Error";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
