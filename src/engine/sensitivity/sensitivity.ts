import type { Model } from "../model/model";
import type { Failure, Perturbations, UncertainInput } from "../uncertainty";
import { bootstrapIntervals, type Interval } from "./bootstrap";
import { sensitivityDesign } from "./design";
import { type SensitivityIndices, sensitivityIndices } from "./indices";
import { modelOutput, type SensitivityOutput } from "./model-output";
import { joinRows, type RowOutputs, rowOutputs } from "./run-design";
import { sensitivityInputs } from "./sensitivity-inputs";

/** Sensitivity indices of an output to each input, with intervals. */
export interface Sensitivity {
  /** The inputs that varied, in the order of the indices. */
  readonly inputs: readonly UncertainInput[];
  readonly indices: SensitivityIndices;
  readonly intervals: { readonly first: readonly Interval[]; readonly total: readonly Interval[] };
  /** Runs in all: rows (inputs + 2). */
  readonly runs: number;
  /** Rows of the design, and the rows that do not count because one of their runs failed. */
  readonly rows: number;
  readonly failedRows: readonly number[];
  /** Every run that failed, and why; `failureReasons` groups them. */
  readonly failures: readonly Failure[];
}

export interface SensitivityOptions {
  /** Code of the index. */
  readonly root: string;
  /** Rows of the design; powers of two keep its points even. */
  readonly n: number;
  readonly seed: number;
  readonly output: SensitivityOutput;
  /** Bootstrap samples, and the share of them within an interval. */
  readonly samples?: number;
  readonly confidence?: number;
}

/**
 * Runs a specification on scrambled Sobol' points and estimates the indices of each of its inputs, with bootstrap intervals.
 *
 * @throws RangeError for more inputs than `maximumSensitivityInputs`, or what `inputsOf` refuses
 * @throws when the model as it stands gives no index: see `score` for why
 * @example sensitivity(model, { normalisations: [minMax, zScore] }, { root: "PSCI", n: 8, seed: 1, output: { of: "rank shift" } }).runs // 24
 */
export function sensitivity(
  model: Model,
  specification: Perturbations,
  options: SensitivityOptions,
): Sensitivity {
  const { root, n, seed, output } = options;
  const inputs = sensitivityInputs(model, specification, root);
  const { at, takeFailures } = modelOutput(model, root, inputs, output);
  const outputs = rowOutputs(sensitivityDesign(n, inputs.length, seed), 0, at);
  return sensitivityOf(inputs, [{ from: 0, outputs, failures: takeFailures() }], options);
}

/**
 * The estimates from a design that was run in parts: the same bit for bit for any parts in any order.
 *
 * @example sensitivityOf([], [{ from: 0, outputs: rowOutputs(sensitivityDesign(8, 2, 1), 0, ([x, y]) => x + y), failures: [] }], { root: "PSCI", n: 8, seed: 1, output: { of: "rank shift" } }).rows // 8
 */
export function sensitivityOf(
  inputs: readonly UncertainInput[],
  parts: readonly RowOutputs[],
  { n, seed, samples = 1000, confidence = 0.9 }: SensitivityOptions,
): Sensitivity {
  const { outputs, failedRows } = joinRows(parts);
  return {
    inputs,
    indices: sensitivityIndices(outputs),
    intervals: bootstrapIntervals(outputs, { samples, confidence, seed }),
    runs: n * (inputs.length + 2),
    rows: n,
    failedRows,
    failures: parts.flatMap(({ failures }) => failures).sort((a, b) => a.replicate - b.replicate),
  };
}
