import type { Context } from "../context/context";
import { parameterCell } from "../formulas/parameter-cells";
import { columnRange } from "../formulas/ranges";
import { transformedFormula } from "./transformed-cells";

/** The least and the largest treated value of an indicator, before its transformation. */
export function treatedEnds(context: Context, p: number, sheet: string): { least: string; most: string } {
  // Parameters has those of the values that are normalised.
  if (transformedFormula(context, p) === null)
    return {
      least: parameterCell(context, p, "Minimum", sheet),
      most: parameterCell(context, p, "Maximum", sheet),
    };
  const column = columnRange(context.layout.untransformed, p, sheet);
  return { least: `MIN(${column})`, most: `MAX(${column})` };
}
