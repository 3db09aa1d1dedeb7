import { at } from "../../../engine/internal";
import type { PlanCell } from "../../plan";
import { blank, figure, live, range, text, type Context } from "../context/context";
import { cell, columnRange } from "../formulas/ranges";

/** The class of each unit at each aggregate that has classes. */
export function classCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { results, layout, structure } = context;
  const { classes = [] } = results;
  return range(context.model.units.length).map((i) =>
    classes.map(({ byUnit, rule }, k) => {
      const value = byUnit[i]?.name ?? "";
      const points = layout.points;
      if (!context.formulas || points === null) return text(value);
      const a = structure.place.get(at(points.classNodes, k))?.at ?? -1;
      const score = cell(layout.scores.table, i, a, sheet);
      const area = { ...points.classLimits, rows: rule.classes.length };
      const [names, from] = [columnRange(area, 2 * k, sheet), columnRange(area, 2 * k + 1, sheet)];
      // A score below a limit by rounding alone reaches it.
      const found = `MATCH(${score}+1E-9*MAX(1,ABS(${score})),${from},1)`;
      return live(`IF(ISNUMBER(${score}),IFERROR(INDEX(${names},${found}),""),"")`, value, "text");
    }),
  );
}

/** The names of the classes, and the score from which each is: a pair of columns for each aggregate. */
export function classLimitCells({ results }: Context): readonly (readonly PlanCell[])[] {
  const { classes = [] } = results;
  const most = Math.max(0, ...classes.map(({ rule }) => rule.classes.length));
  return range(most).map((row) =>
    classes.flatMap(({ rule }): readonly PlanCell[] => {
      const one = rule.classes[row];
      return one === undefined ? [blank, blank] : [text(one.name, "label"), figure(one.from, "parameter")];
    }),
  );
}
