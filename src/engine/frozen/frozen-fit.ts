import { at } from "../at";
import type { Definition } from "../method/definition";
import { numberOf, switchOf } from "../method/parameter-value";
import { chosen, registered } from "../method/registered";
import type { Choice } from "../model/choice";
import type { FrozenFigure, FrozenFigures } from "../model/frozen";
import type { Model } from "../model/model";
import type { Indicator, Unit } from "../model/tables";
import { noScale } from "../normalise/no-scale";
import { normalisations } from "../normalise";
import { transformations } from "../transformation";
import { treatments } from "../treat";
import { isSameChoice } from "./same-choice";
import type { NormalFit } from "../stages";

/** The five figures of a column, in order: the quartiles of a column of these five are themselves. */
const five = ["minimum", "lowerQuartile", "median", "upperQuartile", "maximum"] as const;

/** What each normalisation is made from. One that is not here compares the units with each other, and cannot be kept. */
const needed: Readonly<Record<string, readonly FrozenFigure[]>> = {
  "min-max": ["minimum", "maximum"],
  "z-score": ["minimum", "maximum", "mean", "deviation"],
  goalposts: [],
  "distance to target": ["minimum", "maximum"],
  "distance to maximum": ["minimum", "maximum"],
  "share of maximum": ["minimum", "maximum"],
  "Mazziotta-Pareto": ["minimum", "maximum", "values", "mean", "deviation"],
  "adjusted Mazziotta-Pareto": ["minimum", "maximum", "mean"],
  "IQR-robust": five,
  none: ["minimum", "maximum"],
};

/** Whether the scale of a normalisation can be kept for later data. */
export const isFreezable = (method: string): boolean => Object.hasOwn(needed, method);

/** The figures that a normalisation needs; none for one that cannot be kept. */
export const figuresNeeded = (method: string): readonly FrozenFigure[] => needed[method] ?? [];

/**
 * The kept figures of an indicator for a normalisation; null where there are none: the scale is not kept, or a test of the index
 * tries another treatment, another transformation, or ranks, which have no figures to keep. It is made from the data then.
 */
export function keptFigures(
  { indicators, method, frozen }: Model,
  j: number,
  choice: Choice,
): FrozenFigures | null {
  const { code } = at(indicators, j);
  const own = frozen?.indicators[code];
  if (own === undefined || !isFreezable(choice.method)) return null;
  const treatment = method.byIndicator.treatment[code] ?? method.treatment;
  const transformation = method.byIndicator.transformation?.[code] ?? method.transformation ?? none;
  const isSame =
    isSameChoice(treatments, own.treatment, treatment) &&
    isSameChoice(transformations, own.transformation ?? none, transformation);
  return isSame ? own.figures : null;
}

const none: Choice = { method: "none", parameters: {} };

/** The scale of a choice with the figures of an earlier run, in place of a column: the same formula, bit for bit. */
export function frozenFit(
  choice: Choice,
  figures: FrozenFigures,
  indicator: Indicator,
  units: readonly Unit[],
): NormalFit {
  if (!isFreezable(choice.method)) return noScale("frozen-not-possible");
  const lacking = figuresNeeded(choice.method).some((name) => figures[name] === undefined);
  if (lacking && choice.method !== "goalposts") return noScale("frozen-figure-missing");
  const standIn = Float64Array.from(five, (name) => figures[name] ?? NaN);
  const definition = chosen(normalisations, choice);
  const fit = definition.fit(standIn, indicator, choice.parameters, units);
  return fit.ok ? (byMean(choice, figures, indicator) ?? fit) : fit;
}

/** The scales around a mean, whose figures no five values have; null for another, and where the mean is not used. */
function byMean(
  { method, parameters }: Choice,
  figures: FrozenFigures,
  indicator: Indicator,
): NormalFit | null {
  const { mean = NaN, deviation = NaN, values = NaN, minimum = NaN, maximum = NaN } = figures;
  const { direction } = indicator;
  const figure = (name: string): number => parameterOf(method, name, parameters);
  if (method === "z-score" || method === "Mazziotta-Pareto") {
    const isPopulation = method === "Mazziotta-Pareto" && !isSet(method, "sample", parameters);
    const unit = deviation * (isPopulation ? Math.sqrt((values - 1) / values) : 1);
    // Units of weight 0 may differ where the others do not.
    if (!(unit > 0)) return noScale("indicator-without-spread");
    const to = { mean: figure("mean"), deviation: figure("deviation") };
    return { ok: true, apply: (x) => ((direction * (x - mean)) / unit) * to.deviation + to.mean };
  }
  if (method !== "adjusted Mazziotta-Pareto" || !isSet(method, "reference", parameters)) return null;
  const own = indicator.lower < indicator.upper;
  const half = own ? (indicator.upper - indicator.lower) / 2 : (maximum - minimum) / 2;
  const bottom = figure("lower");
  const height = figure("upper") - bottom;
  return { ok: true, apply: (x) => ((direction * (x - mean) + half) / (2 * half)) * height + bottom };
}

const parametersOf = (method: string): Definition["parameters"] =>
  registered(normalisations, method).parameters;

function parameterOf(method: string, name: string, given: Choice["parameters"]): number {
  const parameter = parametersOf(method).find((own) => own.name === name);
  return parameter?.kind === "number" ? numberOf(parameter, given) : NaN;
}

function isSet(method: string, name: string, given: Choice["parameters"]): boolean {
  const parameter = parametersOf(method).find((own) => own.name === name);
  return parameter?.kind === "switch" && switchOf(parameter, given);
}
