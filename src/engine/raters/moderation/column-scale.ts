import { at } from "../../at";
import { chosen } from "../../method/registered";
import { normalisations } from "../../normalise";
import type { Results } from "../../results";
import { indicatorChoices } from "../../run/indicator-choices";
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
  const setAside = new Set(results.setAside);
  return (j, unit, value) => {
    const indicator = at(model.indicators, j);
    if (setAside.has(indicator.code)) return null;
    const treatment = at(treating, j);
    const changed = at(imputed, j).with(unit, value);
    const { values, carry } = chosen(treatments, treatment).treat(changed, treatment.parameters);
    if (values.every(Number.isNaN)) return null;
    const carried = {
      ...indicator,
      target: carry(indicator.target),
      lower: carry(indicator.lower),
      upper: carry(indicator.upper),
    };
    const choice = at(normalising, j);
    const fit = chosen(normalisations, choice).fit(values, carried, choice.parameters, model.units);
    if (!fit.ok) return null;
    const column = fit.applyToAll?.(values) ?? values.map(fit.apply);
    const before = at(normalised, j);
    const stays = column.every((x, i) => i === unit || Object.is(x, before[i]));
    return { score: at(column, unit), moved: stays ? null : column };
  };
}
