import { at } from "../at";
import { aggregate, refusalProblems } from "../aggregate";
import type { Model } from "../model/model";
import type { EngineProblem } from "../problem";
import { rankWriter, tieTolerance } from "../rank";
import { type BaseRun, baseRuns } from "./base-runs";
import { replicateWeights } from "./replicate-weights";
import type { Evaluator } from "./evaluator";
import type { Replicate } from "./replicate";
import { countedAgain } from "./counted-again";

/** The result of a replicate: the scores and ranks of an index, or the problems for which it has none. */
export type Outcome =
  | { readonly ok: true; readonly scores: Float64Array; readonly ranks: Float64Array }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * A function that scores replicates of a model. Each stage is run once for each different set of choices up to it, and
 * its result is kept: a replicate that changes only weights costs one aggregation.
 *
 * @param root code of the index that is scored
 * @throws when the model or a replicate names a node or a method that does not exist
 * @example replicateScorer(model, "PSCI")({ leftOut: "SA1a" }).ok // true
 */
export function replicateScorer(model: Model, root: string): (replicate: Replicate) => Outcome {
  const run = replicateRunner(model, root);
  return (replicate) => {
    const problems = run.run(replicate);
    return problems === null
      ? { ok: true, scores: run.scores.slice(), ranks: run.ranks.slice() }
      : { ok: false, problems };
  };
}

/** Runs one replicate after the other in the same memory. */
export interface ReplicateRunner {
  /** Writes the scores and ranks of the index into the arrays below; returns the problems when it has none, else null. */
  run(replicate: Replicate): readonly EngineProblem[] | null;
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
  /** The scores of the last run in a node below the root, in memory that the next call writes again. */
  readonly scoresAt: (node: number) => Float64Array;
  /** The run up to its weights that a replicate starts from; kept, except for one with values or goalposts of its own. */
  readonly baseOf: (replicate: Replicate) => BaseRun;
  /** The run that the last replicate started from. */
  readonly lastBase: () => BaseRun["run"] | null;
}

const nothingScored: EngineProblem = { code: "nothing-scored", severity: "error", where: {}, details: {} };

/**
 * @throws as `replicateScorer` does
 * @example replicateRunner(model, "PSCI").run({ leftOut: "SA1a" }) // null
 */
export function replicateRunner(model: Model, root: string): ReplicateRunner {
  const node = model.framework.findIndex(({ code }) => code === root);
  if (node < 0) throw new Error(`The framework has no node "${root}".`);
  const baseOf = baseRuns(model, node);
  const scores = new Float64Array(model.units.length);
  const ranks = new Float64Array(model.units.length);
  const memory = new Float64Array(model.framework.length);
  const writeRanks = rankWriter(model.method.ranks, model.units.length);
  const ofNode = new Float64Array(model.units.length);
  let writeNode: Evaluator["writeNode"] = () => ofNode.fill(NaN);
  let last: BaseRun["run"] | null = null;
  return {
    scores,
    ranks,
    baseOf,
    lastBase: () => last,
    scoresAt: (below) => {
      writeNode(below, ofNode);
      return ofNode;
    },
    run(replicate) {
      const { run, evaluate } = baseOf(replicate);
      last = run;
      const weights = replicateWeights(run, replicate, memory);
      writeNode = evaluate.writeNode;
      const setAside = countedAgain(run, replicate);
      if (setAside !== null || !evaluate(weights, scores)) {
        const structure = { ...run.structure, weights, ...(setAside && { setAside }) };
        const found = aggregate(structure, run.normalised, model.method.missing);
        const own = found.refusals.filter((refusal) => run.tree.rootOf[refusal.node] === node);
        if (own.length > 0) return refusalProblems(model, structure, own);
        scores.set(at(found.scores, node));
        writeNode = (below, into) => into.set(at(found.scores, below));
      }
      if (scores.every(Number.isNaN)) return [nothingScored];
      writeRanks(scores, tieTolerance(scores), ranks);
      return null;
    },
  };
}
