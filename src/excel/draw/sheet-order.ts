import type { WorkbookPlan } from "../../workbook/plan";
import { sameName } from "../../workbook/area";
import { operation, type Operation } from "../host/operation";

/**
 * Where the tabs go: those that were there keep their order, and each new one follows the nearest of ours that is
 * before it in the plan, or stands last.
 */
export function tabOrder(
  present: readonly string[],
  added: readonly string[],
  plan: WorkbookPlan,
): readonly string[] {
  const ordered = [...present];
  const ours = plan.order.flatMap((key) => plan.sheets.find((sheet) => sheet.key === key)?.sheet ?? []);
  const at = (name: string): number => ordered.findIndex((it) => sameName(it, name));
  ours.forEach((name, i) => {
    if (!added.includes(name)) return;
    const before = ours.slice(0, i).findLast((other) => at(other) >= 0);
    const after = ours.slice(i + 1).find((other) => at(other) >= 0);
    if (before !== undefined) ordered.splice(at(before) + 1, 0, name);
    else if (after !== undefined) ordered.splice(at(after), 0, name);
    else ordered.push(name);
  });
  return [...ordered, ...added.filter((name) => !ordered.includes(name))];
}

/** Adds the sheets that the plan needs, each in its place. */
export function addSheets(present: readonly string[], plan: WorkbookPlan): readonly Operation[] {
  const added = plan.sheets
    .map(({ sheet }) => sheet)
    .filter((sheet) => !present.some((name) => sameName(name, sheet)));
  const order = tabOrder(present, added, plan);
  return order.flatMap((name, position) =>
    added.includes(name)
      ? operation(name, 3, ({ workbook }) => {
          const sheet = workbook.worksheets.add(name);
          // Those before it stand where they will stay: tabs are added from left to right.
          sheet.position = position;
        })
      : [],
  );
}
