import type { Area } from "../../cells";
import type { Transform, Treatment } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { constant, indicatorAt, indicatorValue, live, range } from "../context/context";
import { frozenOf } from "../context/frozen-of";
import { beforeImputation } from "./before-imputation";
import { methodChoice } from "../method/method-choice";
import { cell } from "../formulas/ranges";
import { parameterCell } from "../formulas/parameter-cells";
import { boundTwins, transformTwins } from "../twins/treat";

/** What outlier treatment starts from. */
export const beforeTreatment = (context: Context): Area =>
  context.layout.treated.imputed ?? beforeImputation(context);

/**
 * Outliers: a cell that a failed test moved is a value, listed in Audit; a transformation, and bounds that hold for every
 * indicator, are formulas.
 */
export function treatedCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { model, results } = context;
  const source = beforeTreatment(context);
  const changes = treatmentsByCell(results.treatments);
  const formulas = range(source.columns).map((p) => treatmentFormula(context, p, sheet));
  return range(model.units.length).map((i) =>
    range(source.columns).map((p) => {
      const value = indicatorValue(context, results.treated, p, i);
      const isChanged = changes.has(JSON.stringify([model.units[i]?.code, indicatorAt(context, p).code]));
      const style = isChanged ? "treated" : "number";
      const formula = formulas[p];
      if (!context.formulas || (isChanged && !formula)) return constant(value, style);
      const before = cell(source, i, p, sheet);
      return live(`IF(ISNUMBER(${before}),${formula?.(before) ?? before},"")`, value, style);
    }),
  );
}

/** How an indicator was transformed; null where it was not. */
export const transformAt = ({ results, structure }: Context, p: number): Transform | null =>
  results.transforms[structure.indicatorOf[p] ?? -1] ?? null;

/** Whether an indicator was transformed from its winsorised values: their extremes are fixed at the run. */
export const isCombined = (context: Context, p: number): boolean =>
  methodChoice(context.model, "treatment", indicatorAt(context, p).code).parameters["combine"] === true;

/** Whether moved cells of an indicator follow by formula. */
export const isBounded = (context: Context, p: number): boolean =>
  frozenOf(context, indicatorAt(context, p).code) !== null ||
  boundTwins[methodChoice(context.model, "treatment", indicatorAt(context, p).code).method] !== undefined;

/** A transformed value as a formula; null for an indicator that was not transformed. */
export function transformFormula(context: Context, p: number, sheet: string): ((x: string) => string) | null {
  const transform = transformAt(context, p);
  if (transform === null) return null;
  const least = parameterCell(context, p, "Minimum, untreated", sheet);
  const most = parameterCell(context, p, "Maximum, untreated", sheet);
  const exponent = transform.kind === "boxCox" ? parameterCell(context, p, "Box-Cox exponent", sheet) : "";
  return (x) => transformTwins[transform.kind]({ x, least, most, exponent });
}

/** A treated value as a formula in the value before; null where it is that value, or fixed at the run. */
function treatmentFormula(context: Context, p: number, sheet: string): ((x: string) => string) | null {
  const transform = transformFormula(context, p, sheet);
  const kept = frozenBounds(context, p, sheet);
  if (kept !== null) return transform ? (x) => transform(kept(x)) : kept;
  if (transform !== null) {
    if (!isCombined(context, p)) return transform;
    const least = parameterCell(context, p, "Minimum, untreated", sheet);
    const most = parameterCell(context, p, "Maximum, untreated", sheet);
    return (x) => transform(`MAX(${least},MIN(${most},${x}))`);
  }
  if (!isBounded(context, p)) return null;
  const lower = parameterCell(context, p, "Lower bound", sheet);
  const upper = parameterCell(context, p, "Upper bound", sheet);
  return (x) => `IF(ISNUMBER(${lower}),MAX(${lower},MIN(${upper},${x})),${x})`;
}

/** A value held between the bounds of a kept scale; null where the scale is not kept. */
export function frozenBounds(context: Context, p: number, sheet: string): ((x: string) => string) | null {
  const { code } = indicatorAt(context, p);
  const kept = frozenOf(context, code);
  if (kept === null) return null;
  const { lowerBound, upperBound } = kept.figures;
  const at = (column: "Lower bound" | "Upper bound"): string => parameterCell(context, p, column, sheet);
  const [lower, upper] = [
    lowerBound === undefined ? null : at("Lower bound"),
    upperBound === undefined ? null : at("Upper bound"),
  ];
  return (x) => {
    const below = upper === null ? x : `MIN(${upper},${x})`;
    return lower === null ? below : `MAX(${lower},${below})`;
  };
}

const treatmentsByCell = (treatments: readonly Treatment[]): ReadonlySet<string> =>
  new Set(treatments.map((treatment) => JSON.stringify([treatment.unit, treatment.indicator])));
