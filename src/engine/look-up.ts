import type { Results } from "./results";

/** The column of a node; a code that the framework does not have is a programming error. */
function at(results: Pick<Results, "model">, table: readonly Float64Array[], code: string): Float64Array {
  const column = table[results.model.framework.findIndex((node) => node.code === code)];
  if (column !== undefined) return column;
  const known = results.model.framework.map((node) => node.code).join(", ");
  throw new Error(`The framework has no "${code}", only: ${known}.`);
}

/**
 * Scores of a node of the framework, by its code: one per unit, NaN missing.
 *
 * @throws when the framework has no such node
 * @example scoreOf(results, "PSCI").length // 60
 */
export const scoreOf = (results: Pick<Results, "model" | "scores">, code: string): Float64Array =>
  at(results, results.scores, code);

/**
 * Ranks at a node of the framework, by its code: one per unit, 1 for the best, NaN missing.
 *
 * @throws when the framework has no such node
 * @example rankOf(results, "PSCI").indexOf(1) >= 0 // true
 */
export const rankOf = (results: Pick<Results, "model" | "ranks">, code: string): Float64Array =>
  at(results, results.ranks, code);

/**
 * Gaps at a node of the framework, by its code: reference less score, one per unit, NaN missing.
 *
 * @throws when the framework has no such node
 * @example gapOf(results, "PSCI").length // 60
 */
export const gapOf = (results: Pick<Results, "model" | "gaps">, code: string): Float64Array =>
  at(results, results.gaps, code);

/** The result of one unit at one node. What is missing is null. */
export interface ResultRow {
  readonly unit: string;
  readonly unitName: string;
  readonly node: string;
  readonly nodeName: string;
  readonly level: number;
  readonly score: number | null;
  readonly rank: number | null;
  /** Rank within the unit's group. */
  readonly groupRank: number | null;
  readonly reference: number | null;
  readonly gap: number | null;
}

/**
 * Results as a table of plain rows, one per unit and node, units first: for a data frame, a chart or a CSV writer.
 *
 * @param codes of the nodes to return, in the order of the framework; all nodes unless given
 * @throws when the framework has no such node
 * @example toRows(results, ["PSCI"]).length // 60
 */
export function toRows(results: Results, codes?: readonly string[]): readonly ResultRow[] {
  const { model, scores, ranks, groupRanks, references, gaps } = results;
  codes?.forEach((code) => at(results, scores, code));
  const nodes = model.framework.flatMap((node, k) =>
    (codes?.includes(node.code) ?? true) ? [{ ...node, k }] : [],
  );
  const orNull = (x: number | undefined): number | null => (x === undefined || Number.isNaN(x) ? null : x);
  return model.units.flatMap((unit, i) =>
    nodes.map(({ code, name, level, k }) => ({
      ...{ unit: unit.code, unitName: unit.name, node: code, nodeName: name, level },
      score: orNull(scores[k]?.[i]),
      rank: orNull(ranks[k]?.[i]),
      groupRank: orNull(groupRanks[k]?.[i]),
      reference: orNull(references[k]?.[i]),
      gap: orNull(gaps[k]?.[i]),
    })),
  );
}
