import { unescapeXml } from "../package/xml/escape";

const phonetic = /<(?:[\w.-]+:)?rPh\b[^]*?<\/(?:[\w.-]+:)?rPh>/g;
const run = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([^]*?)<\/(?:[\w.-]+:)?t>/g;

/**
 * The text of a shared or inline string: its runs joined, without the phonetic guide that stands over Japanese.
 * @param xml what stands between `<si>` and `</si>`, or `<is>` and `</is>`
 */
export const stringText = (xml: string): string =>
  [...xml.replace(phonetic, "").matchAll(run)].map(([, text = ""]) => plainText(text)).join("");

/** Text of a cell with entities and the `_x000A_` of ECMA-376 part 1, 22.9.2.19 resolved. */
export const plainText = (xml: string): string =>
  unescapeXml(xml).replace(/_x([0-9A-Fa-f]{4})_/g, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
