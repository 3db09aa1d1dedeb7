import type { PlanCell } from "../../plan";
import { type Context, figure, live, range, text } from "../context/context";
import { cell, columnRange, userCell } from "../formulas/ranges";
import { costColumns, type PlanLayout } from "./layout";
import { costsOf, rowOf } from "./plan-of";

export const costHeader = ({ words: { plan, tables } }: Context): readonly PlanCell[] =>
  [
    ...[tables.indicator, tables.unit, plan.group, plan.perUnit, plan.maximum, plan.step, plan.needs],
    plan.changed,
  ].map((title) => text(title, "header"));

/** The costs that the plan was made with, by codes; and whether the user's table has the same now, by formula. */
export function costCells(
  context: Context,
  { plan, costs: area, sheet }: PlanLayout,
): readonly (readonly PlanCell[])[] {
  return costsOf(context, plan).map((rule, k) => {
    const own = rowOf(context, rule);
    const at = (column: (typeof costColumns)[number]): string =>
      cell(area, k, costColumns.indexOf(column), sheet, "both");
    const pairs =
      own === null
        ? []
        : (["perUnit", "maximum", "step"] as const).map((column) => ({ column, ref: own.cells[column] }));
    const tests = pairs.flatMap(({ column, ref }) =>
      ref === null
        ? []
        : [
            `IF(ISNUMBER(${userCell(ref, sheet)}),${userCell(ref, sheet)}<>N(${at(column)}),AND(ISBLANK(${userCell(ref, sheet)}),ISNUMBER(${at(column)})))`,
          ],
    );
    const isSame =
      own !== null &&
      (["perUnit", "maximum", "step"] as const).every(
        (column) => Object.is(own[column], rule[column]) || own[column] === rule[column],
      );
    return [
      text(rule.indicator, "code"),
      text(rule.unit ?? "", "code"),
      text(rule.group ?? "", "code"),
      figure(rule.perUnit, "number", "General"),
      figure(rule.maximum, "number", "General"),
      figure(rule.step, "number", "General"),
      text(rule.needs.join("; "), "code"),
      own === null ? figure(1, "rank") : live(`--OR(${tests.join(",")})`, isSame ? 0 : 1, "rank"),
    ];
  });
}

/** Costs that are other now. */
export function changedCosts(
  context: Context,
  layout: PlanLayout,
): { readonly formula: string; readonly value: number } {
  const { costs: area, sheet } = layout;
  if (area.rows === 0) return { formula: "0", value: 0 };
  const cells = costCells(context, layout);
  const last = costColumns.indexOf("changed");
  return {
    formula: `SUM(${columnRange(area, last, sheet)})`,
    value: range(cells.length).reduce((sum, k) => sum + Number(cells[k]?.[last]?.value ?? 0), 0),
  };
}
