import type { WorkbookPlan } from "../../workbook/plan";
import { partText, setPartText, type Parts } from "../package/parts";
import { workbookPart } from "../package/sheet-part";
import { attributes, setAttribute } from "../package/xml/attributes";
import { children, replaceSpan, type ElementSpan } from "../package/xml/children";
import { tags } from "../package/xml/tags";
import { sameName } from "../../workbook/area";
import { sheetEntries } from "../read/sheet-entries";

/**
 * Where the tabs go: those that were there keep their order, and each new one follows the nearest of ours that is
 * before it in the plan, or stands last.
 * @param names tabs as they are, new ones at the end
 */
export function tabOrder(
  names: readonly string[],
  added: ReadonlySet<string>,
  plan: WorkbookPlan,
): readonly string[] {
  const ordered = names.filter((name) => !added.has(name));
  const ours = plan.order.flatMap((key) => plan.sheets.find((sheet) => sheet.key === key)?.sheet ?? []);
  ours.forEach((name, i) => {
    if (!added.has(name)) return;
    const present = (other: string): number => ordered.findIndex((it) => sameName(it, other));
    const before = ours.slice(0, i).findLast((other) => present(other) >= 0);
    const after = ours.slice(i + 1).find((other) => present(other) >= 0);
    if (before !== undefined) ordered.splice(present(before) + 1, 0, name);
    else if (after !== undefined) ordered.splice(present(after), 0, name);
    else ordered.push(name);
  });
  return [...ordered, ...names.filter((name) => !ordered.includes(name))];
}

/**
 * Puts the tabs of a workbook in order, and what counts them by number: names that are local to a sheet, and the tab
 * that shows on opening. (excelize's MoveSheet forgets the local names.)
 */
export function orderTabs(parts: Parts, order: readonly string[]): void {
  const names = sheetEntries(parts).map(({ name }) => name);
  const moved = names.map((name) => order.indexOf(name));
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
