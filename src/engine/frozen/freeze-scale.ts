import { at } from "../at";
import { needsFigure } from "./frozen-impute";
import type { Choice } from "../model/choice";
import type { FrozenFigures, FrozenIndicator, FrozenScale } from "../model/frozen";
import { rescalingChoice } from "../aggregate/rescaling-choice";
import type { NormalisationName } from "../model/method-names";
import type { FrameworkNode } from "../model/tables";
import { unitWeightsOf } from "../model/unit-weights";
import { weightings } from "../weight";
import { registered } from "../method/registered";
import type { EngineProblem } from "../problem";
import type { Results } from "../results";
import { indicatorChoices } from "../run/indicator-choices";
import { mean, median } from "../statistics";
import { innerExtent, quartileFences, treatments } from "../treat";
import { columnFigures, finite } from "./column-figures";
import { isFreezable } from "./frozen-fit";
import { choose } from "../method/definition";

/** The scale of a run, or what in its method cannot be kept for later data, by name. */
export type FrozenOutcome =
  | { readonly ok: true; readonly frozen: FrozenScale }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/** What of a run its scale is made from: `Results` have it. */
export type RunToFreeze = Pick<
  Results,
  | "model"
  | "denominated"
  | "kept"
  | "imputed"
  | "transformed"
  | "transforms"
  | "treatments"
  | "unscaled"
  | "weights"
>;

/**
 * Keeps the scale of a scored index for later data: what a missing value becomes, the bounds and transformations of outlier
 * treatment, the statistics that normalisation uses, and weights that were made from data. A model with it as `frozen` is
 * scored with these figures. On the same data it has the same scores.
 *
 * Ranks compare the units with each other, and so do some imputations: they have no figures to keep, and are refused by name
 * (`frozen-not-possible`).
 *
 * @example
 * // Its gaps are filled with group medians, which cannot be kept.
 * freezeScale(results).ok // false
 */
export function freezeScale(results: RunToFreeze): FrozenOutcome {
  const { model } = results;
  const choices = {
    imputation: indicatorChoices(model, "imputation"),
    treatment: indicatorChoices(model, "treatment"),
    normalisation: indicatorChoices(model, "normalisation"),
  };
  const problems = [
    ...refused(results, "imputation", choices.imputation, ({ method }) => needsFigure(method) !== null),
    ...refused(results, "normalisation", choices.normalisation, ({ method }) => isFreezable(method)),
    ...model.framework.flatMap((node): readonly EngineProblem[] => {
      const choice = rescaled(model, node);
      if (choice === null || isFreezable(choice.method)) return [];
      const where = { node: node.code };
      return [{ code: "frozen-not-possible", severity: "error", where, details: { method: choice.method } }];
    }),
  ];
  if (problems.length > 0) return { ok: false, problems };
  if (model.frozen !== undefined) return { ok: true, frozen: model.frozen };
  const indicators = model.indicators.map(({ code, direction, denominator, scale }, j) => {
    const { imputation, treatment, normalisation } = model.method;
    const transformation = model.method.byIndicator.transformation?.[code] ?? model.method.transformation;
    const own: FrozenIndicator = {
      imputation: model.method.byIndicator.imputation[code] ?? imputation,
      treatment: model.method.byIndicator.treatment[code] ?? treatment,
      normalisation: model.method.byIndicator.normalisation[code] ?? normalisation,
      ...(transformation && transformation.method !== "none" && { transformation }),
      ...{ direction, denominator, scale },
      transform: results.transforms[j]?.kind ?? null,
      figures: figuresOf(results, j, at(choices.imputation, j), at(choices.treatment, j)),
    };
    return [code, own] as const;
  });
  return {
    ok: true,
    frozen: { indicators: Object.fromEntries(indicators), ...keptNodes(results), ...keptWeights(results) },
  };
}

/** One problem per method that cannot be kept, at the first indicator that has it. */
function refused(
  { model }: RunToFreeze,
  setting: string,
  choices: readonly Choice[],
  isPossible: (choice: Choice) => boolean,
): readonly EngineProblem[] {
  const methods = [...new Set(choices.filter((choice) => !isPossible(choice)).map(({ method }) => method))];
  return methods.map((method) => ({
    ...{ code: "frozen-not-possible", severity: "error" },
    where: {
      setting,
      indicator: at(
        model.indicators,
        choices.findIndex((choice) => choice.method === method),
      ).code,
    },
    details: { method },
  }));
}

function figuresOf(results: RunToFreeze, j: number, imputation: Choice, treatment: Choice): FrozenFigures {
  const usesAll = results.model.method.screeningOn !== undefined;
  const observed = at(results.denominated, j).map((x, i) => (usesAll || results.kept[i] ? x : NaN));
  const unitWeights = unitWeightsOf(results.model);
  const transform = results.transforms[j] ?? null;
  const fills: Readonly<Record<string, () => number>> = {
    mean: () => mean(observed, unitWeights),
    median: () => median(observed, unitWeights),
  };
  return finite({
    fill: fills[imputation.method]?.() ?? NaN,
    ...boundsOf(results, j, treatment),
    ...(transform && {
      transformMinimum: transform.minimum,
      transformMaximum: transform.maximum,
      exponent: transform.kind === "boxCox" ? transform.lambda : NaN,
    }),
    ...columnFigures(at(results.transformed, j), unitWeightsOf(results.model)),
  });
}

/** Between which values the treatment held the column, before any transformation. */
function boundsOf(results: RunToFreeze, j: number, treatment: Choice): FrozenFigures {
  const before = at(results.imputed, j);
  const { parameters } = choose(registered(treatments, treatment.method), treatment.parameters);
  if (treatment.method === "IQR fences") return bounds(quartileFences(before, Number(parameters["reach"])));
  if (treatment.method === "winsorise both ends")
    return bounds(innerExtent(before, Math.floor(Number(parameters["points"]))));
  const { code } = at(results.model.indicators, j);
  const units = new Map(results.model.units.map((unit, i) => [unit.code, i]));
  const moved = results.treatments.filter(
    ({ indicator, kind }) => indicator === code && kind.startsWith("winsorised"),
  );
  if (moved.length === 0) return {};
  const isMoved = new Set(moved.map(({ unit }) => units.get(unit)));
  const kept = before.filter((x, i) => !isMoved.has(i) && !Number.isNaN(x));
  return {
    ...(moved.some(({ kind }) => kind === "winsorisedHigh") && {
      upperBound: kept.reduce((most, x) => Math.max(most, x), -Infinity),
    }),
    ...(moved.some(({ kind }) => kind === "winsorisedLow") && {
      lowerBound: kept.reduce((least, x) => Math.min(least, x), Infinity),
    }),
  };
}

const bounds = ({
  minimum,
  maximum,
}: {
  readonly minimum: number;
  readonly maximum: number;
}): FrozenFigures => ({
  lowerBound: minimum,
  upperBound: maximum,
});

/** The aggregates that are brought to a scale again. */
function keptNodes({ model, unscaled }: RunToFreeze): Pick<FrozenScale, "nodes"> {
  const unitWeights = unitWeightsOf(model);
  const nodes = model.framework.flatMap((node, k) => {
    const normalisation = rescaled(model, node);
    if (normalisation === null) return [];
    return [[node.code, { normalisation, figures: columnFigures(at(unscaled, k), unitWeights) }] as const];
  });
  return nodes.length === 0 ? {} : { nodes: Object.fromEntries(nodes) };
}

/** The choice by which an aggregate is brought to a scale again; null for none. */
function rescaled(
  { indicators, method }: RunToFreeze["model"],
  node: FrameworkNode,
): Choice<NormalisationName> | null {
  if (indicators.some(({ code }) => code === node.code)) return null;
  return rescalingChoice(method.rescaling, node);
}

/** Weights that the method makes from data. */
function keptWeights({ model, weights }: RunToFreeze): Pick<FrozenScale, "weights"> {
  const { weights: choice } = model.method;
  if (!registered(weightings, choice.method).needs.includes("data")) return {};
  const byNode = model.framework.map(({ code }, node) => [code, at(weights, node)] as const);
  return { weights: { weights: choice, byNode: Object.fromEntries(byNode) } };
}
