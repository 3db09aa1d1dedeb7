import { aggregate } from "../../aggregate";
import { at } from "../../at";
import { heldScale, structureOf } from "../../decide/held";
import type { Results } from "../../results";
import { replicateRunner } from "../../uncertainty";
import { changeOf, type Change, type PossibleValue } from "./change-of";
import { unitRank } from "./unit-rank";

/** NaN where the unit has no score. */
export interface UnitOutcome {
  readonly score: number;
  readonly rank: number;
}

const noScore: UnitOutcome = { score: NaN, rank: NaN };

/** Rough work that is done at most: about a second. */
const maximumWork = 10_000_000;
/** A whole run costs this much besides its table. */
const runWork = 4_000;
/** One value of a table that is only aggregated, in the same measure. */
const valueWork = 0.25;

/**
 * The score and the rank of a unit in an index, as the whole index run again with one value of the unit changed gives them. Only
 * what the change can move is computed again: the row of the unit; where the scale of the indicator moves, the scores of all
 * units; where values are filled or weights made of the data, everything.
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
  const { model, normalised } = results;
  const held = heldScale(results);
  const structure = structureOf(results);
  const relative = held.comparesUnits(node);
  const rankOf = unitRank(model.method.ranks);
  const [units, size] = [model.units.length, model.framework.length];
  const ofColumn = units * size * valueWork + (relative ? held.rowWork(node) : 0);
  const costs: Readonly<Record<Change["moves"], number>> = {
    row: relative ? ofColumn : units,
    column: ofColumn,
    all: runWork + units * model.indicators.length + (relative ? held.rowWork(node) : 0),
  };
  const outcomeOf = (scores: Float64Array, unit: number): UnitOutcome => ({
    score: at(scores, unit),
    rank: rankOf(scores, unit),
  });

  const withColumn = ({ unit, indicator }: PossibleValue, column: Float64Array): UnitOutcome => {
    const columns = normalised.with(indicator, column);
    const { scores, refusals } = aggregate(structure, columns, model.method.missing);
    const isRefused = refusals.some((refusal) => structure.tree.rootOf[refusal.node] === node);
    return isRefused ? noScore : outcomeOf(at(scores, node), unit);
  };
  const whole = replicateRunner(model, at(model.framework, node).code);
  const runAgain = ({ unit, indicator, value }: PossibleValue): UnitOutcome => {
    const { code, values: raw } = at(model.indicators, indicator);
    const failed = whole.run({ values: { [code]: Array.from(raw.with(unit, value)) } });
    return failed === null ? outcomeOf(whole.scores, unit) : noScore;
  };

  const find = changeOf(results);
  const hasPoints = model.method.gates !== undefined || model.method.adjustments !== undefined;
  const before = at(results.scores, node);
  const outcomes: (UnitOutcome | null)[] = values.map(() => null);
  const rows: {
    readonly k: number;
    readonly unit: number;
    readonly indicator: number;
    readonly score: number;
  }[] = [];
  let left = work;
  for (const [k, possible] of values.entries()) {
    const { unit, indicator } = possible;
    const found = find(possible);
    // Gates, bonus and malus look at the value itself.
    const change: Change = hasPoints ? { moves: "all" } : found;
    left -= costs[change.moves];
    if (left < 0) break;
    if (change.moves === "all") outcomes[k] = runAgain(possible);
    else if (change.moves === "column") outcomes[k] = withColumn(possible, change.column);
    else if (relative) outcomes[k] = withColumn(possible, at(normalised, indicator).with(unit, change.score));
    else rows.push({ k, unit, indicator, score: change.score });
  }
  // Rows that only move themselves are scored together.
  const own = held.scoreRows(
    rows.map(({ unit, indicator, score }) => ({ unit, scores: [{ indicator, score }] })),
    node,
  );
  rows.forEach(({ k, unit }, r) => (outcomes[k] = outcomeOf(before.with(unit, at(own, r)), unit)));
  return outcomes;
}
