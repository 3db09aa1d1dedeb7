import type { TextNumber } from "../../source";

/** One way to read a text as a number. */
export interface Interpretation {
  /** The result of NUMBERVALUE(text, decimal, group), which divides by 100 for a percent sign. */
  readonly value: number;
  readonly decimal: TextNumber["decimal"];
  readonly group: TextNumber["group"];
  readonly percent: boolean;
  /** Whether the text has a separator; without one it is no evidence for the separators of other texts. */
  readonly separated: boolean;
  /** Parts of the text that are removed first: a unit, a currency, footnote marks. */
  readonly without?: readonly string[];
  /** The minus sign as written, when it is not the hyphen. */
  readonly minus?: string;
}

/** Space, non-breaking, narrow and thin space, straight and curly apostrophe. */
const quietGroups = [" ", "\u00a0", "\u202f", "\u2009", "'", "’"];

/** Figures in groups of three, by the sign between the groups. */
const groupedBy: Readonly<Record<string, RegExp>> = Object.fromEntries(
  [".", ",", ...quietGroups].map((group) => [group, new RegExp(`^[1-9]\\d{0,2}(?:[${group}]\\d{3})+$`)]),
);

const grouped = (text: string, group: string): boolean =>
  text.includes(group) && groupedBy[group]?.test(text) === true;

function whole(text: string, decimal: string): string | null {
  const groups = decimal === "." ? [",", ...quietGroups] : [".", ...quietGroups];
  if (/^\d+$/.test(text)) return groups[0] ?? null;
  return groups.find((group) => grouped(text, group)) ?? null;
}

function reading(
  unsigned: string,
  decimal: "." | ",",
): { readonly figure: number; readonly group: string } | null {
  const at = unsigned.indexOf(decimal);
  const integers = at < 0 ? unsigned : unsigned.slice(0, at);
  const fraction = at < 0 ? "" : unsigned.slice(at + 1);
  if (!/^\d*(e[+-]?\d{1,3})?$/i.test(fraction)) return null;
  const exponent = at < 0 ? /^(\d+)(e[+-]?\d{1,3})$/i.exec(integers) : null;
  const figures = exponent?.[1] ?? integers;
  const group =
    figures === "" && /^\d/.test(fraction) ? (decimal === "." ? "," : ".") : whole(figures, decimal);
  if (group === null) return null;
  const digits = figures.replace(/\D/g, "");
  return { figure: Number(`${digits || "0"}${exponent?.[2] ?? ""}${fraction ? `.${fraction}` : ""}`), group };
}

/** Characters of a number without its sign and percent sign. This quick test rejects almost every other text. */
const figureSigns = new RegExp(`^[\\d.,eE+${quietGroups.join("")}-]*$`);

/**
 * Every way to read a text as a number, the decimal point first: none for other texts, two for a text such as "1,234",
 * which may be a thousand or a fraction. Signs, a percent sign at the end and exponents are read. Currencies, brackets and
 * units are not, because NUMBERVALUE does not read them.
 *
 * @example interpretations("1.234,5") // [{ value: 1234.5, decimal: ",", group: ".", percent: false, separated: true }]
 */
export function interpretations(text: string): readonly Interpretation[] {
  const match = /^ *([+-]?)([^%]*?)(%?) *$/.exec(text);
  if (match === null) return [];
  const [, sign = "", unsigned = "", percentSign = ""] = match;
  if (!figureSigns.test(unsigned) || !/\d/.test(unsigned)) return [];
  const separated = /[.,]\d/.test(unsigned);
  const found: Interpretation[] = [];
  for (const decimal of [".", ","] as const) {
    const read = reading(unsigned.replace(/^ +| +$/g, ""), decimal);
    if (read === null) continue;
    const figure = (sign === "-" ? -read.figure : read.figure) / (percentSign ? 100 : 1);
    if (found.some((other) => other.value === figure)) continue;
    found.push({ value: figure, decimal, group: read.group, percent: percentSign !== "", separated });
  }
  return found;
}
