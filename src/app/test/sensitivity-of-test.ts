import {
  maximumSensitivityInputs,
  type Sensitivity,
  sensitivityDesign,
  sensitivityInputs,
} from "../../engine";
import { rowParts, sensitivityOf } from "../../engine/internal";
import type { Progress } from "../ports";
import type { RunRequest } from "../robustness-runs";
import { workOf } from "../robustness-work";
import { allRows } from "../robustness-workers";
import { partLength, runParts, type RunningOptions } from "./run-parts";

const output = { of: "rank shift" } as const;

/**
 * Rows of the sensitivity analysis of a test: the power of two that is nearest to a quarter of its runs, 256 for 1,000; from 8 to
 * 4,096. Each row is as many runs as there are inputs, and two more. `psci analyse --what sensitivity --replicates 256` makes the
 * same.
 */
export const sensitivityRows = (runs: number): number =>
  Math.min(Math.max(8, 2 ** Math.round(Math.log2(runs / 4))), 4096);

/**
 * Which choices the ranks depend on, to the same figures as `sensitivity`. Null where fewer than two inputs vary, or more than a
 * design can have, or where no row of the design gave an index.
 */
export async function sensitivityOfTest(
  { model, root, perturbations, seed }: RunRequest,
  runs: number,
  options: RunningOptions & { readonly progress?: Progress | undefined },
): Promise<Sensitivity | null> {
  const inputs = sensitivityInputs(model, perturbations, root);
  if (inputs.length < 2 || inputs.length > maximumSensitivityInputs) return null;
  const n = sensitivityRows(runs);
  const workers = options.workersFor?.(workOf(model, perturbations, n * (inputs.length + 2))) ?? null;
  const parts = rowParts(sensitivityDesign(n, inputs.length, seed), partLength(n, workers));
  const job = { model, root, sensitivity: { inputs, output } };
  const rows = await allRows("rows", runParts(job, parts, workers, options), (done) =>
    options.progress?.("Finding what matters", done, parts.length),
  );
  const found = sensitivityOf(inputs, rows, { root, n, seed, output });
  return found.failedRows.length === n ? null : found;
}
