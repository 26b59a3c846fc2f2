import type { AudienceOptions } from "../document/audience/admit.ts";
import type { Audience } from "../document/schema/terms.ts";
import type { Language } from "../words/language.ts";
import type { FieldName } from "./fields.ts";
import type { FormatName } from "./formats.ts";

/** How a file is read. */
export interface ReadOptions {
  /** What it is, where its content alone should not decide. */
  readonly from?: FormatName;
  /**
   * The client, by the id or name in the file, where the file does not say who is in the middle: where it says so of somebody
   * else, that one is. Of a list of those whom the client named, in which nobody is called so, what the client is called.
   */
  readonly client?: string;
  /** What a column means, by its heading, where we do not know it or know it wrongly; `null` leaves it out. */
  readonly columns?: Readonly<Record<string, FieldName | null>>;
  /** Headings of columns that are ticked: what nobody understands, or is too private, comes in as a note. A citizen service number never does. */
  readonly keep?: readonly string[];
  /** `false`: what the file says is agreed; else all lands in the tray, until it is agreed with the client. */
  readonly tray?: boolean;
  /** A language whose words for roles, strengths … are known besides English and Dutch. */
  readonly language?: Language;
}

/** How a file is written, and for whom: the whole document where no audience is named. */
export interface WriteOptions extends AudienceOptions {
  readonly audience?: Audience;
  /** Headings and terms of a table: Dutch for `nl`; else the names of the document's own fields. In FHIR the words for roles. */
  readonly language?: Language;
  /** Whether a table begins with a byte order mark, by which Excel sees that it is UTF-8. True where nothing is said. */
  readonly bom?: boolean;
}
