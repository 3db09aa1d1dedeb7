import { isCellError, type CellValue } from "../../cells";

/**
 * The text of a cell: trimmed, with one space for each run of white space (also for the non-breaking spaces of web pages).
 * Blank is "". A number is in its shortest decimal form, so that codes may be numbers.
 *
 * @example textOf("  Alder\u00a0bank ") // "Alder bank"
 */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return String(value).replace(/\s+/g, " ").trim();
}

/** Whether `textOf` of the cell is ""; faster, because no number becomes a text. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && textOf(value) === "");

/**
 * A text in the form in which headers and names are compared: without case, accents, spaces, hyphens and other punctuation.
 * A text that has only punctuation stays as it is.
 *
 * @example plain("Unit-Code ") // "unitcode"
 */
export function plain(text: string): string {
  const letters = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return letters === "" ? text.trim() : letters;
}

/**
 * A name that the user gives, in the form in which names are compared: without case, accents and spaces. Signs count:
 * "Budget +5" and "Budget -5" are two names.
 */
export const givenName = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\s]/gu, "");

/** Whether two names that users gave are the same: case, accents and spaces do not count. */
export const isSameName = (one: string, other: string): boolean => givenName(one) === givenName(other);

/** The first `maximum` items as a list: "A, B, C and 4 more". */
export function listed(items: readonly string[], maximum = 8): string {
  const shown = items.slice(0, maximum).join(", ");
  return items.length > maximum ? `${shown} and ${items.length - maximum} more` : shown;
}

/** Finds items by their keys: first by the exact text, then in the form of `plain`. */
export class Lookup<T> {
  private readonly exact = new Map<string, T>();
  private readonly loose = new Map<string, T>();

  /** When two keys are the same, the first one counts. */
  add(key: string, item: T): void {
    if (key === "") return;
    if (!this.exact.has(key)) this.exact.set(key, item);
    const loose = plain(key);
    if (!this.loose.has(loose)) this.loose.set(loose, item);
  }

  get(key: string): T | undefined {
    return key === "" ? undefined : (this.exact.get(key) ?? this.loose.get(plain(key)));
  }
}
