import { escapeAttribute, escapePlain, escapeText } from "./escape";

/** Written XML, escaped. */
export type Xml = string;

/** An element with its attributes and children; an empty child stands for none. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...content: readonly Xml[]
): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join("");
  const inside = content.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element that holds text as cells and caches do, with escapes for what XML cannot hold (ST_Xstring). */
export const textElement = (name: string, text: string): Xml => `<${name}>${escapeText(text)}</${name}>`;

/** An element that holds text of a kind that knows no such escapes: formulas, paragraphs, numbers. */
export const plainElement = (name: string, text: string): Xml => `<${name}>${escapePlain(text)}</${name}>`;

/**
 * The commonest element of a chart: one with a `val`.
 * @example setting("c:gapWidth", 60) // '<c:gapWidth val="60"/>'
 */
export const setting = (name: string, value: string | number): Xml => element(name, { val: value });
