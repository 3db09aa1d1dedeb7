import { at } from "../../at";
import { frozenFit } from "../../frozen/frozen-fit";
import { frozenTreatment } from "../../frozen/frozen-treat";
import { chosen } from "../../method/registered";
import { unitWeightsOf } from "../../model/unit-weights";
import { normalisations } from "../../normalise";
import type { Results } from "../../results";
import { indicatorChoices } from "../../run/indicator-choices";
import { transformersOf } from "../../run/transformer-of";
import { transformedIndicator } from "../../transformation";
import { treatments } from "../../treat";

/** The column of an indicator in which one unit has another value. */
export interface ChangedColumn {
  /** The normalised score of that unit. */
  readonly score: number;
  /** All normalised scores, where those of other units are other ones too; else null. */
  readonly moved: Float64Array | null;
}

/**
 * A column with another value for a unit, treated and normalised again; null where that changes whether the indicator is set
 * aside, and with it the weights.
 */
export function columnScale(
  results: Pick<Results, "model" | "imputed" | "normalised" | "setAside">,
): (indicator: number, unit: number, value: number) => ChangedColumn | null {
  const { model, imputed, normalised } = results;
  const treating = indicatorChoices(model, "treatment");
  const normalising = indicatorChoices(model, "normalisation");
  const transformers = transformersOf(model);
  const setAside = new Set(results.setAside);
  const unitWeights = unitWeightsOf(model);
  return (j, unit, value) => {
    const indicator = at(model.indicators, j);
    if (setAside.has(indicator.code)) return null;
    const treatment = at(treating, j);
    const changed = at(imputed, j).with(unit, value);
    const { values, carry } =
      frozenTreatment(model, j, treatment)?.(changed) ??
      chosen(treatments, treatment).treat(changed, treatment.parameters);
    const transformer = transformers[j] ?? null;
    const scaled = transformer ? values.map(transformer.transform) : values;
    if (scaled.every(Number.isNaN)) return null;
    const carried = {
      ...indicator,
      target: carry(indicator.target),
      lower: carry(indicator.lower),
      upper: carry(indicator.upper),
    };
    const choice = at(normalising, j);
    const own = transformer ? transformedIndicator(transformer, carried) : carried;
    const fit = model.frozen
      ? frozenFit(choice, model.frozen.indicators[indicator.code]?.figures ?? {}, own, model.units)
      : chosen(normalisations, choice).fit(scaled, own, choice.parameters, model.units, unitWeights);
    if (!fit.ok) return null;
    const column = fit.applyToAll?.(scaled) ?? scaled.map(fit.apply);
    const before = at(normalised, j);
    const stays = column.every((x, i) => i === unit || Object.is(x, before[i]));
    return { score: at(column, unit), moved: stays ? null : column };
  };
}
