/** Not allowed in XML 1.0, or (the carriage return) not kept by its readers; and halves of surrogate pairs. */
const unwritable = /[^\t\n -\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const escapeMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Text of a cell or of a chart's cache (ST_Xstring): a character that XML cannot hold is written `_x0007_`, and a text
 * that looks like such an escape is escaped itself.
 * @example escapeText("a<b\u0007") // "a&lt;b_x0007_"
 */
export const escapeText = (text: string): string => escapeMarkup(escapeSigns(text));

/**
 * The first half of `escapeText`, for programs that see to the markup themselves.
 * @example escapeSigns("_x0041_ < \u0007") // "_x005F_x0041_ < _x0007_"
 */
export const escapeSigns = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

/**
 * Text where what XML cannot hold has no escape: it is left out.
 * @example escapePlain("a<b\u0007") // "a&lt;b"
 */
export const escapePlain = (text: string): string =>
  escapeMarkup(text.replace(/\r\n?/g, "\n").replace(unwritable, ""));

/**
 * Value of an attribute. As `escapePlain`, and line breaks and tabs are written so that they survive.
 * @example escapeAttribute("a \"b\"\n") // "a &quot;b&quot;&#10;"
 */
export const escapeAttribute = (text: string): string =>
  escapePlain(text)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Resolves the entities of XML.
 * @example unescapeXml("a &amp; b&#10;") // "a & b\n"
 */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(\w+));/g, (whole, hexadecimal, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(
      hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16),
    );
  });
