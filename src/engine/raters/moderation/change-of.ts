import { at } from "../../at";
import { divisorOf } from "../../decide/what-if";
import { chosen } from "../../method/registered";
import type { Results } from "../../results";
import { indicatorChoices } from "../../run/indicator-choices";
import { isScreening } from "../../screen";
import { weightings } from "../../weight";
import { columnScale } from "./column-scale";

/** A raw value that a unit might have; NaN for none. Positions in the model. */
export interface PossibleValue {
  readonly unit: number;
  readonly indicator: number;
  readonly value: number;
}

/** What another value moves: the unit's own normalised score; the scores of all units in the indicator; or more. */
export type Change =
  | { readonly moves: "row"; readonly score: number }
  | { readonly moves: "column"; readonly column: Float64Array }
  | { readonly moves: "all" };

/** Finds what a value moves. */
export function changeOf(results: Results): (possible: PossibleValue) => Change {
  const { model, kept, denominated } = results;
  const { needs } = chosen(weightings, model.method.weights);
  const isFilled = indicatorChoices(model, "imputation").some(({ method }) => method !== "none");
  const hasGaps = denominated.some((column) => column.some((x, i) => Number.isNaN(x) && kept[i] === true));
  const isByColumn = !needs.includes("data") && !(isFilled && hasGaps);
  const scaleOf = columnScale(results);
  return ({ unit, indicator, value }) => {
    if (!isByColumn || !kept[unit]) return { moves: "all" };
    const was = at(at(denominated, indicator), unit);
    const is = value / divisorOf(model, { unit, indicator });
    const changesCount = Number.isNaN(was) !== Number.isNaN(is);
    const changesZeros = model.method.screeningZeros !== undefined && (was === 0) !== (is === 0);
    if (changesZeros || (changesCount && (isScreening(model.method) || isFilled))) return { moves: "all" };
    const changed = scaleOf(indicator, unit, is);
    if (changed === null) return { moves: "all" };
    return changed.moved === null
      ? { moves: "row", score: changed.score }
      : { moves: "column", column: changed.moved };
  };
}
