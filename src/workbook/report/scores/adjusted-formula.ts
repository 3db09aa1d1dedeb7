import type { Context } from "../context/context";
import { aggregateAt } from "../context/context";
import { cell } from "../formulas/ranges";

/**
 * The score of an aggregate after its gates, bonus and malus, as a worksheet expression: held to the cap of each gate that
 * the unit fails, by what stands on the sheet of gates, and then with its points. The targets are no unit: they have neither.
 *
 * @param a the aggregate's place in the report
 * @param i the unit's row, or null for the unit that meets every target
 * @param aggregated the cell of what was aggregated from its children
 */
export function adjustedFormula(
  context: Context,
  a: number,
  i: number | null,
  aggregated: string,
  sheet: string,
): string {
  const { points } = context.layout;
  if (i === null || points === null) return aggregated;
  const { code } = aggregateAt(context, a);
  const { gates = [], adjustments = [] } = context.model.method;
  const { fails, missingFails } = context.words.points;
  const caps = gates.flatMap(({ node, missing }, k) => {
    if (node !== code) return [];
    const state = cell(points.gates, i, k, sheet);
    const failed =
      missing === "fails" ? `OR(${state}="${fails}",${state}="${missingFails}")` : `${state}="${fails}"`;
    return [`IF(${failed},${cell(points.caps, 0, k, sheet, "row")},1E+300)`];
  });
  const added = adjustments.flatMap(({ node }, k) =>
    node === code ? [cell(points.adjustments, i, k, sheet)] : [],
  );
  const held = caps.length === 0 ? aggregated : `MIN(${[aggregated, ...caps].join(",")})`;
  return `IF(ISNUMBER(${aggregated}),${[held, ...added].join("+")},${aggregated})`;
}
