/**
 * Whether a number format shows something else than the planned one does: words or figures of its own, nothing at all,
 * another scale (percent, thousands), a date. How many decimals are shown, separators, signs and colours are no matter.
 *
 * @example showsAnother('0.0;-0.0', "0.00") // false
 * @example showsAnother('"85.2"', "0.0") // true
 */
export function showsAnother(format: string, planned: string): boolean {
  const [found, expected] = [canonical(format), canonical(planned)];
  return found !== expected && !(isPlain(found) && (!isPercent(found) || isPercent(expected)));
}

/** Without colours, padding and locale, in the signs that every program writes. */
const canonical = (format: string): string =>
  format
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+|\$-[^\]]*)\]/gi, "")
    .replace(/_.|\*./g, "")
    .replace(/\\(.)/g, '"$1"')
    .replace(/"([-+() ]?)"/g, "$1")
    .replace(/""/g, "")
    .replace(/;@$/, "")
    .replace(/\s+/g, "")
    .toLowerCase();

const isPercent = (format: string): boolean => format.includes("%");

/** Digits of the value itself in each section, and a sign or brackets where a section of negative numbers takes it away. */
function isPlain(format: string): boolean {
  if (format === "general" || format === "@") return true;
  const sections = format.split(";");
  if (sections.length > 3) return false;
  return sections.every(
    (section, k) =>
      section === "general" ||
      (/^[-+(]?[#0?][#0?,]*(?:\.[0#?]*)?(?:e[+-]?0+)?%?\)?$/.test(section) &&
        !/,(?:\.|%|\)|$)/.test(section) &&
        (k !== 1 || /^[-(]/.test(section))),
  );
}
