import { sameName } from "../area";
import type { WorkbookPlan } from "../plan";
import { isNewSheet, type DrawingScope } from "./scope";
import type { Step } from "./step";

/**
 * The order of the tabs: those that were there keep theirs, and each new one follows the nearest tab of the plan that
 * comes before it there, or stands last.
 * @param present tabs that are there, from left to right
 */
export function tabOrder(
  present: readonly string[],
  added: readonly string[],
  plan: WorkbookPlan,
): readonly string[] {
  const ordered = [...present];
  const planned = plan.order.flatMap((key) => plan.sheets.find((sheet) => sheet.key === key)?.sheet ?? []);
  const at = (name: string): number => ordered.findIndex((it) => sameName(it, name));
  planned.forEach((name, i) => {
    if (!added.includes(name)) return;
    const before = planned.slice(0, i).findLast((other) => at(other) >= 0);
    const after = planned.slice(i + 1).find((other) => at(other) >= 0);
    if (before !== undefined) ordered.splice(at(before) + 1, 0, name);
    else if (after !== undefined) ordered.splice(at(after), 0, name);
    else ordered.push(name);
  });
  return [...ordered, ...added.filter((name) => !ordered.includes(name))];
}

/** Inserts the sheets that the plan needs, from left to right, so that each stays where it is put. */
export function insertSheets(scope: DrawingScope): readonly Step[] {
  const { plan, description } = scope;
  const added = plan.sheets.map(({ sheet }) => sheet).filter((sheet) => isNewSheet(scope, sheet));
  const present = description.sheets.map(({ name }) => name);
  return tabOrder(present, added, plan).flatMap((sheet, position): readonly Step[] =>
    added.includes(sheet) ? [{ step: "insert-sheet", sheet, position }] : [],
  );
}
