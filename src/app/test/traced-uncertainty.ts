import { drawDesign, inputsOf, type Uncertainty } from "../../engine";
import {
  performer,
  type RankRows,
  replicateParts,
  type StagePart,
  type StageTrace,
  tracedParts,
  traceOf,
  uncertaintyOf,
} from "../../engine/internal";
import type { Progress } from "../ports";
import type { RunRequest } from "../robustness-runs";
import { workOf } from "../robustness-work";
import { partLength, runParts, type RunningOptions } from "./run-parts";

/** The ranks in every replicate of a design and what came out of its stages: the same figures as `rankUncertainty`. */
export async function tracedUncertainty(
  { model, root, perturbations, seed }: RunRequest,
  { replicates, top }: { readonly replicates: number; readonly top: number },
  options: RunningOptions & { readonly progress?: Progress | undefined },
): Promise<{ readonly uncertainty: Uncertainty; readonly trace: readonly StageTrace[] }> {
  const inputs = inputsOf(model, perturbations);
  const design = drawDesign(model, perturbations, { replicates, seed });
  const workers = options.workersFor?.(workOf(model, perturbations, replicates)) ?? null;
  const parts = replicateParts(design, partLength(replicates, workers));
  const job = { model, root, sensitivity: null, traced: tracedParts(inputs) };
  const rows: RankRows[] = [];
  const stages: StagePart[] = [];
  for await (const result of runParts(job, parts, workers, options)) {
    if (result.kind !== "replicates") throw new Error(`A part of replicates returned ${result.kind}.`);
    rows.push(result.rows);
    if (result.stages) stages.push({ from: result.rows.from, stages: result.stages });
    options.progress?.("Running replicates", rows.length, parts.length);
  }
  const uncertainty = uncertaintyOf(model, rows, { root, top });
  return { uncertainty, trace: traceOf(inputs, design, stages, uncertainty.failures) };
}

/** The same trace, in this thread and at once. */
export function traceHere(
  { model, root, perturbations, seed }: RunRequest,
  replicates: number,
): readonly StageTrace[] {
  const inputs = inputsOf(model, perturbations);
  const design = drawDesign(model, perturbations, { replicates, seed });
  const perform = performer({ model, root, sensitivity: null, traced: tracedParts(inputs) });
  const result = perform({ kind: "replicates", from: 0, design });
  if (result.kind !== "replicates") throw new Error(`A part of replicates returned ${result.kind}.`);
  const parts = result.stages ? [{ from: 0, stages: result.stages }] : [];
  return traceOf(inputs, design, parts, result.rows.failures);
}
