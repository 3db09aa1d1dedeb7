import type { StepOf } from "../../workbook/draw";
import { partText, setPartText, type Parts } from "../package/parts";
import { workbookPart } from "../package/sheet-part";
import { attributes, setAttribute } from "../package/xml/attributes";
import { children, replaceSpan, type ElementSpan } from "../package/xml/children";
import { tags } from "../package/xml/tags";
import { sheetEntries } from "../read/sheet-entries";

/** The order of the tabs once sheets are inserted. @param names tabs before, from left to right */
export function orderAfter(
  names: readonly string[],
  inserted: readonly StepOf<"insert-sheet">[],
): readonly string[] {
  const order = [...names];
  for (const { sheet, position } of inserted) order.splice(position, 0, sheet);
  return order;
}

/**
 * Puts the tabs of a workbook in order, and what counts them by number: names that are local to a sheet, and the tab
 * that shows on opening. (excelize's MoveSheet forgets the local names.)
 * @param order of all tabs; it may have some that are gone
 */
export function orderTabs(parts: Parts, order: readonly string[]): void {
  const names = sheetEntries(parts).map(({ name }) => name);
  const left = order.filter((name) => names.includes(name));
  const moved = names.map((name) => left.indexOf(name));
  if (moved.every((to, from) => to === from)) return;
  const part = workbookPart(parts);
  let text = partText(parts, part);
  text = reorderSheets(text, moved);
  for (const [tag, attribute] of [
    ["definedName", "localSheetId"],
    ["workbookView", "activeTab"],
    ["workbookView", "firstSheet"],
  ] as const)
    text = renumber(text, tag, attribute, moved);
  setPartText(parts, part, text);
}

function reorderSheets(text: string, moved: readonly number[]): string {
  const list = children(text).find(({ name }) => name === "sheets");
  if (list === undefined) return text;
  const sheets = children(text, list.tagEnd);
  const first = sheets[0]?.start ?? 0;
  const last = sheets.at(-1)?.end ?? 0;
  const written = (span: ElementSpan | undefined): string =>
    span === undefined ? "" : text.slice(span.start, span.end);
  const inOrder = sheets.map((_, to) => written(sheets[moved.indexOf(to)]));
  return replaceSpan(text, { start: first, end: last }, inOrder.join(""));
}

function renumber(text: string, tagName: string, attribute: string, moved: readonly number[]): string {
  let written = "";
  let kept = 0;
  for (const { name, kind, start, end } of tags(text)) {
    if (name !== tagName || kind === "close") continue;
    const tag = text.slice(start, end);
    const to = moved[Number(attributes(tag)[attribute] ?? NaN)];
    if (to === undefined) continue;
    written += text.slice(kept, start) + setAttribute(tag, attribute, String(to));
    kept = end;
  }
  return written + text.slice(kept);
}
