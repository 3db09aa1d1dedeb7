import { isCellError, type CellValue } from "../../cells";

/**
 * The text of a cell as people see it: trimmed, with runs of white space (also the non-breaking ones that web pages
 * leave) as one space. Blank is ""; a number is its shortest decimal form, so that codes may be numbers.
 *
 * @example textOf("  Alder\u00a0bank ") // "Alder bank"
 */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return String(value).replace(/\s+/g, " ").trim();
}

/** Whether `textOf` has nothing of a cell; quicker, as no number is written out. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && textOf(value) === "");

/**
 * A text with everything removed in which headers and names differ without meaning to: case, accents, spaces,
 * hyphens and other punctuation. A text of punctuation only stays as it is.
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

/** Up to `most` of the items in a sentence: "A, B, C and 4 more". */
export function listed(items: readonly string[], maximum = 8): string {
  const shown = items.slice(0, maximum).join(", ");
  return items.length > maximum ? `${shown} and ${items.length - maximum} more` : shown;
}

/** Finds things by code and, failing that, by name: exactly first, then as `plain` sees them. */
export class Lookup<T> {
  private readonly exact = new Map<string, T>();
  private readonly loose = new Map<string, T>();

  /** Earlier keys win over later ones of the same spelling. */
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
