import { at } from "../../at";
import { type HeldRow, heldScale } from "../../decide/held";
import { divisorOf } from "../../decide/what-if";
import { chosen, registered } from "../../method/registered";
import { rankings, tieTolerance } from "../../rank";
import type { Results } from "../../results";
import { replicateRunner } from "../../uncertainty";
import { weightings } from "../../weight";
import { indicatorChoices } from "../../run/indicator-choices";
import { columnScale } from "./column-scale";

/** A raw value that a unit might have; NaN for none. Positions in the model. */
export interface PossibleValue {
  readonly unit: number;
  readonly indicator: number;
  readonly value: number;
}

/** NaN where the unit has no score. */
export interface UnitOutcome {
  readonly score: number;
  readonly rank: number;
}

/** Rough work that is done at most, in values read: about two seconds. */
const maximumWork = 10_000_000;
/** A whole run costs this much besides its table. */
const runWork = 4_000;

/**
 * The score and the rank of a unit in an index, as the whole index run again with one value of the unit changed gives them. Where
 * the change leaves the scores of all other values as they are, only the row of the unit is scored again; else everything is.
 *
 * @param node position of the index in the framework
 * @returns one outcome per value; null from the value on for which the work would be too much
 */
export function unitOutcomes(
  results: Results,
  node: number,
  values: readonly PossibleValue[],
  work = maximumWork,
): readonly (UnitOutcome | null)[] {
  const { model } = results;
  const held = heldScale(results);
  const ranker = registered(rankings, model.method.ranks);
  const relative = held.comparesUnits(node);
  const ofRow = relative ? held.rowWork(node) : model.units.length;
  const ofRun = runWork + model.units.length * model.indicators.length + ofRow;
  const before = at(results.scores, node);
  const rankOf = (scores: Float64Array, unit: number) => at(ranker.rank(scores, tieTolerance(scores)), unit);

  const rowOf = rowsOf(results);
  const whole = replicateRunner(model, at(model.framework, node).code);
  const outcomes: (UnitOutcome | null)[] = values.map(() => null);
  let left = work;
  for (const [k, possible] of values.entries()) {
    const row = rowOf(possible);
    left -= row === null ? ofRun : ofRow;
    if (left < 0) break;
    const { unit } = possible;
    if (row === null) {
      const { indicators } = model;
      const { code, values: raw } = at(indicators, possible.indicator);
      const failed = whole.run({ values: { [code]: Array.from(raw.with(unit, possible.value)) } });
      outcomes[k] =
        failed === null
          ? { score: at(whole.scores, unit), rank: at(whole.ranks, unit) }
          : { score: NaN, rank: NaN };
    } else {
      const scores = relative
        ? held.scoresWith(row, node)
        : before.with(unit, at(held.scoreRows([row], node), 0));
      outcomes[k] = { score: at(scores, unit), rank: rankOf(scores, unit) };
    }
  }
  return outcomes;
}

/** The row of a unit with a value changed; null where the change moves the scores of other values, or may. */
function rowsOf(results: Results): (possible: PossibleValue) => HeldRow | null {
  const { model, kept, denominated } = results;
  const weigher = chosen(weightings, model.method.weights);
  const isFilled = indicatorChoices(model, "imputation").some(({ method }) => method !== "none");
  const hasGaps = denominated.some((column) => column.some((x, i) => Number.isNaN(x) && kept[i] === true));
  const isByUnit = !weigher.needs.includes("data") && !(isFilled && hasGaps);
  const scaleOf = columnScale(results);
  return ({ unit, indicator, value }) => {
    if (!isByUnit || !kept[unit]) return null;
    const was = at(at(denominated, indicator), unit);
    const is = value / divisorOf(model, { unit, indicator });
    const changesCount = Number.isNaN(was) !== Number.isNaN(is);
    if (changesCount && (model.method.screening !== null || isFilled)) return null;
    const score = scaleOf(indicator, unit, is);
    return score === null ? null : { unit, scores: [{ indicator, score }] };
  };
}
