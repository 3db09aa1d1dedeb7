import { type Replicate, replicateScorer, rankUncertainty } from "../../../src/engine/uncertainty";
import { difference, goldenCase } from "../../support/golden";
import { means, robustnessModel, scales } from "./golden-choices";

interface Expected {
  readonly nominal: readonly number[];
  readonly ranks: readonly (readonly number[])[];
  readonly mean: readonly number[];
  readonly median: readonly number[];
  readonly q05: readonly number[];
  readonly q95: readonly number[];
  readonly firstScores: { readonly scores: readonly (readonly number[])[] };
}

interface Design {
  readonly elements: readonly string[];
  readonly normalisation: readonly string[];
  readonly aggregation: readonly string[];
  readonly factor: readonly (readonly number[])[];
}

const { method, expected } = goldenCase<Expected>("uncertainty.json#design");
// The form of the design is that of the golden file's own rule.
const stored = method as unknown as Design;
const design = stored.factor.map((factors, k): Replicate => ({
  normalisation: scales[stored.normalisation[k]!]!,
  aggregation: means[stored.aggregation[k]!]!,
  weightFactors: Object.fromEntries(stored.elements.map((code, element) => [code, factors[element]!])),
}));
const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const found = rankUncertainty(model, design, { root, top: 10 });

test("ranks of every replicate are uncertainty.json's exactly, and none fails", () => {
  expect(found.failures).toEqual([]);
  expected.ranks.forEach((row, k) => expect(found.ranks.map((column) => column[k])).toEqual(row));
  expect(found.units.map(({ nominal }) => nominal)).toEqual(expected.nominal);
});

test.each(["mean", "median", "q05", "q95"] as const)("the %s of each unit's ranks", (statistic) => {
  const column = found.units.map((unit) => unit[statistic]);
  expect(difference(column, expected[statistic])).toBeNull();
});

test("scores of the first replicates", () => {
  const run = replicateScorer(model, root);
  expected.firstScores.scores.forEach((scores, k) => {
    const outcome = run(design[k]!);
    expect(difference(outcome.ok ? outcome.scores : [], scores)).toBeNull();
  });
});

test("the share in the top 10 is that of the stored ranks", () => {
  found.units.forEach(({ topShare }, i) =>
    expect(topShare).toBe(expected.ranks.filter((row) => row[i]! <= 10).length / expected.ranks.length),
  );
});
