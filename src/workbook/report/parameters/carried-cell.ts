import { transformValue } from "../../../engine/internal";
import type { PlanCell } from "../../plan";
import { indicatorAt, live, type Context } from "../context/context";
import { parameterCell } from "../formulas/parameter-cells";
import { transformAt, transformedFormula, transformedValue, transformFormula } from "../treated";

const figures = { "Lower goalpost": "lower", "Upper goalpost": "upper", Target: "target" } as const;

/** A goalpost or target on the scale of the values that are normalised: treated and transformed as they were. */
export function carriedCell(
  context: Context,
  p: number,
  column: keyof typeof figures,
  sheet: string,
): PlanCell {
  const given = parameterCell(context, p, column, sheet);
  const value = indicatorAt(context, p)[figures[column]];
  const treatment = transformAt(context, p);
  const treated = transformFormula(context, p, sheet)?.(given) ?? given;
  const formula = transformedFormula(context, p)?.(treated) ?? treated;
  const carried = transformedValue(context, p, treatment === null ? value : transformValue(treatment, value));
  const text = formula === given ? given : `IFERROR(${formula},"")`;
  return live(`IF(ISNUMBER(${given}),${text},"")`, carried, "number");
}
