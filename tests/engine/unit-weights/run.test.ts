import { createModel, defaultMethod, parseModel, run, score, serialiseModel } from "../../../src/engine";
import type { Method, Model } from "../../../src/engine";

const values = [
  [3, 8, NaN, 5, 9, 1, 7, 4],
  [2, 2, 6, 1, NaN, 8, 5, 9],
  [40, 10, 30, 20, 60, 50, 80, 70],
];
const people = [5, 1, 4, 0, 2, 7, 3, 6];
const groups = ["n", "n", "n", "n", "s", "s", "s", "s"];

const modelOf = (method: Partial<Method>, weights: readonly number[] | null): Model => {
  const plain = createModel({
    units: values[0]?.map((_, i) => `u${i}`) ?? [],
    indicators: values.map((column, j) => ({ code: `x${j}`, values: column })),
  });
  return {
    ...plain,
    groups: [{ code: "G", name: "G", labels: groups }],
    ...(weights && { context: [{ code: "people", name: "People", values: Float64Array.from(weights) }] }),
    method: { ...plain.method, group: "G", ...method, ...(weights && { unitWeights: "people" }) },
  };
};

const choice = <Name extends string>(method: Name) => ({ method, parameters: {} });
const methods: readonly (readonly [string, Partial<Method>])[] = [
  ["z-score, mean", { normalisation: choice("z-score"), imputation: choice("mean") }],
  [
    "percentile rank, group median",
    { normalisation: choice("percentile rank"), imputation: choice("group median") },
  ],
  ["IQR-robust, PCA", { normalisation: choice("IQR-robust"), weights: choice("PCA") }],
  ["gap to the median", { gap: { reference: "median" } }],
  ["gap to the group's median", { gap: { reference: "groupMedian" } }],
  ["gap to the peers", { gap: { reference: "peers" } }],
];

const scoresOf = (model: Model) => {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  const { scores, gaps, ranks } = outcome.results;
  return { scores, gaps, ranks };
};
const near = (columns: readonly Float64Array[]) =>
  columns.map((column) => [...column].map((x) => (Number.isNaN(x) ? NaN : expect.closeTo(x, 9))));

test.each(methods)("%s: equal weights give the same results, others do not", (_, method) => {
  const plain = scoresOf(modelOf(method, null));
  const equal = scoresOf(
    modelOf(
      method,
      people.map(() => 250),
    ),
  );
  expect(equal.scores.map((c) => [...c])).toEqual(near(plain.scores));
  expect(equal.gaps.map((c) => [...c])).toEqual(near(plain.gaps));
  expect(equal.ranks.map((c) => [...c])).toEqual(plain.ranks.map((c) => [...c]));
  const weighted = scoresOf(modelOf(method, people));
  const all = [weighted.scores, weighted.gaps].flat().map((c) => [...c]);
  expect(all).not.toEqual([...near(plain.scores), ...near(plain.gaps)]);
});

test("the unit of the weights makes no difference, and a unit of weight 0 is scored and ranked", () => {
  const method = { normalisation: choice("z-score") } as const;
  const inPeople = scoresOf(
    modelOf(
      method,
      people.map((w) => w * 1000),
    ),
  );
  const inThousands = scoresOf(modelOf(method, people));
  expect(inPeople.scores).toEqual(inThousands.scores);
  expect(inThousands.scores[0]?.[3]).not.toBeNaN();
  expect(inThousands.ranks[0]?.[3]).not.toBeNaN();
});

test("a model with unit weights is carried through JSON; one without has no key of them", () => {
  const weighted = modelOf({}, people);
  const parsed = parseModel(JSON.parse(serialiseModel(weighted)));
  expect(parsed.ok && parsed.model).toEqual(weighted);
  expect(serialiseModel(modelOf({}, null))).not.toContain("unitWeights");
  expect(Object.keys(defaultMethod)).not.toContain("unitWeights");
});

test.each([
  ["unit-weights-unknown", { ...modelOf({}, people), context: [] }],
  ["unit-weight-missing", modelOf({}, people.with(2, NaN))],
  ["unit-weight-negative", modelOf({}, people.with(2, -1))],
  [
    "unit-weights-zero",
    modelOf(
      {},
      people.map(() => 0),
    ),
  ],
] as const)("parseModel refuses a model with %s, and names the units", (code, model) => {
  const parsed = parseModel(JSON.parse(serialiseModel(model)));
  const problem = parsed.problems.find((one) => one.code === code);
  expect(parsed.ok).toBe(false);
  expect(problem?.where.setting).toBe("unit weights");
  if (code.startsWith("unit-weight-")) expect(problem?.where.units).toEqual(["u2"]);
});

test("a stage that is run again uses the weights", () => {
  const model = modelOf({ normalisation: choice("z-score") }, people);
  const first = run.toIndex(model);
  const again = run.aggregated(run.weighted(run.normalised(first)));
  expect(again.scores).toEqual(first.scores);
});
