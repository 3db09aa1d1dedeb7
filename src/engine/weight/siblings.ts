import { at, need } from "../at";
import { aggregateColumns, everyUnit, finishNode } from "../aggregate";
import type { EngineProblem } from "../problem";
import type { NodeAggregation, WeighContext, Weighing } from "../stages";
import { givenAmong } from "./given-among";

/** The elements below one aggregate that are in use, at least two. */
export interface Siblings {
  /** Code of the aggregate. */
  readonly parent: string;
  readonly codes: readonly string[];
  /** Their scores: one column per child, one entry per unit, NaN missing. */
  readonly columns: readonly Float64Array[];
  /** The aggregate's score under other weights of its children, before what follows the aggregation. */
  readonly combined: (weights: Float64Array) => Float64Array;
}

/** Weights of siblings, relative to each other, with problems to report. */
export interface SiblingWeights {
  readonly weights: Float64Array;
  readonly problems: readonly EngineProblem[];
}

/**
 * Weights made from data, level by level and bottom up: the scores of the children, from which their weights are made,
 * use the weights found below them, the aggregate's own aggregation, what follows it and the rule for missing data.
 *
 * What is set aside weighs 0, and so does an aggregate without a child in use. An only child weighs 1. Where `weigh`
 * finds nothing (null), the given weights are used, with the problem `weights-not-found`. Roots weigh 1.
 */
export function levelByLevel(
  { model, missing, tree, given, columns, isSetAside, aggregations, finishes, setAside }: WeighContext,
  method: string,
  weigh: (siblings: Siblings) => SiblingWeights | null,
): Weighing {
  const weights = new Float64Array(given.length);
  const scores = new Map<number, Float64Array>();
  const problems = new Map<number, readonly EngineProblem[]>();
  for (const root of tree.roots) weights[root] = 1;

  for (const node of tree.bottomUp) {
    const column = at(tree.column, node);
    if (column >= 0) {
      if (!isSetAside[column]) scores.set(node, at(columns, column));
      continue;
    }
    const children = [...at(tree.children, node)].filter((child) => scores.has(child));
    if (children.length === 0) continue;
    const own = children.map((child) => need(scores, child));
    const others = [...at(tree.children, node)].flatMap((child) => setAside?.[child] ?? []);
    const combined = (shares: Float64Array): Float64Array =>
      aggregateColumns(own, shares, asChoice(at(aggregations, node)), missing, others).scores;
    const parent = at(model.framework, node).code;
    const codes = children.map((child) => at(model.framework, child).code);
    const found = children.length === 1 ? onlyChild : weigh({ parent, codes, columns: own, combined });
    const made = found?.weights ?? givenAmong(given, children);
    problems.set(node, found?.problems ?? [notFound(parent, method, own)]);
    const known: readonly (Float64Array | undefined)[] = Array.from(weights, (_, other) => scores.get(other));
    const context = { scores: known, unitOf: everyUnit };
    scores.set(node, finishNode(finishes?.[node], combined(made), context).scores);
    children.forEach((child, k) => (weights[child] = at(made, k)));
  }
  return { weights, problems: [...problems].sort(([a], [b]) => a - b).flatMap(([, list]) => list) };
}

const onlyChild: SiblingWeights = { weights: Float64Array.of(1), problems: [] };

const asChoice = ({ aggregator, parameters }: NodeAggregation) => ({ method: aggregator.method, parameters });

function notFound(node: string, method: string, columns: readonly Float64Array[]): EngineProblem {
  const units = at(columns, 0).filter((_, i) => columns.every((column) => !Number.isNaN(column[i]))).length;
  return {
    code: "weights-not-found",
    severity: "warning",
    where: { node },
    details: { method, units: String(units) },
  };
}
