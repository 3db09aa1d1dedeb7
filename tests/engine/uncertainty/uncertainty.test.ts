import { score } from "../../../src/engine";
import { comparePairs, rankDistribution, replicator, uncertainty } from "../../../src/engine/uncertainty";
import { means, robustnessModel } from "./golden-choices";

const model = robustnessModel();
const root = model.framework.find(({ parent }) => parent === null)!.code;
const options = { root, top: 10 };

test("an empty replicate is the index as it stands", () => {
  const outcome = score(model);
  const replicate = replicator(model, root)({});
  const node = model.framework.findIndex(({ code }) => code === root);
  expect(outcome.scored && replicate.scored && [replicate.scores, replicate.ranks]).toEqual(
    outcome.scored && [outcome.results.scores[node], outcome.results.ranks[node]],
  );
});

test("leaving an indicator out is the same as giving it no weight", () => {
  const run = replicator(model, root);
  const { code } = model.indicators[4]!;
  expect(run({ leftOut: code })).toEqual(run({ weightFactors: new Map([[code, 0]]) }));
});

test("replicates do not influence each other: any order gives the same ranks", () => {
  const design = model.indicators.map(({ code }) => ({ leftOut: code }));
  const forwards = uncertainty(model, design, options).ranks;
  const backwards = uncertainty(model, [...design].reverse(), options).ranks;
  expect([...backwards].reverse()).toEqual(forwards);
});

test("a geometric mean that meets a zero is a failure with its reason, and counts in no summary", () => {
  const zero = { method: "min-max", parameters: { lower: 0, upper: 100 } };
  const found = uncertainty(model, [{}, { normalisation: zero, aggregation: means["gmean"]! }], options);
  expect(found.ranks).toHaveLength(1);
  expect(found.failures.map(({ replicate }) => replicate)).toEqual([1]);
  expect(found.failures[0]!.problems[0]!.code).toBe("mean-needs-positive");
  for (const unit of found.units) expect(unit.mean).toBe(unit.nominal);
});

test.each([{ leftOut: "nothing" }, { leftOut: root }, { weightFactors: new Map([["nothing", 1]]) }])(
  "what does not exist is refused: %p",
  (replicate) => expect(() => replicator(model, root)(replicate)).toThrow(/no (indicator|node)/),
);

const rows = [
  [1, 2, 3],
  [1, 3, 2],
  [1, 2, 3],
  [1, 2, 2],
].map((row) => Float64Array.from(row));

test("rankDistribution counts each rank", () => {
  expect(rankDistribution(rows, 1)).toEqual([
    [2, 3],
    [3, 1],
  ]);
});

describe("comparePairs", () => {
  const nominal = Float64Array.of(1, 2, 3);

  test("counts how often the nominal order holds and flips", () => {
    expect(comparePairs(rows, nominal)).toEqual([
      { upper: 0, lower: 1, above: 1, below: 0, toldApart: true },
      { upper: 0, lower: 2, above: 1, below: 0, toldApart: true },
      { upper: 1, lower: 2, above: 0.5, below: 0.25, toldApart: false },
    ]);
  });

  test("the limit is settable; a flip share equal to it still tells apart", () => {
    expect(comparePairs(rows, nominal, 0.25)[2]!.toldApart).toBe(true);
  });

  test("units that tie nominally are not told apart, and those without a rank are left out", () => {
    const pairs = comparePairs(rows, Float64Array.of(1, 1, NaN));
    expect(pairs).toEqual([{ upper: 0, lower: 1, above: 1, below: 0, toldApart: false }]);
  });
});
