import { at } from "../../at";
import { chosen } from "../../method/registered";
import { normalisations } from "../../normalise";
import type { Results } from "../../results";
import { indicatorChoices } from "../../run/indicator-choices";
import { treatments } from "../../treat";

/**
 * The normalised score of a unit with another value in an indicator, treated and normalised again with the whole column; null
 * where that changes the score of another unit, or whether the indicator is set aside.
 */
export function columnScale(
  results: Pick<Results, "model" | "imputed" | "normalised" | "setAside">,
): (indicator: number, unit: number, value: number) => number | null {
  const { model, imputed, normalised } = results;
  const treating = indicatorChoices(model, "treatment");
  const normalising = indicatorChoices(model, "normalisation");
  const setAside = new Set(results.setAside);
  return (j, unit, value) => {
    const indicator = at(model.indicators, j);
    const treatment = at(treating, j);
    const changed = at(imputed, j).with(unit, value);
    const { values, carry } = chosen(treatments, treatment).treat(changed, treatment.parameters);
    const carried = {
      ...indicator,
      target: carry(indicator.target),
      lower: carry(indicator.lower),
      upper: carry(indicator.upper),
    };
    const choice = at(normalising, j);
    const fit = values.every(Number.isNaN)
      ? null
      : chosen(normalisations, choice).fit(values, carried, choice.parameters, model.units);
    if (fit === null || !fit.ok || setAside.has(indicator.code)) return null;
    const before = at(normalised, j);
    const stays = values.every((x, i) => i === unit || isSame(fit.apply(x), at(before, i)));
    return stays ? fit.apply(at(values, unit)) : null;
  };
}

const isSame = (x: number, y: number): boolean => x === y || (Number.isNaN(x) && Number.isNaN(y));
