import type { Context } from "../context/context";
import { cell } from "../formulas/ranges";

/** The cell of what a gate, bonus or malus looks at: an indicator on Values, or the score of an aggregate. */
export function elementCell(context: Context, code: string, i: number, sheet: string): string {
  const { layout, model, structure } = context;
  const place = structure.place.get(model.framework.findIndex((node) => node.code === code));
  if (place === undefined) throw new RangeError(`No element ${code}`);
  const area = place.kind === "indicator" ? layout.values.table : layout.scores.table;
  return cell(area, i, place.at, sheet);
}

/** The cell of an aggregate before its gates: whether the unit has a score there. */
export function aggregatedCell(context: Context, code: string, i: number, sheet: string): string {
  const { layout, model, structure } = context;
  const position = model.framework.findIndex((node) => node.code === code);
  const a = structure.place.get(position)?.at ?? -1;
  const { aggregated } = layout.scores;
  const column = aggregated?.nodes.indexOf(a) ?? -1;
  if (aggregated === null || column < 0) throw new RangeError(`Nothing follows ${code}`);
  return cell(aggregated.table, i, column, sheet);
}
