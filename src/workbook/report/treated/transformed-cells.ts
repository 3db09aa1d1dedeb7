import { type TransformationName, transformations } from "../../../engine";
import type { PlanCell } from "../../plan";
import { constant, indicatorAt, indicatorValue, live, range, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { methodName } from "../method/method-name";
import { transformationOf } from "../method/transformation-of";
import { said } from "../words";
import { transformationTwins } from "../twins/transform";

/** Values after the transformation: what normalisation starts from. Those of an indicator without one are as before. */
export function transformedCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, model, results } = context;
  const source = layout.untransformed;
  const twins = range(source.columns).map((p) => transformedFormula(context, p));
  return range(model.units.length).map((i) =>
    twins.map((twin, p) => {
      const value = indicatorValue(context, results.transformed, p, i);
      if (!context.formulas) return constant(value, "number");
      const before = cell(source, i, p, sheet);
      return live(`IF(ISNUMBER(${before}),${twin?.(before) ?? before},"")`, value, "number");
    }),
  );
}

/** The transformation of an indicator as a worksheet expression; null where it has none. */
export function transformedFormula(context: Context, p: number): ((x: string) => string) | null {
  const method = transformationNameAt(context, p);
  return method === "none" ? null : transformationTwins[method];
}

/** A value of an indicator transformed, NaN where it has no transformed value. */
export const transformedValue = (context: Context, p: number, x: number): number =>
  transformations[transformationNameAt(context, p)].transform(x);

/** Whether its transformation turns the order of the values round. */
export const turnsRound = (context: Context, p: number): boolean =>
  transformations[transformationNameAt(context, p)].order === -1;

/** The names above the columns: "log: Income per head"; that of an indicator without a transformation is alone. */
export const transformedNames = (context: Context, names: readonly string[]): readonly string[] =>
  names.map((name, p) => {
    const method = transformationNameAt(context, p);
    if (method === "none") return name;
    return said(context.words.numbers.of, {
      stage: methodName(context, "Transformation", method),
      number: name,
    });
  });

const transformationNameAt = (context: Context, p: number): TransformationName =>
  transformationOf(context.model, indicatorAt(context, p).code)?.method ?? "none";
