import type { Model } from "../../../src/engine";
import { maximumSensitivityInputs, sensitivityInputs, sensitivity } from "../../../src/engine/sensitivity";
import {
  failureReasons,
  type Perturbations,
  replicateAt,
  replicateScorer,
} from "../../../src/engine/uncertainty";
import { means, robustnessModel, scales } from "../uncertainty/golden-choices";

const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const shift = { of: "rank shift" } as const;
const choices: Perturbations = {
  normalisations: [scales["minmax"]!, scales["rank"]!],
  aggregations: Object.values(means),
};

test("of a single input both indices are 1: it explains all there is", () => {
  const found = sensitivity(
    model,
    { normalisations: Object.values(scales) },
    {
      root,
      n: 256,
      seed: 1,
      output: shift,
    },
  );
  expect(found.indices.first[0]).toBeCloseTo(1, 1);
  expect(found.indices.total[0]).toBeCloseTo(1, 1);
  expect(found).toMatchObject({ runs: 256 * 3, rows: 256, failedRows: [], failures: [] });
});

test("the score of a unit depends on what changes its score, and its indices are exact for a sum of two choices", () => {
  const unit = model.units[7]!.code;
  const found = sensitivity(model, choices, { root, n: 512, seed: 3, output: { of: "score", unit } });
  const run = replicateScorer(model, root);
  const i = 7;
  const at = choices.normalisations!.map((normalisation) =>
    choices.aggregations!.map((aggregation) => {
      const outcome = run({ normalisation, aggregation });
      return outcome.ok ? outcome.scores[i]! : NaN;
    }),
  );
  // The variance of a function of two fair coins, split as Sobol' does.
  const mean = at.flat().reduce((sum, x) => sum + x, 0) / 4;
  const variance = at.flat().reduce((sum, x) => sum + (x - mean) ** 2, 0) / 4;
  const ofRows = at.reduce((sum, [x, y]) => sum + ((x! + y!) / 2 - mean) ** 2, 0) / 2;
  const ofColumns = [0, 1].reduce((sum, j) => sum + ((at[0]![j]! + at[1]![j]!) / 2 - mean) ** 2, 0) / 2;
  expect(found.indices.first[0]).toBeCloseTo(ofRows / variance, 1);
  expect(found.indices.first[1]).toBeCloseTo(ofColumns / variance, 1);
  expect(found.indices.total[0]).toBeCloseTo(1 - ofColumns / variance, 1);
  for (const { low, high } of found.intervals.total) expect(low).toBeLessThanOrEqual(high);
});

test("the rank of a unit is an output too; a unit that does not exist is refused", () => {
  const options = { root, n: 32, seed: 3 };
  const found = sensitivity(model, choices, {
    ...options,
    output: { of: "rank", unit: model.units[5]!.code },
  });
  expect(found.indices.variance).toBeGreaterThanOrEqual(0);
  expect(() => sensitivity(model, choices, { ...options, output: { of: "rank", unit: "nobody" } })).toThrow(
    /no unit "nobody"/,
  );
});

test("rows with a failed run are dropped whole, and the runs that failed are listed with their reasons", () => {
  const zero = { method: "min-max" as const, parameters: { lower: 0, upper: 100 } };
  const found = sensitivity(
    model,
    { ...choices, normalisations: [scales["minmax"]!, zero] },
    { root, n: 64, seed: 2, output: shift },
  );
  const perRow = found.inputs.length + 2;
  const rows = [...new Set(found.failures.map(({ replicate }) => Math.floor(replicate / perRow)))];
  expect(found.failedRows).toEqual(rows);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(64);
  expect(failureReasons(found.failures)[0]!.problem.code).toBe("mean-needs-positive");
});

test("inputs of another index are left out; of too many weights, those of a level are one input", () => {
  const weights = { draw: "uniform", share: 0.2, levels: {} } as const;
  const single = sensitivityInputs(model, { ...choices, weights }, root);
  expect(single.filter(({ change }) => change === "weight")).toHaveLength(single.length - 2);

  const extra = Array.from({ length: 60 }, (_, k) => `extra${k}`);
  const wide: Model = {
    ...model,
    indicators: [
      ...model.indicators,
      ...extra.map((code) => ({ ...model.indicators[0]!, code, name: code })),
    ],
    framework: [
      ...model.framework,
      ...extra.map((code) => ({
        ...model.framework[0]!,
        code,
        name: code,
        parent: "Other",
        level: 1,
        weight: 1,
      })),
      { code: "Other", name: "Other", parent: null, level: 2, weight: 1 },
    ],
  };
  expect(sensitivityInputs(wide, { ...choices, weights }, root)).toEqual(single);
  const other = sensitivityInputs(wide, { ...choices, weights }, "Other");
  expect(other.length).toBeLessThanOrEqual(maximumSensitivityInputs);
  expect(other.at(-1)).toEqual({ change: "weights", nodes: extra, share: 0.2 });
});

test("weights that vary together are one input; a single weight is the same input as by itself", () => {
  const weights = { draw: "uniform", share: 0.2, levels: {} } as const;
  const single = sensitivityInputs(model, { ...choices, weights }, root);
  const together = sensitivityInputs(model, { ...choices, weights: { ...weights, together: true } }, root);
  const nodes = single.flatMap((input) => (input.change === "weight" ? [input.node] : []));
  const others = single.filter(({ change }) => change !== "weight");
  expect(together).toEqual([...others, { change: "weights", nodes, share: 0.2, all: true }]);
  // The weights alone: everything that the ranks depend on.
  const alone = sensitivity(
    model,
    { weights: { ...weights, together: true } },
    { root, n: 64, seed: 3, output: shift },
  );
  expect(alone.indices.total[0]).toBeCloseTo(1, 0);
  // Each weight is drawn by itself, with the share of its level.
  const own = { ...weights, levels: { [model.framework[0]!.level]: 0.4 }, together: true } as const;
  const [input] = sensitivityInputs(model, { weights: own }, root);
  const { weightFactors = {} } = replicateAt([input!], [0.3]);
  expect(new Set(Object.values(weightFactors)).size).toBe(nodes.length);
  const factors = Object.values(weightFactors).map((factor) => Math.abs(factor - 1));
  expect(Math.max(...factors)).toBeLessThanOrEqual(0.4);
  expect(Math.max(...factors)).toBeGreaterThan(0.2);
  // Of one weight that varies, the input is that weight, and so are all figures.
  const framework = model.framework.map((node) => (node.code === nodes[0] ? { ...node, level: 9 } : node));
  const one = { draw: "uniform", share: 0, levels: { 9: 0.2 } } as const;
  const inputs = sensitivityInputs({ ...model, framework }, { weights: { ...one, together: true } }, root);
  expect(inputs).toEqual([{ change: "weight", node: nodes[0], share: 0.2 }]);
  expect(inputs).toEqual(sensitivityInputs({ ...model, framework }, { weights: one }, root));
});
