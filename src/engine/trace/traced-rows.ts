import type { Model } from "../model/model";
import { type BaseRun, type Failure, type RankRows, type Replicate, replicateRunner } from "../uncertainty";
import { baseSummaries, choicesOf, type StageSummaries } from "./base-summaries";
import { indicatorsBelow } from "./below";
import { drawnWeights } from "./drawn-weights";
import type { TracedPart } from "./traced-part";
import { summaryOf, type ValueSummary } from "./value-summary";

/** What came out of the stages of some replicates of a design. */
export interface StageRows {
  /** The different runs up to the weights. */
  readonly bases: readonly StageSummaries[];
  /** One per replicate, in the order of the design. */
  readonly replicates: readonly TracedReplicate[];
}

interface TracedReplicate {
  /** Position in `bases`. */
  readonly base: number;
  /** Of the index; null where the replicate gave none. */
  readonly scores: ValueSummary | null;
  /** Effective weights of the indicators, compared with those that were not drawn; null where no weight is drawn. */
  readonly weights: ValueSummary | null;
  /** The same, compared with those of all indicators; null where none is left out. */
  readonly leftOut: ValueSummary | null;
}

/** The ranks of some replicates, as `rankRows` gives them, and what came out of their stages. */
export interface TracedRows {
  readonly rows: RankRows;
  readonly stages: StageRows;
}

/** Runs parts of a design and keeps a trace of each stage that is varied: any parts, in any order, give the same. */
export function tracedRows(
  model: Model,
  root: string,
  varied: readonly TracedPart[],
): (design: readonly Replicate[], from: number) => TracedRows {
  const runner = replicateRunner(model, root);
  const parts = new Set(varied);
  const below = indicatorsBelow(
    model,
    model.framework.findIndex(({ code }) => code === root),
  );
  const summarise = baseSummaries(runner, below, parts);
  const weightsOf = drawnWeights(model, below);
  const known = new WeakMap<BaseRun["run"], StageSummaries>();
  const summariesOf = (run: BaseRun["run"], replicate: Replicate): StageSummaries => {
    const found = known.get(run) ?? summarise(run, replicate);
    known.set(run, found);
    return found;
  };
  const units = model.units.length;

  return (design, from) => {
    const ranks = new Float32Array(design.length * units);
    const failures: Failure[] = [];
    const positions = new Map<StageSummaries, number>();
    let runs = 0;
    const replicates = design.map((replicate, k): TracedReplicate => {
      const problems = runner.run(replicate);
      const run = runner.lastBase() ?? runner.baseOf(choicesOf(replicate)).run;
      if (problems === null) ranks.set(runner.ranks, runs++ * units);
      else failures.push({ replicate: from + k, problems });
      const scores = problems === null ? summaryOf([runner.scores]) : null;
      const summaries = summariesOf(run, replicate);
      const base = positions.get(summaries) ?? positions.size;
      positions.set(summaries, base);
      return { base, scores, ...weightsOf(run, replicate) };
    });
    return {
      rows: { from, runs, ranks: failures.length > 0 ? ranks.slice(0, runs * units) : ranks, failures },
      stages: { bases: [...positions.keys()], replicates },
    };
  };
}
