import { score } from "../../../src/engine";
import {
  rankDistribution,
  type Replicate,
  replicateScorer,
  rankUncertainty,
} from "../../../src/engine/uncertainty";
import { means, robustnessModel } from "./golden-choices";

const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const options = { root, top: 10 };

test("an empty replicate is the index as it stands", () => {
  const outcome = score(model);
  const replicate = replicateScorer(model, root)({});
  const node = model.framework.findIndex(({ code }) => code === root);
  expect(outcome.ok && replicate.ok && [replicate.scores, replicate.ranks]).toEqual(
    outcome.ok && [outcome.results.scores[node], outcome.results.ranks[node]],
  );
});

test("leaving an indicator out is the same as giving it no weight", () => {
  const run = replicateScorer(model, root);
  const { code } = model.indicators[4]!;
  expect(run({ leftOut: code })).toEqual(run({ weightFactors: { [code]: 0 } }));
});

test("replicates do not influence each other: any order gives the same ranks", () => {
  const design = model.indicators.map(({ code }) => ({ leftOut: code }));
  const forwards = rankUncertainty(model, design, options).ranks;
  const backwards = rankUncertainty(model, [...design].reverse(), options).ranks;
  expect(backwards.map((column) => column.toReversed())).toEqual(forwards);
});

test("a geometric mean that meets a zero is a failure with its reason, and counts in no summary", () => {
  const zero = { method: "min-max" as const, parameters: { lower: 0, upper: 100 } };
  const found = rankUncertainty(model, [{}, { normalisation: zero, aggregation: means["gmean"]! }], options);
  for (const column of found.ranks) expect(column).toHaveLength(1);
  expect(found.failures.map(({ replicate }) => replicate)).toEqual([1]);
  expect(found.failures[0]!.problems[0]!.code).toBe("mean-needs-positive");
  for (const unit of found.units) expect(unit.mean).toBe(unit.nominal);
});

test.each<Replicate>([{ leftOut: "nothing" }, { leftOut: root }, { weightFactors: { nothing: 1 } }])(
  "what does not exist is refused: %p",
  (replicate) => expect(() => replicateScorer(model, root)(replicate)).toThrow(/no (indicator|node)/),
);

test("rankDistribution counts each rank, and not where there is none", () => {
  expect(rankDistribution(Float32Array.of(2, 3, 2, NaN, 2))).toEqual([
    [2, 3],
    [3, 1],
  ]);
});
