import { partText, setPartText, type Parts } from "./parts";
import { workbookPart } from "./sheet-part";
import { setAttribute } from "./xml/attributes";
import { children, insertChild, replaceSpan, rootTag } from "./xml/children";
import { element } from "./xml/element";

/** What follows `calcPr` in CT_Workbook, ECMA-376 part 1, 18.2.27. */
const followers = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** Makes Excel calculate every formula when it opens the file; the rest of the calculation settings stay the user's. */
export function calculateOnOpen(parts: Parts): void {
  const name = workbookPart(parts);
  const text = partText(parts, name);
  const existing = children(text).find((child) => child.name === "calcPr");
  if (existing === undefined) {
    const { prefix } = rootTag(text);
    const written = element(prefix === "" ? "calcPr" : `${prefix}:calcPr`, { fullCalcOnLoad: 1 });
    setPartText(parts, name, insertChild(text, written, followers));
    return;
  }
  const span = { start: existing.start, end: existing.tagEnd };
  const tag = setAttribute(text.slice(span.start, span.end), "fullCalcOnLoad", "1");
  setPartText(parts, name, replaceSpan(text, span, tag));
}
