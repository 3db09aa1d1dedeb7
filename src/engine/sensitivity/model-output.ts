import { at } from "../at";
import type { Model } from "../model/model";
import type { EngineProblem } from "../problem";
import {
  type Failure,
  replicateAt,
  type ReplicateRunner,
  replicateRunner,
  type UncertainInput,
} from "../uncertainty";

/** Which number of a replicate is the output. */
export type SensitivityOutput =
  /** How far the ranks move from those of the model as it stands: the mean over the units of |rank - nominal rank|. */
  { readonly of: "rank shift" } | { readonly of: "score" | "rank"; readonly unit: string };

/** An output as a function of a point of the unit cube: NaN where the replicate fails; failures are listed. */
export interface ModelOutput {
  readonly at: (point: Float64Array, run: number) => number;
  /** The failures since the last call; `replicate` is the number of the run. */
  readonly takeFailures: () => readonly Failure[];
}

/**
 * The output of a model under uncertain inputs. Units without either rank do not count in the rank shift.
 *
 * @param root code of the index
 * @throws when the model as it stands gives no index (see `score` for why), or has no such unit
 * @example modelOutput(model, "PSCI", [{ change: "weight", node: "SA", share: 0.5 }], { of: "rank shift" }).at(Float64Array.of(0.5), 0) // 0
 */
export function modelOutput(
  model: Model,
  root: string,
  inputs: readonly UncertainInput[],
  output: SensitivityOutput,
): ModelOutput {
  const runner = replicateRunner(model, root);
  if (runner.run({}) !== null) throw new Error(`The index "${root}" has no scores to compare with.`);
  const read = output.of === "rank shift" ? meanShift(runner) : unitNumber(model, runner, output);
  const ofUnit = output.of === "rank shift" ? {} : { unit: output.unit };
  const notScored: EngineProblem = {
    code: "unit-not-scored",
    severity: "warning",
    where: { ...ofUnit, node: root },
    details: {},
  };
  let failures: Failure[] = [];
  return {
    at: (point, run) => {
      const problems = runner.run(replicateAt(inputs, point));
      const value = problems === null ? read() : NaN;
      if (Number.isNaN(value)) failures.push({ replicate: run, problems: problems ?? [notScored] });
      return value;
    },
    takeFailures: () => {
      const taken = failures;
      failures = [];
      return taken;
    },
  };
}

function meanShift({ ranks }: ReplicateRunner): () => number {
  const nominal = ranks.slice();
  return () => {
    let sum = 0;
    let n = 0;
    for (const [i, rank] of ranks.entries()) {
      const shift = Math.abs(rank - at(nominal, i));
      if (Number.isNaN(shift)) continue;
      sum += shift;
      n++;
    }
    return sum / n;
  };
}

function unitNumber(
  { units }: Model,
  runner: ReplicateRunner,
  { of, unit }: { readonly of: "score" | "rank"; readonly unit: string },
): () => number {
  const i = units.findIndex(({ code }) => code === unit);
  if (i < 0) throw new Error(`The model has no unit "${unit}".`);
  const column = of === "score" ? runner.scores : runner.ranks;
  return () => at(column, i);
}

/**
 * How far the ranks of an index move from those of the model as it stands, as a function of a point of the unit cube.
 *
 * @throws as `modelOutput` does
 * @example rankShift(model, "PSCI", [{ change: "weight", node: "SA", share: 0.5 }])(Float64Array.of(0.5)) // 0
 */
export function rankShift(
  model: Model,
  root: string,
  inputs: readonly UncertainInput[],
): (point: Float64Array) => number {
  const output = modelOutput(model, root, inputs, { of: "rank shift" });
  return (point) => output.at(point, 0);
}
