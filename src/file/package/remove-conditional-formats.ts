import { behindCells } from "./cells/behind-cells";
import { attributes } from "./xml/attributes";
import { children, elementText, inside, replaceSpan, type ElementSpan } from "./xml/children";

/**
 * The text of a sheet part without the conditional formats of the given references, in both of their places: the sheet
 * itself, and the extension that holds what Excel 2010 added to data bars. (excelize takes 40 µs for each cell that such
 * a format covers.)
 * @param references as the part has them
 */
export function removeConditionalFormats(text: string, references: ReadonlySet<string>): string {
  if (references.size === 0) return text;
  const spans = children(text, behindCells(text));
  const rules = spans.filter(
    (span) =>
      span.name === "conditionalFormatting" &&
      references.has(attributes(text.slice(span.start, span.tagEnd))["sqref"] ?? ""),
  );
  const extensions = spans.find(({ name, tagEnd, end }) => name === "extLst" && tagEnd < end);
  let without = text;
  if (extensions !== undefined) without = removeExtended(without, extensions, references);
  for (const rule of rules.toReversed()) without = replaceSpan(without, rule, "");
  return without;
}

/** Takes extended rules away, and each element around them that holds nothing then. */
function removeExtended(text: string, extensions: ElementSpan, references: ReadonlySet<string>): string {
  let without = text;
  for (const extension of children(text, extensions.tagEnd).toReversed())
    for (const list of inside(text, extension).filter(({ name }) => name === "conditionalFormattings")) {
      const rules = inside(text, list);
      const gone = rules.filter((rule) => references.has(extendedReference(text, rule)));
      if (gone.length < rules.length)
        for (const rule of gone.toReversed()) without = replaceSpan(without, rule, "");
      else without = replaceSpan(without, extension, "");
    }
  return without.replace(/<((?:[\w.-]+:)?extLst)(?:\s[^>]*)?><\/\1>(?=<\/(?:[\w.-]+:)?worksheet>)/, "");
}

function extendedReference(text: string, rule: ElementSpan): string {
  const span = inside(text, rule).find(({ name }) => name === "sqref");
  return span === undefined ? "" : elementText(text, span);
}
