import type { PlanCell } from "../../plan";
import { blank, constant, figure, live, range, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { aggregatedCell, elementCell } from "./element-cell";

/** Points that each bonus adds to each unit, and each malus takes. */
export function adjustmentCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { points = [] } = context.results;
  const layout = context.layout.points;
  return range(context.model.units.length).map((i) =>
    points.map(({ adjustment, points: added }, k) => {
      const value = added[i] ?? NaN;
      if (!context.formulas || layout === null) return constant(value, "score");
      const x = elementCell(context, adjustment.indicator, i, sheet);
      const most = cell(layout.most, 0, k, sheet, "row");
      const plain = `${cell(layout.rates, 0, k, sheet, "row")}*${x}`;
      const held = adjustment.limit === null ? plain : `MAX(-${most},MIN(${most},${plain}))`;
      const scored = aggregatedCell(context, adjustment.node, i, sheet);
      return live(`IF(ISNUMBER(${scored}),IF(ISNUMBER(${x}),${held},0),"")`, value, "score");
    }),
  );
}

/** Above them: the indicator, the kind, the points per unit of it, and the most points. */
export function adjustmentParameters({
  model: { method },
  words,
}: Context): readonly (readonly PlanCell[])[] {
  const { adjustments = [] } = method;
  return [
    adjustments.map(({ indicator }) => text(indicator, "code")),
    adjustments.map(({ rate }) => text(rate < 0 ? words.points.malus : words.points.bonus, "note")),
    adjustments.map(({ rate }) => figure(rate, "parameter")),
    adjustments.map(({ limit }) => (limit === null ? blank : figure(limit, "parameter"))),
  ];
}
