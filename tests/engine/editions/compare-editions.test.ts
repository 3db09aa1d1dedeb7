import { compareEditions, createModel, editionStages, type Model, score } from "../../../src/engine";
import { fixtureText } from "../../support/fixtures";
import { sampleModel } from "../../support/sample";

type Parts = Record<string, number>;
interface Golden {
  readonly stages: readonly string[];
  readonly editions: readonly {
    readonly units: readonly string[];
    readonly values: Record<string, readonly number[]>;
    readonly weights: Parts;
    readonly mean: "arithmetic" | "geometric";
  }[];
  readonly changes: readonly {
    readonly unit: string;
    readonly scores: readonly number[];
    readonly ranks: readonly number[];
    readonly scoreParts: Parts;
    readonly rankParts: Parts;
  }[];
}

/** By 120 orders in Python: tests/fixtures/editions/make-editions.py */
// Made by the script beside it, whose form it has.
const golden = JSON.parse(fixtureText("editions/editions.json")) as Golden;

const [before, after] = golden.editions.map(({ units, values, weights, mean }) =>
  createModel({
    units,
    indicators: Object.entries(values).map(([code, column]) => ({
      ...{ code, values: column },
      weight: weights[code]!,
    })),
    method: { normalisation: { method: "min-max", parameters: { lower: 1, upper: 100 } }, aggregation: mean },
  }),
) as [Model, Model];

const sum = (parts: Parts): number => Object.values(parts).reduce((all, part) => all + part, 0);

test("compareEditions gives the Shapley values that an independent count over all orders gives", () => {
  const found = compareEditions(before, after, { revised: ["b"] });
  expect(found.differing).toEqual([...golden.stages]);
  expect(found.onlyAfter).toEqual(["E"]);
  expect(found.onlyBefore).toEqual([]);
  expect(found.failures).toEqual([]);
  found.changes.forEach((change, k) => {
    const expected = golden.changes[k]!;
    expect(change.unit).toBe(expected.unit);
    expect(change.ranks).toEqual(expected.ranks);
    change.scores.forEach((x, side) => expect(x).toBeCloseTo(expected.scores[side]!, 9));
    for (const stage of editionStages) {
      expect(change.scoreParts[stage]).toBeCloseTo(expected.scoreParts[stage]!, 9);
      expect(change.rankParts[stage]).toBeCloseTo(expected.rankParts[stage]!, 9);
    }
  });
});

/** The sample of 60 units, and an edition of it in which everything differs. */
const sample = sampleModel({ group: "Region", imputation: { method: "group median", parameters: {} } });
const later: Model = {
  ...sample,
  units: sample.units.toSpliced(3, 1),
  indicators: sample.indicators.slice(1).map((one, j) => ({
    ...one,
    values: one.values.filter((_, i) => i !== 3).map((x, i) => ((i + j) % 7 === 0 ? x * 1.1 : x)),
  })),
  denominators: sample.denominators.map((one) => ({ ...one, values: one.values.filter((_, i) => i !== 3) })),
  groups: sample.groups.map((one) => ({ ...one, labels: one.labels.toSpliced(3, 1) })),
  framework: sample.framework
    .filter(({ code }) => code !== sample.indicators[0]!.code)
    .map((node, k) => ({ ...node, weight: node.weight * (1 + (k % 3)) })),
  method: {
    ...sample.method,
    normalisation: { method: "z-score", parameters: { mean: 100, deviation: 10 } },
  },
};
const revised = [sample.indicators[4]!.code, sample.indicators[9]!.code];
const whole = compareEditions(sample, later, { revised });

test("its ends are the scores and ranks of the editions, and all five stages are found to differ", () => {
  expect(whole.differing).toEqual([...editionStages]);
  [sample, later].forEach((model, side) => {
    const run = score(model);
    if (!run.ok) throw new Error("not scored");
    const root = model.framework.findIndex(({ parent }) => parent === null);
    for (const { unit, scores, ranks } of whole.changes) {
      const i = model.units.findIndex(({ code }) => code === unit);
      expect(scores[side]).toBe(run.results.scores[root]![i]);
      expect(ranks[side]).toBe(run.results.ranks[root]![i]);
    }
  });
});

test("parts add up to the change to 1e-9, of scores and of ranks", () => {
  expect(whole.changes).toHaveLength(59);
  expect(whole.onlyBefore).toEqual([sample.units[3]!.code]);
  for (const { scores, ranks, scoreParts, rankParts } of whole.changes) {
    expect(Math.abs(sum(scoreParts) - (scores[1] - scores[0]))).toBeLessThan(1e-9);
    expect(Math.abs(sum(rankParts) - (ranks[0] - ranks[1]))).toBeLessThan(1e-9);
  }
});

test("with the editions exchanged every part has the other sign", () => {
  const back = new Map(
    compareEditions(later, sample, { revised }).changes.map((change) => [change.unit, change]),
  );
  for (const { unit, scoreParts, rankParts } of whole.changes)
    for (const stage of editionStages) {
      expect(back.get(unit)!.scoreParts[stage]).toBeCloseTo(-scoreParts[stage], 9);
      expect(back.get(unit)!.rankParts[stage]).toBeCloseTo(-rankParts[stage], 9);
    }
});

test("of equal editions nothing differs and every part is 0, whatever the order of rows and columns", () => {
  const order = [...sample.units.keys()].reverse();
  const turned: Model = {
    ...sample,
    units: order.map((i) => sample.units[i]!),
    indicators: sample.indicators.toReversed().map((one) => ({ ...one, values: one.values.toReversed() })),
    denominators: sample.denominators.map((one) => ({ ...one, values: one.values.toReversed() })),
    groups: sample.groups.map((one) => ({ ...one, labels: one.labels.toReversed() })),
  };
  const found = compareEditions(sample, turned);
  expect(found.differing).toEqual([]);
  expect(
    found.changes.every(({ rankParts, scoreParts }) => sum(rankParts) === 0 && sum(scoreParts) === 0),
  ).toBe(true);
});

test("a stage that does not differ has a part of 0", () => {
  const heavier = { ...sample, framework: sample.framework.map((n, k) => ({ ...n, weight: 1 + (k % 4) })) };
  const { differing, changes } = compareEditions(sample, heavier);
  expect(differing).toEqual(["weights"]);
  expect(changes.every(({ scoreParts }) => scoreParts.performance === 0 && scoreParts.method === 0)).toBe(
    true,
  );
  expect(changes.some(({ scoreParts }) => scoreParts.weights !== 0)).toBe(true);
});

describe("matching", () => {
  const table = (units: readonly { code: string; name: string }[], values: readonly number[]) =>
    createModel({ units, indicators: [{ code: "x", values }], method: { normalisation: "none" } });
  const named = (code: string, name: string) => ({ code, name });

  test("is by code, then by a name that both editions have once", () => {
    const old = table([named("1", "Alder"), named("2", "Birch"), named("3", "Cedar")], [1, 2, 3]);
    const young = table([named("3", "Alder"), named("B", "birch "), named("C", "Oak")], [4, 5, 6]);
    const { changes, onlyBefore, onlyAfter } = compareEditions(old, young);
    // "3" is one unit by its code, although its name is another's now.
    expect(changes.map(({ unit, scores }) => [unit, ...scores])).toEqual([
      ["3", 3, 4],
      ["B", 2, 5],
    ]);
    expect(onlyBefore).toEqual(["1"]);
    expect(onlyAfter).toEqual(["C"]);
  });

  test("of a name that two units have is not tried", () => {
    const old = table([named("1", "Alder"), named("2", "Alder"), named("3", "Oak")], [1, 2, 3]);
    const young = table([named("a", "Alder"), named("b", "Birch"), named("c", "Elm")], [1, 2, 3]);
    expect(compareEditions(old, young).changes).toEqual([]);
  });
});

test("in a panel, subjects are compared at two times, on the scale and with the ranks of all", () => {
  const rows = [
    ["A", 2023, 0],
    ["B", 2023, 6],
    ["A", 2024, 10],
    ["B", 2024, 5],
    ["C", 2024, 8],
  ] as const;
  const panel = createModel({
    units: rows.map(([subject, time]) => ({ code: `${subject} ${time}`, name: `${subject}town ${time}` })),
    indicators: [{ code: "x", values: rows.map(([, , x]) => x) }],
    panel: { subjects: rows.map(([s]) => s), times: Float64Array.from(rows, ([, time]) => time) },
  });
  const { differing, changes, onlyAfter } = compareEditions(panel, panel, { times: [2023, 2024] });
  expect(differing).toEqual(["performance", "units"]);
  expect(onlyAfter).toEqual(["C"]);
  // B: from first of two to last of three; performance alone takes one place, and C another.
  expect(changes).toMatchObject([
    { unit: "A", name: "Atown", scores: [0, 100], ranks: [2, 1], scoreParts: { performance: 100, units: 0 } },
    { unit: "B", scores: [60, 50], ranks: [1, 3], rankParts: { performance: -1, units: -1 } },
  ]);
});

test("a mixture without an index gives no parts, and says of which stages and why", () => {
  const negative = createModel({
    units: ["A", "B", "C"],
    indicators: [{ code: "x", values: [-1, 2, 3], lower: 0, upper: 1 }],
    method: { normalisation: "none" },
  });
  const geometric = createModel({
    units: ["A", "B", "C"],
    indicators: [{ code: "x", values: [1, 2, 3], lower: 0, upper: 1 }],
    method: { normalisation: "none", aggregation: "geometric" },
  });
  const { changes, failures } = compareEditions(negative, geometric);
  expect(failures).toMatchObject([{ later: ["method"], problems: [{ code: "mean-needs-positive" }] }]);
  expect(changes[0]).toMatchObject({
    scores: [-1, 1],
    scoreParts: { performance: NaN, method: NaN, weights: 0 },
  });
});
