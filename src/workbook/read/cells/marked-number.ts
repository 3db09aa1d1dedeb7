import { interpretations, type Interpretation } from "./text-number";

/** A text with a number and something beside it. */
export interface MarkedNumber {
  readonly ways: readonly Interpretation[];
  /** The unit beside the number, as written; "" when there are only footnote marks. */
  readonly unit: string;
}

const years = String.raw`(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?`;
const inBrackets = String.raw`(?:${years}|\d{1,2}|[a-z]|est\.?|prov\.?)`;
/** The interval of an estimate: "(43.1-47.3)", "[43.1; 47.3]". It is ignored. */
const interval = String.raw`\s*[([]\s*[-+]?\d[\d.]*%?\s*(?:[-–—;]|,\s|\bto\b)\s*[-+]?\d[\d.,]*%?\s*[)\]]`;
/** What may follow a number without changing it: a year, a footnote letter, number or star, unusual white space. */
const footnote = new RegExp(
  [
    interval,
    String.raw`\s*\(${inBrackets}\)`,
    String.raw`\s*\[${inBrackets}\]`,
    String.raw`\s*[*†‡§¶]+`,
    String.raw`\s+\d{1,2}/`,
    String.raw`\s*[a-z]/`,
    String.raw`(?<=[\d%])\s*[¹²³⁰-⁹ᵃ-ᵛ]+`,
    String.raw`(?<=\d)(?:\s+[a-fpr]|[abcdf])`,
    String.raw`[^\S ]+`,
  ]
    .map((one) => `(?:${one})`)
    .join("|")
    .replace(/^(.*)$/, "(?:$1) *$"),
);
const currency = /^\s*(?:[A-Z]{0,3}[$€£¥₹₽₩₱₡₲₦₺฿]|R\$|S\/\.?|Bs\.?|USD|EUR|GBP|CHF)\s*/;
/** Whether a part beside a number is a currency. */
export const isCurrency = (part: string): boolean => currency.exec(part)?.[0].trim() === part.trim();
const withUnit = /^( *[+-]?[\d.,'’ \u00a0\u202f\u2009]*\d)(\s*)([\p{L}°µ$€£¥₹%‰][^\d]{0,23}[23]?)$/u;
const ordinal = /^(?:st|nd|rd|th|º|ª|°|er|re|ère|e|è|ème|eme|o|a|am|pm|a\.m\.|p\.m\.)$/i;
/** A text with more words than this is a sentence, or a name that begins with a number. */
const maximumWords = 4;
const longest = 60;

/**
 * Reads a text that contains a number with a unit, a currency or footnote marks: "53.3 years", "$ 1,200", "12.3 (2019)",
 * "12.3 1/". Each way lists the parts that a formula must remove before it reads the number. Null for other texts: ranges,
 * ordinals, "about 5".
 *
 * @example markedNumber("53.3 years")?.unit // "years"
 * @example markedNumber("1st") // null
 */
export function markedNumber(text: string): MarkedNumber | null {
  if (text.length > longest) return null;
  const minus = typedMinus.exec(text)?.[0].trim() ?? "";
  if (minus === "") return unsigned(text);
  const hyphened = text.replace(minus, "-");
  const plain = interpretations(hyphened);
  const marked = plain.length > 0 ? { ways: plain, unit: "" } : unsigned(hyphened);
  return marked && { ...marked, ways: marked.ways.map((way) => ({ ...way, minus })) };
}

/** A minus sign or a dash before a digit, as web pages write it. */
const typedMinus = /^\s*[\u2212\u2013](?=[\d.,])/;

function unsigned(text: string): MarkedNumber | null {
  const before = currency.exec(text)?.[0] ?? "";
  let rest = text.slice(before.length);
  for (let k = 0; k < 2; k++) {
    const mark = footnote.exec(rest);
    if (mark === null) break;
    rest = rest.slice(0, mark.index);
  }
  let unit = before.trim();
  if (interpretations(rest).length === 0) {
    const [, number = "", space = "", name = ""] = withUnit.exec(rest) ?? [];
    if (!isUnit(name, space)) return null;
    rest = number;
    unit = [unit, name.trim()].filter((part) => part !== "").join(" ");
  }
  const after = text.slice(before.length + rest.length);
  const without = [before, after].filter((part) => part.trim() !== "" || /[^ ]/.test(part));
  const left = without.reduce((whole, part) => whole.replaceAll(part, ""), text);
  const isSame = bare(left) === bare(rest) && without.length > 0;
  const ways = isSame ? interpretations(left).map((way) => ({ ...way, without })) : [];
  return ways.length === 0 ? null : { ways, unit };
}

const bare = (text: string): string => text.replace(/\s/g, "");

/** A single letter directly after a digit belongs to a code; "1st" is a rank. */
const isUnit = (name: string, space: string): boolean =>
  name !== "" &&
  !ordinal.test(name) &&
  (space !== "" || name.trim().length > 1 || /[^\p{L}]/u.test(name)) &&
  name.trim().split(/\s+/).length <= maximumWords;

/** A unit in the form in which units are compared: "Years" and "year" are the same. */
export const unitKey = (unit: string): string =>
  unit.length < 3 ? unit : unit.toLowerCase().replace(/\.$/, "").replace(/s$/, "");
