import type { Area } from "../../cells";
import type { ConditionalFormat } from "../../plan";
import type { Context } from "../context/context";
import { part } from "../formulas/ranges";
import { scaleOf } from "./score-format";

/**
 * Colours of a table with a column for each node: where aggregates are normalised again, neighbours of one scale have one scale
 * of colours; else the whole table has one.
 *
 * @param positions the nodes of its columns, by their place in the framework
 */
export function heatByScale(
  context: Context,
  area: Area,
  positions: readonly number[],
  heat: (area: Area) => readonly ConditionalFormat[],
): readonly ConditionalFormat[] {
  if (context.layout.parameters.aggregates === null) return heat(area);
  const scales = positions.map((position) => scaleOf(context, position));
  const firsts = scales.flatMap((scale, k) => (k === 0 || scale !== scales[k - 1] ? k : []));
  return firsts.flatMap((first, k) => {
    const columns = (firsts[k + 1] ?? positions.length) - first;
    return heat(part(area, 0, first, area.rows, columns));
  });
}
