import type { ClaimRows } from "../claims";
import { type PlanPart, type PlanPartResult, planPerformer, type PlansOfJob } from "../decide/planning";
import type { Model } from "../model/model";
import {
  modelOutput,
  type RowOutputs,
  rowOutputs,
  type SensitivityDesign,
  type SensitivityOutput,
} from "../sensitivity";
import { type StageRows, type TracedPart, tracedRows } from "../trace";
import { type RankRows, rankRows, type Replicate, type UncertainInput } from "../uncertainty";
import { type ClaimsOfJob, claimsRunner } from "./claims-runner";

/** The data that all parts share: plain data and typed arrays, which can be sent to a worker once. */
export interface Job {
  readonly model: Model;
  /** Code of the index. */
  readonly root: string;
  /** For parts of a sensitivity analysis. */
  readonly sensitivity: {
    readonly inputs: readonly UncertainInput[];
    readonly output: SensitivityOutput;
  } | null;
  /** For parts of claims: they draw their own replicates. */
  readonly claims?: ClaimsOfJob;
  /** For replicates: the parts of which a trace is kept; absent or empty for ranks alone. */
  readonly traced?: readonly TracedPart[];
  /** For the parts of a plan. */
  readonly plans?: PlansOfJob;
}

/** Some replicates of a design, or some rows of a sensitivity analysis; `from` is the position of the first one. */
export type Part =
  | { readonly kind: "replicates"; readonly from: number; readonly design: readonly Replicate[] }
  | { readonly kind: "rows"; readonly from: number; readonly design: SensitivityDesign }
  | { readonly kind: "claims"; readonly from: number; readonly replicates: number }
  | PlanPart;

export type PartResult =
  | { readonly kind: "replicates"; readonly rows: RankRows; readonly stages?: StageRows }
  | { readonly kind: "rows"; readonly rows: RowOutputs }
  | { readonly kind: "claims"; readonly rows: ClaimRows }
  | PlanPartResult;

/**
 * A function that runs the parts of a job. The result of a part depends on the job and the part only: any worker can
 * run it at any time.
 *
 * @throws when the model as it stands gives no index, or the job is not for that kind of part
 * @example performer({ model, root: "PSCI", sensitivity: null })({ kind: "replicates", from: 0, design: [{}] }).rows.runs // 1
 */
export function performer(job: Job): (part: Part) => PartResult {
  const { model, root, sensitivity, claims, traced = [], plans } = job;
  if (plans) {
    const perform = planPerformer(model, root, plans);
    return (part) => {
      if (part.kind !== "plan" && part.kind !== "frontier" && part.kind !== "plans")
        throw new Error("The job is about plans.");
      return perform(part);
    };
  }
  if (claims) {
    const run = claimsRunner(model, root, claims);
    return (part) => {
      if (part.kind !== "claims") throw new Error("The job is about claims.");
      return { kind: part.kind, rows: run(part.replicates, part.from) };
    };
  }
  if (!sensitivity && traced.length > 0) {
    const run = tracedRows(model, root, traced);
    return (part) => {
      if (part.kind !== "replicates") throw new Error("The job says nothing of uncertain inputs.");
      return { kind: part.kind, ...run(part.design, part.from) };
    };
  }
  if (!sensitivity) {
    const run = rankRows(model, root);
    return (part) => {
      if (part.kind !== "replicates") throw new Error("The job says nothing of uncertain inputs.");
      return { kind: part.kind, rows: run(part.design, part.from) };
    };
  }
  const { at, takeFailures } = modelOutput(model, root, sensitivity.inputs, sensitivity.output);
  return (part) => {
    if (part.kind !== "rows") throw new Error("The job is a sensitivity analysis.");
    const outputs = rowOutputs(part.design, part.from, at);
    return { kind: part.kind, rows: { from: part.from, outputs, failures: takeFailures() } };
  };
}
