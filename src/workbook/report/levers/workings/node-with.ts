import { childRuns } from "../../context/structure";
import { rowRange } from "../../formulas/ranges";
import { aggregateOver } from "../../scores";
import type { ChildRange, Expression } from "../../twins/aggregate";
import type { WorkingTerms } from "../terms";

/** The score of a node for the chosen unit, with another score of one child; the others are as they are. */
export function nodeWith(
  { context, layout, hidden }: WorkingTerms,
  node: number,
  child: number,
  score: string,
): Expression {
  const { structure } = context;
  const { sheet } = layout;
  const place = structure.place.get(child);
  const { area, nodes } = hidden.base;
  const children = childRuns(structure, node).flatMap(({ kind, from, to }): readonly ChildRange[] => {
    const positions = kind === "indicator" ? structure.indicators : structure.aggregates;
    const { weights } = kind === "indicator" ? context.layout.normalised : context.layout.scores;
    const piece = (first: number, last: number, values?: string): readonly ChildRange[] => {
      if (first > last) return [];
      const at = (p: number): number => nodes.indexOf(positions[p] ?? -1);
      return [
        {
          values: values ?? rowRange(area, 0, at(first), at(last), sheet, "both"),
          weights: rowRange(weights, 0, first, last, sheet, "both"),
          single: first === last,
          columns: last - first + 1,
        },
      ];
    };
    if (place === undefined || place.kind !== kind || place.at < from || place.at > to)
      return piece(from, to);
    return [...piece(from, place.at - 1), ...piece(place.at, place.at, score), ...piece(place.at + 1, to)];
  });
  const formula = aggregateOver(context, structure.place.get(node)?.at ?? -1, children, "method", sheet);
  if (formula === null) throw new RangeError(`Node ${node} has no formula`);
  return formula;
}
