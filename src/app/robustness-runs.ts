import {
  drawDesign,
  type Model,
  type Perturbations,
  type Replicate,
  type Sensitivity,
  sensitivityDesign,
  sensitivityInputs,
  type SensitivityOutput,
  type Uncertainty,
} from "../engine";
import { replicateParts, rowParts, sensitivityOf, uncertaintyOf, type Workers } from "../engine/internal";
import type { Progress } from "./ports";
import { allRows, partSize } from "./robustness-workers";

/** The workers that make the runs, the receiver of their progress, and a signal that ends them. */
export interface WorkerOptions {
  readonly workers: Workers;
  readonly progress?: Progress;
  /** Ends the work when it is aborted; its reason is thrown. */
  readonly signal?: AbortSignal;
}

/** The index that is run, and the choices that vary. */
export interface RunRequest {
  readonly model: Model;
  /** Code of the index. */
  readonly root: string;
  readonly perturbations: Perturbations;
  readonly seed: number;
}

/** The same result as `rankUncertainty`, to the last bit; the design is drawn here and run in parts on workers. */
export async function uncertaintyOnWorkers(
  { model, root, perturbations, seed }: RunRequest,
  { replicates, top }: { readonly replicates: number; readonly top: number },
  { workers, progress, signal }: WorkerOptions,
): Promise<{ readonly design: readonly Replicate[]; readonly uncertainty: Uncertainty }> {
  const design = drawDesign(model, perturbations, { replicates, seed });
  const parts = replicateParts(design, partSize(design.length, workers));
  const results = workers.run({ model, root, sensitivity: null }, parts, signal);
  const rows = await allRows("replicates", results, (done) =>
    progress?.("Running replicates", done, parts.length),
  );
  return { design, uncertainty: uncertaintyOf(model, rows, { root, top }) };
}

/** The same result as `sensitivity`, to the last bit; the design is run in parts on workers. */
export async function sensitivityOnWorkers(
  { model, root, perturbations, seed }: RunRequest,
  { n, output }: { readonly n: number; readonly output: SensitivityOutput },
  { workers, progress, signal }: WorkerOptions,
): Promise<Sensitivity> {
  const inputs = sensitivityInputs(model, perturbations, root);
  const parts = rowParts(sensitivityDesign(n, inputs.length, seed), partSize(n, workers));
  const results = workers.run({ model, root, sensitivity: { inputs, output } }, parts, signal);
  const rows = await allRows("rows", results, (done) =>
    progress?.("Finding what matters", done, parts.length),
  );
  return sensitivityOf(inputs, rows, { root, n, seed, output });
}
