import {
  failureProblems,
  type Model,
  indistinguishable,
  type Perturbations,
  type Replicate,
  type Sensitivity,
  type SensitivityOutput,
  type Uncertainty,
} from "../engine";
import type { Problem } from "../workbook/problem";
import { describeProblem } from "../workbook/problems";
import type { Reading } from "../workbook/read";
import type { Source } from "../workbook/source";
import { type OnWorkers, sensitivityOnWorkers, uncertaintyOnWorkers } from "./robustness-runs";
import { scoreIndex } from "./score-index";

export interface RobustnessOptions extends OnWorkers {
  /** Code of the index; the first one by default. */
  readonly root?: string;
  /** What is uncertain. */
  readonly perturbations: Perturbations;
  readonly replicates: number;
  /** An integer: the same seed gives the same answer, on any machine and any number of workers. */
  readonly seed: number;
  /** The "top k" whose share of the replicates is told of each unit. */
  readonly top: number;
  /** Largest share of replicates with the order reversed that still tells two units apart. */
  readonly limit?: number;
  /** Rows of the sensitivity design and what is looked at; null for none. */
  readonly sensitivity: { readonly n: number; readonly output: SensitivityOutput } | null;
}

/** How far an index depends on the choices behind it, or the problems that stood in the way. */
export type RobustnessOutcome =
  | {
      readonly found: true;
      readonly model: Model;
      readonly root: string;
      /** What was run: to be stored, and run again. */
      readonly design: readonly Replicate[];
      readonly uncertainty: Uncertainty;
      /** For each unit, by index, those that it cannot be distinguished from. */
      readonly indistinguishable: readonly Int32Array[];
      readonly sensitivity: Sensitivity | null;
      /** Why replicates failed, and how many. */
      readonly problems: readonly Problem[];
    }
  | { readonly found: false; readonly problems: readonly Problem[] };

/**
 * Runs an index again and again under other choices: how its ranks vary, which units cannot be distinguished, and which of the
 * choices that comes from. Nothing is drawn and nothing is kept.
 *
 * @throws RangeError when something cannot be drawn from what `perturbations` says: see `inputsOf`
 */
export async function robustness(reading: Reading, options: RobustnessOptions): Promise<RobustnessOutcome> {
  const index = scoreIndex(reading);
  if (!index.scored) return { found: false, problems: index.problems };
  const { model, source } = index;
  const root = options.root ?? model.framework.find(({ parent }) => parent === null)!.code;
  const runs = { ...options, model, root };
  const { design, uncertainty } = await uncertaintyOnWorkers(runs, options, options);
  const sensitivity = options.sensitivity
    ? await sensitivityOnWorkers(runs, options.sensitivity, options)
    : null;
  const nominal = Float64Array.from(uncertainty.units, (unit) => unit.nominal);
  return {
    found: true,
    model,
    root,
    design,
    uncertainty,
    indistinguishable: indistinguishable(uncertainty.ranks, nominal, options.limit),
    sensitivity,
    problems: [
      ...inWords(failureProblems(uncertainty.failures, design.length), source, model),
      ...(sensitivity ? inWords(failureProblems(sensitivity.failures, sensitivity.runs), source, model) : []),
    ],
  };
}

const inWords = (
  problems: ReturnType<typeof failureProblems>,
  source: Source,
  model: Model,
): readonly Problem[] => problems.map((problem) => describeProblem(problem, source, model));
