import { median } from "../../../engine";
import type { Context } from "../context/context";
import { perContext } from "../context/per-context";
import type { IndexSheets } from "../context/sheet-names";
import { cell, userCell } from "../formulas/ranges";
import { scoreFormat } from "../looks/score-format";
import { valueDigits, valueFormat } from "../looks/value-digits";
import { totalRows, type PlanLayout } from "./layout";

/** The format of gains: one digit more than scores have, because they are small. */
export const gainFormat = (context: Context, { root }: IndexSheets): string =>
  `${scoreFormat(context, root)}0`;

export const gainDigits = (context: Context, index: IndexSheets): number =>
  gainFormat(context, index).length - 2;

/** From this usual cost on, amounts of money are shown in whole numbers. */
const smallAmount = 100;

/** The format of amounts of money: as many digits as the costs of the plan need, and two at most. */
export function moneyFormat({ plan, shown }: PlanLayout): string {
  const amounts = [
    ...plan.plan.steps.map(({ cost }) => cost),
    ...shown.map(({ cost }) => cost),
    plan.settings.budget,
  ];
  const usual = median(Float64Array.from(amounts.filter((amount) => amount > 0)));
  return valueFormat(usual >= smallAmount ? 0 : Math.min(2, valueDigits(Float64Array.from(amounts))));
}

/** The formats of the values of the indicators, by report place. */
export const valueFormats = perContext(({ results, structure }): readonly string[] =>
  structure.indicatorOf.map((j) => valueFormat(valueDigits(results.denominated[j] ?? new Float64Array()))),
);

/** Report place of the indicator at a position in the model. */
export const placeOfIndicator = ({ structure }: Context, j: number): number =>
  structure.indicatorOf.indexOf(j);

/** The cell of a unit's value of an indicator on the sheet Values. */
export const valueCell = ({ layout }: Context, unit: number, p: number, sheet: string): string =>
  cell(layout.values.table, unit, p, sheet, "both");

export const totalCell = ({ totals, sheet }: PlanLayout, row: (typeof totalRows)[number]): string =>
  cell(totals, totalRows.indexOf(row), 1, sheet, "both");

/** The user's cell with the budget, as the sheet refers to it; null where the workbook has none. */
export function budgetCell({ source }: Context, sheet: string): string | null {
  const ref = source.decisions?.plan?.cells["budget"];
  return ref === undefined ? null : userCell(ref, sheet);
}
