import {
  drawDesign,
  sensitivityDesign,
  sensitivityInputs,
  sensitivity,
  rankUncertainty,
} from "../../../src/engine";
import {
  sensitivityOf,
  type Job,
  type Part,
  type PartResult,
  performer,
  replicateParts,
  rowParts,
  uncertaintyOf,
} from "../../../src/engine/internal";
import { means, robustnessModel, scales } from "../uncertainty/golden-choices";

const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const zero = { method: "min-max" as const, parameters: { lower: 0, upper: 100 } };
// Scales from 0 make some of the replicates fail.
const perturbations = {
  normalisations: [...Object.values(scales), zero],
  aggregations: Object.values(means),
  weights: { draw: "dirichlet", concentration: 20 },
} as const;

/** Runs parts on some performers in turn, the last part first. */
function runOn(workers: number, job: Job, parts: readonly Part[]): readonly PartResult[] {
  const performers = Array.from({ length: workers }, () => performer(structuredClone(job)));
  return parts.toReversed().map((part, k) => performers[k % workers]!(structuredClone(part)));
}

test.each([
  [1, 30],
  [2, 7],
  [3, 1],
  [8, 100],
])("uncertainty on %i workers in parts of %i is that of one run", (workers, size) => {
  const design = drawDesign(model, perturbations, { replicates: 60, seed: 2 });
  const results = runOn(workers, { model, root, sensitivity: null }, replicateParts(design, size));
  const rows = results.flatMap((result) => (result.kind === "replicates" ? [result.rows] : []));
  const options = { root, top: 5 };
  const whole = rankUncertainty(model, design, options);
  expect(uncertaintyOf(model, rows, options)).toEqual(whole);
  expect(whole.failures.length).toBeGreaterThan(0);
});

test.each([
  [1, 16],
  [2, 3],
  [3, 1],
  [8, 5],
])("sensitivity on %i workers in parts of %i rows is that of one run", (workers, size) => {
  const output = { of: "score", unit: model.units[3]!.code } as const;
  const options = { root, n: 16, seed: 4, output, samples: 50 };
  const inputs = sensitivityInputs(model, perturbations, root);
  const parts = rowParts(sensitivityDesign(16, inputs.length, 4), size);
  const rows = runOn(workers, { model, root, sensitivity: { inputs, output } }, parts).flatMap((result) =>
    result.kind === "rows" ? [result.rows] : [],
  );
  const whole = sensitivity(model, perturbations, options);
  expect(sensitivityOf(inputs, rows, options)).toEqual(whole);
  expect(whole.failedRows.length).toBeGreaterThan(0);
});

test("a part of another kind than the job's is refused", () => {
  const uncertain = performer({ model, root, sensitivity: null });
  expect(() => uncertain({ kind: "rows", from: 0, design: { a: [], b: [] } })).toThrow(/uncertain inputs/);
  const sensitive = performer({ model, root, sensitivity: { inputs: [], output: { of: "rank shift" } } });
  expect(() => sensitive({ kind: "replicates", from: 0, design: [] })).toThrow(/sensitivity analysis/);
});
