import type { Audience } from "../../../src/document/schema/terms.ts";

/** Who may read a text of a document; `always`: whether it must be there for them. */
interface Secret {
  readonly may: (audience: Audience) => boolean;
  readonly always: boolean;
  readonly where: string;
}

/** Texts that are found in no other text nor by chance among pixels, each with who may read it. */
export class Secrets {
  readonly #all = new Map<string, Secret>();

  add(where: string, may: Secret["may"], always = true): string {
    const text = `Qz${this.#all.size}zQ`;
    this.#all.set(text, { where, may, always });
    return text;
  }

  /** Where those texts stand in a document that are in an output, and that this audience may not read. */
  leaked(output: string, audience: Audience): readonly string[] {
    return this.#found(output).flatMap(({ may, where }) => (may(audience) ? [] : [where]));
  }

  /** Where those texts stand that an audience reads in a file, and that are not in it. */
  missing(output: string, audience: Audience): readonly string[] {
    const found = new Set(this.#found(output));
    return [...this.#all.values()].flatMap((secret) =>
      secret.always && secret.may(audience) && !found.has(secret) ? [secret.where] : [],
    );
  }

  #found(output: string): readonly Secret[] {
    return [...new Set(output.match(/Qz\d+zQ/g))].flatMap((text) => this.#all.get(text) ?? []);
  }
}
