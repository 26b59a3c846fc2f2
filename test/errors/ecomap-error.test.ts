import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/errors/codes.ts";
import { EcomapError, formatPath, ISSUES_LISTED } from "../../src/errors/ecomap-error.ts";

const issue = (i: number): Issue => ({ code: "null-value", path: ["members", i], params: {} });

describe("an error", () => {
  it("carries code, path and parameters of its first issue", () => {
    const error = new EcomapError({ code: "too-long", path: ["client", "name"], params: { limit: 500 } }, [issue(1)]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("EcomapError");
    expect(error.code).toBe("too-long");
    expect(error.path).toEqual(["client", "name"]);
    expect(error.params).toEqual({ limit: 500 });
    expect(error.message).toBe("too-long at client.name");
    expect(error.issues).toHaveLength(2);
    expect(error.total).toBe(2);
  });

  it("lists the first 50 issues and counts them all", () => {
    const [first = issue(0), ...rest] = Array.from({ length: 120 }, (_, i) => issue(i));
    const error = new EcomapError(first, rest);
    expect(ISSUES_LISTED).toBe(50);
    expect(error.issues).toHaveLength(50);
    expect(error.issues.at(-1)).toEqual(issue(49));
    expect(error.total).toBe(120);
  });

  it("says only its code where it is about the whole", () => {
    expect(new EcomapError({ code: "not-json", path: [], params: {} }).message).toBe("not-json");
  });

  it("is thrown only where there are issues", () => {
    expect(() => EcomapError.throwIf([])).not.toThrow();
    expect(() => EcomapError.throwIf([issue(3), issue(4)])).toThrow(
      expect.objectContaining({ code: "null-value", path: ["members", 3], total: 2 }),
    );
  });
});

describe("a path", () => {
  it("is written with dots and square brackets", () => {
    expect(formatPath(["members", 3, "roles", 0, "domain"])).toBe("members[3].roles[0].domain");
    expect(formatPath([])).toBe("");
    expect(formatPath([2, "id"])).toBe("[2].id");
  });

  it("quotes a key that is no plain word, so that a file cannot write lines in a host's log", () => {
    expect(formatPath(["client", "a\nERROR b"])).toBe('client["a\\nERROR b"]');
    expect(formatPath(["members", 0, "a.b"])).toBe('members[0]["a.b"]');
    expect(formatPath(["x-own_Key1"])).toBe("x-own_Key1");
  });

  it("stays short in a message, however long a key is", () => {
    const error = new EcomapError({ code: "null-value", path: ["client", "k".repeat(100_000)], params: {} });
    expect(error.message.length).toBeLessThan(600);
  });
});
