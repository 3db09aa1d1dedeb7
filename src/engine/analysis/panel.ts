import { at } from "../at";
import { historiesOf } from "../model/histories";
import { rankings, rankWithin, tieTolerance } from "../rank";
import type { Results } from "../results";

/** One subject over the times of a panel. Lists have one entry per time of the subject, from the earliest. */
export interface Trend {
  readonly subject: string;
  /** Indices of the subject's units. */
  readonly units: readonly number[];
  readonly times: Float64Array;
  /** NaN at a time without a score. */
  readonly scores: Float64Array;
  /** Rank among the units of the same time, 1 the best. */
  readonly ranks: Float64Array;
  /** Last score - first score; NaN when fewer than two times have one. */
  readonly change: number;
  /** Compound growth per unit of time; NaN where `growthProblem` says why. */
  readonly growth: number;
  readonly growthProblem: "one-time" | "not-positive" | null;
  /** Rank at the first score - rank at the last one: positive when the subject has moved up. */
  readonly rankMovement: number;
}

/**
 * How each subject's score and rank at a node changed over time. First and last are the first and last times at which
 * the subject has a score.
 *
 *     change = last - first,  growth = (last / first)^(1 / (t_last - t_first)) - 1
 *
 * Scores of different times can be compared because their goalposts are frozen: all times are prepared and normalised
 * together, or on stated goalposts. Ranks are those within a time, with ties by the tolerance of all scores; between
 * times the number of units that are ranked may differ. Growth has a meaning for positive scores only, on a scale that
 * begins at 0: z-scores have no growth.
 *
 * @param node code of the index, or of any other node
 * @throws when the model has no panel, or no such node
 * @example
 * // One city: 40 in 2020, 44.1 in 2022
 * trends(results, "Index")[0]; // { change: 4.1, growth: 0.05, rankMovement: 1, ... }
 */
export function trends({ model, scores }: Pick<Results, "model" | "scores">, node: string): readonly Trend[] {
  const { panel, framework, method } = model;
  if (panel === null) throw new Error("The model has no panel: its units are observed once.");
  const column = scores[framework.findIndex(({ code }) => code === node)];
  if (column === undefined) throw new Error(`The framework has no node "${node}".`);
  const labels = Array.from(panel.times, String);
  const ranks = rankWithin(rankings[method.ranks], column, labels, tieTolerance(column));
  return [...historiesOf(panel)].map(([subject, units]) => {
    const own = (values: Float64Array): Float64Array => Float64Array.from(units, (i) => at(values, i));
    return { subject, units, ...movement(own(panel.times), own(column), own(ranks)) };
  });
}

function movement(
  times: Float64Array,
  scores: Float64Array,
  ranks: Float64Array,
): Omit<Trend, "subject" | "units"> {
  const first = scores.findIndex((x) => !Number.isNaN(x));
  const last = scores.findLastIndex((x) => !Number.isNaN(x));
  const own = { times, scores, ranks };
  if (first === last)
    return { ...own, change: NaN, growth: NaN, growthProblem: "one-time", rankMovement: NaN };
  const [from, to] = [at(scores, first), at(scores, last)];
  const isPositive = from > 0 && to > 0;
  return {
    ...own,
    change: to - from,
    growth: isPositive ? (to / from) ** (1 / (at(times, last) - at(times, first))) - 1 : NaN,
    growthProblem: isPositive ? null : "not-positive",
    rankMovement: at(ranks, first) - at(ranks, last),
  };
}
