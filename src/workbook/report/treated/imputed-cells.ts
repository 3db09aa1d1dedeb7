import type { Choice } from "../../../engine";
import type { PlanCell } from "../../plan";
import { imputationSource } from "./before-imputation";
import { methodChoice } from "../method/method-choice";
import type { Context } from "../context/context";
import { constant, indicatorAt, indicatorValue, live, range } from "../context/context";
import { frozenOf } from "../context/frozen-of";
import { imputeTerms } from "./impute-terms";
import { parameterCell } from "../formulas/parameter-cells";
import { cell, columnRange } from "../formulas/ranges";
import { imputationTwins, type ImputationTwin } from "../twins/impute";
import { keptCondition } from "../values";

/** Missing cells filled by formula, or by a value where there is none; observed values passed through. */
export function imputedCells(
  context: Context,
  sheet: string,
  values: readonly Float64Array[] = context.results.imputed,
): readonly (readonly PlanCell[])[] {
  const { model, results } = context;
  const source = imputationSource(context);
  const choices = range(source.columns).map((p) => imputationAt(context, p));
  return range(model.units.length).map((i) => {
    const kept = context.layout.treated.filled === null ? keptCondition(context, i, sheet) : null;
    return choices.map((choice, p) => {
      const value = indicatorValue(context, values, p, i);
      const isFilled =
        !Number.isNaN(value) && Number.isNaN(indicatorValue(context, results.denominated, p, i));
      const style = isFilled ? "imputed" : "number";
      const twin = twinOf(context, choice);
      if (!context.formulas || (isFilled && twin === null)) return constant(value, style);
      const before = cell(source, i, p, sheet);
      const fill =
        keptFill(context, p, sheet) ?? twin?.value(imputeTerms(context, choice, i, p, sheet)) ?? '""';
      const filledIn = kept === null || fill === '""' ? fill : `IF(${kept},${fill},"")`;
      return live(`IF(ISNUMBER(${before}),${before},${filledIn})`, value, style, twin?.array ?? false);
    });
  });
}

/** The cell of what a missing value becomes on a kept scale; null where it is made from the data. */
const keptFill = (context: Context, p: number, sheet: string): string | null =>
  frozenOf(context, indicatorAt(context, p).code)?.figures.fill === undefined
    ? null
    : parameterCell(context, p, "Missing value becomes", sheet);

/** Two rows above the table: the worst and the best value of each indicator, where a row is filled by them. */
export function imputedParameters(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  if (!usesExtremes(context)) return [];
  const source = imputationSource(context);
  const extreme = (p: number, isBest: boolean): PlanCell => {
    const column = columnRange(source, p, sheet);
    const { direction } = indicatorAt(context, p);
    const seen = range(source.rows)
      .filter((i) => context.layout.treated.filled !== null || context.results.kept[i])
      .map((i) => indicatorValue(context, context.results.denominated, p, i))
      .filter((x) => !Number.isNaN(x));
    const [more, less] = isBest ? ["MAX", "MIN"] : ["MIN", "MAX"];
    const value = (direction === 1) === isBest ? largest(seen) : -largest(seen.map((x) => -x));
    const at = parameterCell(context, p, "Direction", sheet);
    const formula = `IF(COUNT(${column})=0,"",IF(${at}=1,${more}(${column}),${less}(${column})))`;
    return context.formulas ? live(formula, value, "parameter") : constant(value, "parameter");
  };
  return [false, true].map((isBest) => range(source.columns).map((p) => extreme(p, isBest)));
}

/** The words before those two rows. */
export const imputedLabels = (context: Context): readonly string[] =>
  usesExtremes(context) ? [context.words.workings.worstValue, context.words.workings.bestValue] : [];

/** Imputations of the method whose filled cells are values, as they have no formula; each once. */
export const valueImputations = (context: Context): readonly string[] => [
  ...new Set(
    range(context.structure.indicators.length)
      .map((p) => imputationAt(context, p))
      .filter((choice) => twinOf(context, choice) === null)
      .map(({ method }) => method),
  ),
];

const imputationAt = (context: Context, p: number): Choice =>
  methodChoice(context.model, "imputation", indicatorAt(context, p).code);

/** Excel nests no more than 64 functions. */
const maximumTimes = 60;

function twinOf({ model }: Context, { method }: Choice): ImputationTwin | null {
  const plain = Object.hasOwn(imputationTwins, method) ? (imputationTwins[method] ?? null) : null;
  const twin = plain && model.method.unitWeights !== undefined ? weightedTwin(plain) : plain;
  const isTooLong = method === "last value in time" && new Set(model.panel?.times).size > maximumTimes;
  return isTooLong ? null : twin;
}

/** The twin where units have weights; null where there is no formula then. */
function weightedTwin(twin: ImputationTwin): ImputationTwin | null {
  const { weighted } = twin;
  if (weighted === undefined) return twin;
  return weighted && { value: (t) => weighted(t, t.weights ?? ""), array: true };
}

const usesExtremes = (context: Context): boolean =>
  range(context.structure.indicators.length).some(
    (p) => twinOf(context, imputationAt(context, p))?.byExtremes === true,
  );

const largest = (values: readonly number[]): number =>
  values.reduce((most, x) => (x > most ? x : most), values[0] ?? NaN);
