import { at } from "../../at";
import { frozenFit } from "../../frozen/frozen-fit";
import { frozenTreatment } from "../../frozen/frozen-treat";
import { chosen } from "../../method/registered";
import type { Indicator } from "../../model/model";
import { unitWeightsOf } from "../../model/unit-weights";
import { normalisations } from "../../normalise";
import type { Results } from "../../results";
import { indicatorChoices } from "../../run/indicator-choices";
import { transformersOf } from "../../run/transformer-of";
import type { NormalFit, TreatedColumn } from "../../stages";
import { extent } from "../../statistics";
import { transformedIndicator } from "../../transformation";
import { treatments } from "../../treat";
import { type Caps, capsOf, capsOfBounds, treatHeld } from "./treat-held";

/** The scale of one indicator as it is, to bring other values to it. */
export interface HeldIndicator {
  /** The normalised score that a denominated value of a unit would have. */
  readonly scoreOf: (unit: number, value: number) => number;
  /** The indicator with its target and goalposts on the scale of the treated values. */
  readonly carried: Indicator;
  readonly moved: TreatedColumn["moved"];
  /** The indicator as `carried`, on the scale of the transformed values. */
  readonly scaled: Indicator;
  readonly treat: (value: number) => number;
  /** The treated value transformed, where the method says so. */
  readonly transform: (treated: number) => number;
  readonly normalisedTarget: number;
  readonly ends: HeldEnds;
  readonly shape: HeldShape;
  /** Denominated values at which the line of scores may bend besides its ends: where a capped distance is 1. NaN for none. */
  readonly bends: readonly number[];
}

/** The values between which changes go, on the scale of the denominated values; NaN where no unit has a value. */
export interface HeldEnds {
  readonly worst: number;
  readonly best: number;
}

/** How the score follows the value between the ends: along one line, along a curve, or by places among the units. */
export type HeldShape = "line" | "curve" | "steps";

type Held = Pick<Results, "model" | "denominated" | "kept" | "imputed" | "treated" | "setAside">;

/** The scale of every indicator: treated and normalised again as it was, from the imputed values. */
export function heldIndicators(results: Held): readonly HeldIndicator[] {
  const { model } = results;
  const [treating, normalising] = [
    indicatorChoices(model, "treatment"),
    indicatorChoices(model, "normalisation"),
  ];
  const transformers = transformersOf(model);
  const setAside = new Set(results.setAside);
  const unitWeights = unitWeightsOf(model);
  return model.indicators.map((indicator, j) => {
    const before = at(results.imputed, j);
    const treatment = at(treating, j);
    const kept = model.frozen?.indicators[indicator.code];
    const column =
      frozenTreatment(model, j, treatment)?.(before) ??
      chosen(treatments, treatment).treat(before, treatment.parameters);
    const caps = kept ? capsOfBounds(kept.figures, column) : capsOf(before, column);
    const treat = (x: number) => treatHeld(column, caps, x);
    const { carry } = column;
    const [target, lower, upper] = [carry(indicator.target), carry(indicator.lower), carry(indicator.upper)];
    const carried = { ...indicator, target, lower, upper };
    const transformer = at(transformers, j);
    const transform = (x: number) => (transformer ? transformer.transform(x) : x);
    const scaled = transformer ? transformedIndicator(transformer, carried) : carried;
    const values = transformer ? column.values.map(transform) : column.values;
    const scaledValue = (x: number) => transform(treat(x));
    const choice = at(normalising, j);
    const normaliser = chosen(normalisations, choice);
    const fitted = (own: Float64Array): NormalFit =>
      setAside.has(indicator.code)
        ? { ok: false, problem: "indicator-constant" }
        : model.frozen
          ? frozenFit(choice, kept?.figures ?? {}, scaled, model.units)
          : normaliser.fit(own, scaled, choice.parameters, model.units, unitWeights);
    const fit = fitted(values);
    const apply = (x: number) => (fit.ok ? fit.apply(x) : NaN);
    const byPlace = normaliser.family === "ranks";
    // Scores by places: the place among the other units, without the unit's own value of before.
    const amongOthers = (unit: number, x: number): number => {
      const own = fitted(values.with(unit, x));
      return own.ok ? own.apply(x) : NaN;
    };
    return {
      scoreOf: (unit, value) => {
        if (!results.kept[unit] || Number.isNaN(value) || !fit.ok) return NaN;
        return byPlace ? amongOthers(unit, scaledValue(value)) : apply(scaledValue(value));
      },
      ...{ carried, scaled, treat, transform, moved: column.moved },
      normalisedTarget: apply(scaled.target),
      ends: endsOf(indicator, at(results.denominated, j), results.kept, caps),
      bends: [indicator.target, valueOfReference(results, j, choice.parameters["unit"])],
      shape: byPlace
        ? "steps"
        : transformer || isCurved(column, normaliser.method, indicator)
          ? "curve"
          : "line",
    };
  });
}

const isCurved = ({ transform }: TreatedColumn, normalisation: string, { direction }: Indicator): boolean =>
  transform !== null || (normalisation === "share of maximum" && direction === -1);

/** The value of the unit to which the normalisation refers, if it refers to one. */
function valueOfReference(
  { model, denominated }: Pick<Results, "model" | "denominated">,
  indicator: number,
  unit: unknown,
): number {
  return at(denominated, indicator)[model.units.findIndex(({ code }) => code === unit)] ?? NaN;
}

/** The goalposts; without them the values of the units that were scored; never beyond what a treatment counts. */
function endsOf(
  { direction, lower, upper }: Indicator,
  column: Float64Array,
  kept: readonly boolean[],
  caps: Caps,
): HeldEnds {
  const { minimum, maximum } = extent(column.filter((_, i) => kept[i]));
  const top = Math.min(Number.isNaN(upper) ? maximum : upper, caps.highest);
  const bottom = Math.max(Number.isNaN(lower) ? minimum : lower, caps.lowest);
  return direction === 1 ? { worst: bottom, best: top } : { worst: top, best: bottom };
}
