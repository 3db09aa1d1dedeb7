import {
  contextDistances,
  contrastingUnits,
  createModel,
  parseModel,
  peerColumns,
  type PeerRule,
  peers,
  peerSets,
  score,
  serialiseModel,
} from "../../../src/engine";

const size = [1, 2, 4, 8, 16, 32];
const income = [5, 1, 4, 1, NaN, 9];
const labels = ["a", "a", "a", "b", "b", null];

const modelOf = (rule?: PeerRule) =>
  createModel({
    units: ["A", "B", "C", "D", "E", "F"],
    indicators: [{ code: "x", values: [10, 20, 30, 40, 50, 60] }],
    groups: [{ code: "G", name: "G", labels }],
    ...(rule && {
      context: [
        { code: "size", name: "Size", values: size },
        { code: "income", name: "Income", values: income },
      ],
    }),
    method: { group: "G", ...(rule && { peers: rule, gap: { reference: "peers" } }) },
  });
const rule: PeerRule = {
  columns: [
    { code: "size", weight: 1 },
    { code: "income", weight: 3 },
  ],
  count: 2,
  within: "all",
};

test("peerSets without a rule: the others of the group; without groups, all others", () => {
  const model = modelOf();
  expect(peerSets(model).map((set) => [...set])).toEqual([[1, 2], [0, 2], [0, 1], [4], [3], []]);
  const ungrouped = { ...model, method: { ...model.method, group: null } };
  expect([...peerSets(ungrouped)[2]!]).toEqual([0, 1, 3, 4, 5]);
});

test("peerSets with a rule: the nearest of `peers` with the same weights, among all or in the group", () => {
  const columns = [size, income];
  peerSets(modelOf(rule)).forEach((set, unit) =>
    expect([...set]).toEqual(
      peers(columns, unit, 2, { weights: [1, 3] }).nearest.map(({ unit: other }) => other),
    ),
  );
  const within = peerSets(modelOf({ ...rule, within: "group", count: 9 }));
  expect(within.map((set) => [...set].sort())).toEqual([[1, 2], [0, 2], [0, 1], [4], [3], []]);
});

test("a weight says what a column counts for: of weights that are all the same nothing changes", () => {
  const equal = peers([size, income], 0, 5, { weights: [7, 7] });
  expect(equal.nearest.map(({ unit }) => unit)).toEqual(
    peers([size, income], 0, 5).nearest.map(({ unit }) => unit),
  );
  const one = peers([size, income], 0, 5, { weights: [1, 1e-9] }).nearest.map(({ unit }) => unit);
  expect(one).toEqual([1, 2, 3, 4, 5]);
});

test("contextDistances are those of `peers`, and contrastingUnits the most unlike", () => {
  const model = modelOf(rule);
  const between = contextDistances(model);
  const { unlike } = peers([size, income], 1, 3, { weights: [1, 3] });
  expect([...contrastingUnits(model, 3)[1]!]).toEqual(unlike.map(({ unit }) => unit));
  for (const { unit, distance } of unlike) expect(between(1, unit)).toBe(distance);
  expect(contrastingUnits(modelOf(), 3)[0]).toHaveLength(0);
});

test("an indicator as a column has its denominated values", () => {
  const model = createModel({
    units: ["A", "B"],
    indicators: [{ code: "x", values: [10, 20], denominator: "d" }],
    denominators: [{ code: "d", name: "d", values: [2, 5] }],
  });
  expect([...peerColumns(model).get("x")!]).toEqual([5, 4]);
});

test("the gap reference is the median of the peers, the unit itself not included; without peers there is none", () => {
  const outcome = score(modelOf({ ...rule, count: null }));
  if (!outcome.ok) throw new Error("not scored");
  const { references, scores, problems } = outcome.results;
  const [x] = scores;
  expect(references[0]![0]).toBe((x![1]! + x![2]!) / 2);
  expect(references[0]![5]).toBeNaN();
  expect(problems).toMatchObject([{ code: "unit-without-peers", where: { units: ["F"] } }]);
});

test("the text of a model without peers has no word of them; with them it reads back", () => {
  expect(serialiseModel(modelOf())).not.toMatch(/peers|context/);
  const model = modelOf(rule);
  const parsed = parseModel(JSON.parse(serialiseModel(model)));
  expect(parsed.ok && parsed.model).toEqual(model);
});

test.each<[string, Partial<PeerRule>, string]>([
  ["an unknown column", { columns: [{ code: "weather", weight: 1 }] }, "peers-column-missing"],
  ["no column", { columns: [] }, "method-parameter"],
  ["a weight of 0", { columns: [{ code: "size", weight: 0 }] }, "method-parameter"],
  ["no peer", { count: 0 }, "method-parameter"],
])("%s is refused", (_, change, code) => {
  const parsed = parseModel(JSON.parse(serialiseModel(modelOf({ ...rule, ...change }))));
  expect(parsed.ok).toBe(false);
  expect(parsed.problems.map((problem) => problem.code)).toContain(code);
});
