import { deviation, mean } from "../../../engine";
import type { PlanCell } from "../../plan";
import { type Context, live } from "../context/context";
import { unitWeightsIn, weightRange } from "../context/unit-weights";
import { weightedDeviationFormula, weightedMeanFormula } from "../twins/weighted";

/** A column of values, where it stands, and the cell of its mean. */
interface Averaged {
  readonly values: Float64Array;
  readonly range: string;
  readonly mean: string;
}

/** Mean or standard deviation of a column, by the weights of the units where they have some. */
export function averageCell(
  context: Context,
  name: "Mean" | "Standard deviation",
  { values, range, mean: meanCell }: Averaged,
  sheet: string,
): PlanCell {
  const [weights, ofUnits] = [unitWeightsIn(context), weightRange(context, sheet)];
  const value = name === "Mean" ? mean(values, weights) : deviation(values, weights);
  const [formula, needs] = name === "Mean" ? ["AVERAGE", 1] : ["STDEV", 2];
  if (ofUnits === null) return live(`IF(COUNT(${range})<${needs},"",${formula}(${range}))`, value, "number");
  const weighted =
    name === "Mean"
      ? weightedMeanFormula(range, ofUnits)
      : weightedDeviationFormula(range, ofUnits, meanCell);
  return live(weighted, value, "number", true);
}
