import { compare, number, when } from "../tree/build";
import type { Expression } from "../tree/expression";

/** How many edges are at or below a value, found by halving: 0 to ranges - 1. */
export function rangeOf(value: Expression, edges: Expression, ranges: number): Expression {
  const between = (low: number, high: number): Expression => {
    if (low === high) return number(low);
    const middle = Math.ceil((low + high) / 2);
    const edge: Expression = { kind: "item", list: edges, place: middle };
    return when(compare(value, ">=", edge), between(middle, high), between(low, middle - 1));
  };
  return between(0, ranges - 1);
}
