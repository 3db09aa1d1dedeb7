import type { CostRule } from "../../../engine";
import type { CostRow } from "../../decisions";
import type { PlanCell } from "../../plan";
import { type Context, figure, live, text } from "../context/context";
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
    const tests = figureColumns.flatMap((column) => {
      const ref = own?.cells[column] ?? null;
      if (ref === null) return [];
      const now = userCell(ref, sheet);
      return [`IF(ISNUMBER(${now}),${now}<>N(${at(column)}),AND(ISBLANK(${now}),ISNUMBER(${at(column)})))`];
    });
    return [
      text(rule.indicator, "code"),
      text(rule.unit ?? "", "code"),
      text(rule.group ?? "", "code"),
      figure(rule.perUnit, "number", "General"),
      figure(rule.maximum, "number", "General"),
      figure(rule.step, "number", "General"),
      text(rule.needs.join("; "), "code"),
      own === null
        ? figure(1, "rank")
        : live(`--OR(${tests.join(",")})`, isChanged(own, rule) ? 1 : 0, "rank"),
    ];
  });
}

const figureColumns = ["perUnit", "maximum", "step"] as const;

/** Whether a cost is another in the user's table; `Object.is` makes two missing figures equal. */
const isChanged = (own: CostRow | null, rule: CostRule): boolean =>
  own === null || figureColumns.some((column) => !Object.is(own[column], rule[column]));

/** Costs that are other now. */
export function changedCosts(
  context: Context,
  layout: PlanLayout,
): { readonly formula: string; readonly value: number } {
  const { costs: area, plan, sheet } = layout;
  if (area.rows === 0) return { formula: "0", value: 0 };
  return {
    formula: `SUM(${columnRange(area, costColumns.indexOf("changed"), sheet)})`,
    value: costsOf(context, plan).filter((rule) => isChanged(rowOf(context, rule), rule)).length,
  };
}
