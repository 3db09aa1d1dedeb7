import { at } from "../../at";
import type { Model } from "../../model/model";
import type { EngineProblem } from "../../problem";
import type { Results } from "../../results";
import { infiniteResults, run } from "../../run";
import { score } from "../../score";
import type { ScaleRule, ValueChange } from "../change";
import { heldRun, heldScale } from "../held";
import { divisorOf } from "./divisor";
import { movedScale } from "./moved-scale";
import { refusedChanges } from "./what-if-problems";

export type WhatIf =
  | {
      readonly ok: true;
      /** Everything as if: scores, ranks, references and gaps of every node and unit; the model with the raw values changed. */
      readonly results: Results;
      /** Codes of the indicators in which the normalised values of other units are new; none where the scale is held. */
      readonly movedScale: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * An index as if some values were others. Values are on the scale of the denominated values. Of two changes of one value the
 * last counts.
 *
 * `moves`: scored again from the changed raw values, all stages. `held`: the changed values are treated and normalised by the
 * figures of the index as it is, and aggregated with its weights; ranks, references and gaps are made again. There a value
 * that is taken away (NaN) is missing, and is not filled.
 *
 * @example
 * const changed = whatIf(results, [{ unit: 0, indicator: 0, value: 5 }], "held");
 * changed.ok && changed.movedScale // []
 */
export function whatIf(results: Results, changes: readonly ValueChange[], scale: ScaleRule): WhatIf {
  const held = scale === "held" ? heldScale(results) : null;
  const refused = refusedChanges(results, changes, held);
  if (refused.length > 0) return { ok: false, problems: refused };
  const model = changedModel(results, changes);
  if (held === null) {
    const outcome = score(model);
    return outcome.ok ? { ...outcome, movedScale: movedScale(results, outcome.results, changes) } : outcome;
  }
  const state = heldRun(results, held, changes);
  if (!state.ok) return { ok: false, problems: run.problems(state) };
  const finished = run.finish(state);
  const infinite = infiniteResults(finished);
  if (infinite.length > 0) return { ok: false, problems: infinite };
  return { ok: true, results: { ...finished, model, problems: results.problems }, movedScale: [] };
}

/** The model with the raw values that these denominated values have. */
function changedModel({ model, denominated }: Results, changes: readonly ValueChange[]): Model {
  const indicators = [...model.indicators];
  for (const change of changes) {
    const { unit, indicator, value } = change;
    const own = at(indicators, indicator);
    // A value that stays keeps its raw value bit for bit.
    const stays = value === at(at(denominated, indicator), unit);
    const raw = stays ? at(at(model.indicators, indicator).values, unit) : value * divisorOf(model, change);
    indicators[indicator] = { ...own, values: own.values.with(unit, raw) };
  }
  return { ...model, indicators };
}
