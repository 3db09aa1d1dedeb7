import type { PlanCell } from "../plan";
import type { Context } from "./context";
import { constant, indicatorAt, indicatorValue, live, range } from "./context";
import { groupsOn } from "./lead";
import type { Region } from "./region";
import { cell, columnRange } from "./region";
import { imputationTwins } from "./twins/impute";
import { keptCondition } from "./values";

/** What imputation starts from. */
export const beforeImputation = (context: Context): Region =>
  context.layout.values.screened ?? context.layout.values.table;

/** Missing cells filled by formula; observed values passed through. */
export function imputedCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, model, results } = context;
  const twin = imputationTwins[model.method.imputation.method];
  const source = beforeImputation(context);
  const filled = new Set(results.imputations.map(({ unit, indicator }) => JSON.stringify([unit, indicator])));
  const groups = groupsOn(context, layout.sheets.Treated);
  return range(model.units.length).map((i) =>
    range(source.columns).map((p) => {
      const value = indicatorValue(context, results.imputed, p, i);
      const isFilled = filled.has(JSON.stringify([model.units[i]?.code, indicatorAt(context, p).code]));
      const style = isFilled ? "imputed" : "number";
      if (!context.formulas || twin === undefined) return constant(value, style);
      const before = cell(source, i, p, sheet);
      const terms = {
        column: columnRange(source, p, sheet),
        groups: columnRange(groups, 0, sheet),
        group: cell(groups, i, 0, sheet, "column"),
      };
      const kept = keptCondition(context, i, sheet);
      const fill = kept === null ? twin.value(terms) : `IF(${kept},${twin.value(terms)},"")`;
      return live(`IF(ISNUMBER(${before}),${before},${fill})`, value, style, twin.array);
    }),
  );
}
