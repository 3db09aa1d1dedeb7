import fc from "fast-check";
import {
  claimsUnderWeights,
  createModel,
  freezeScale,
  heldScale,
  type Method,
  type Model,
  parseModel,
  removeElements,
  type Results,
  score,
  serialiseModel,
  weigh,
} from "../../../src/engine";
import { replicateRunner } from "../../../src/engine/uncertainty";
import { cases, rule, table, tree, values } from "../../support/set-aside";

const withMethod = (model: Model, method: Partial<Method>): Model => ({
  ...model,
  method: { ...model.method, ...method },
});
const columnsOf = ({ model, scores }: Results): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(model.framework.map(({ code }, k) => [code, Array.from(scores[k] ?? [])]));
/** The scores of the index, also where no unit has one. */
const scored = (model: Model): readonly number[] => {
  const outcome = score(model);
  return outcome.ok ? (columnsOf(outcome.results)["Index"] ?? []) : model.units.map(() => NaN);
};
const resultsOf = (model: Model): Results => {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
};

test.each(cases)(
  "share $share, counted: $counted, equal weights: $equal",
  ({ equal, share, counted, scores }) => {
    const model = withMethod(table, {
      missing: rule(share, counted),
      ...(equal && { weights: { method: "equal", parameters: {} } }),
    });
    const none = scores["Index"]?.every((x) => x === null);
    const outcome = score(model);
    expect(outcome.ok).toBe(!none);
    if (!outcome.ok) return;
    const found = columnsOf(outcome.results);
    for (const node of Object.keys(tree))
      expect(found[node]).toEqual(scores[node]?.map((x) => (x === null ? NaN : expect.closeTo(x, 9))));
  },
);

const counting = withMethod(table, { missing: rule(0.5, true) });
/** The index without an indicator, in data and framework; an aggregate that has nothing below it then goes too. */
function without(model: Model, code: string): Model {
  const framework = model.framework.filter((node) => node.code !== code);
  const isEmpty = (node: string) => node in tree && !framework.some(({ parent }) => parent === node);
  return {
    ...model,
    indicators: model.indicators.filter((indicator) => indicator.code !== code),
    framework: framework.filter((node) => !isEmpty(node.code)),
  };
}
const closeTo = (expected: Iterable<number>): readonly unknown[] =>
  Array.from(expected, (x) => (Number.isNaN(x) ? NaN : expect.closeTo(x, 9)));

const randomTable = fc
  .record({
    rows: fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: NaN, freq: 4 }), {
        minLength: 5,
        maxLength: 5,
      }),
      { minLength: 3, maxLength: 7 },
    ),
    share: fc.constantFrom(0.34, 0.5, 0.67, 1),
    constants: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ rows, share, constants }) => {
    const codes = ["a", "b", "c", "d", "e"];
    const own = codes.map((code, j) => ({
      ...{ code, parent: j < 3 ? "A" : "B" },
      values: rows.map((row) => (j >= constants || Number.isNaN(row[j]) ? (row[j] ?? NaN) : 7)),
    }));
    const aggregates = ["A", "B"].map((code) => ({ code, parent: "Index" }));
    return {
      share,
      model: createModel({
        units: rows.map((_, i) => `u${i}`),
        indicators: own,
        aggregates: [...aggregates, { code: "Index" }],
      }),
    };
  });

test("where nothing is constant, what is counted makes no difference, bit for bit", () =>
  fc.assert(
    fc.property(randomTable, ({ share, model }) => {
      const [plain, all] = [false, true].map((counted) =>
        score(withMethod(model, { missing: rule(share, counted) })),
      );
      if (plain?.ok !== true || plain.results.setAside.length > 0) return;
      expect(all?.ok && all.results.scores).toEqual(plain.results.scores);
    }),
  ));

test("without the word, an index with a constant is the index without it", () =>
  fc.assert(
    fc.property(randomTable, ({ share, model }) => {
      const plain = withMethod(model, { missing: rule(share, false) });
      const outcome = score(plain);
      const aside = model.indicators.filter(
        ({ values: own }) => new Set(own.filter((x) => !Number.isNaN(x))).size < 2,
      );
      fc.pre(outcome.ok && aside.length > 0);
      const lighter = aside.reduce((rest, { code }) => without(rest, code), plain);
      expect(scored(plain)).toEqual(closeTo(scored(lighter)));
    }),
  ));

test("with it, a unit that has a score keeps one when another unit makes the constants vary", () =>
  fc.assert(
    fc.property(randomTable, ({ share, model }) => {
      const method = { missing: rule(share, true) };
      const more: Model = {
        ...model,
        units: [...model.units, { code: "more", name: "more" }],
        indicators: model.indicators.map((one) => ({ ...one, values: Float64Array.of(...one.values, 99) })),
      };
      const [before, after] = [scored(withMethod(model, method)), scored(withMethod(more, method))];
      before.forEach((x, i) => expect(Number.isNaN(x) || !Number.isNaN(after[i])).toBe(true));
    }),
  ));

describe("other ways to the same scores", () => {
  const results = resultsOf(counting);
  const runner = replicateRunner(counting, "Index");

  test("a replicate without changes is the index, bit for bit", () => {
    expect(runner.run({})).toBeNull();
    expect(runner.scores).toEqual(Float64Array.from(scored(counting)));
  });

  test.each(Object.keys(values))("a replicate without %s is the index without it", (code) => {
    runner.run({ leftOut: code });
    const lighter = scored(without(counting, code));
    expect([...runner.scores]).toEqual(closeTo(lighter));
  });

  test.each(["p1", "p2", "q2", "q4", "c0"])(
    "removeElements without %s is the index with its weight 0",
    (code) => {
      const framework = counting.framework.map((node) =>
        node.code === code ? { ...node, weight: 0 } : node,
      );
      const found = removeElements(results).find(({ element }) => element === code);
      expect([...(found?.scores ?? [])]).toEqual(closeTo(scored({ ...counting, framework })));
    },
  );

  test("another value of a unit, on the scale as it is", () => {
    const held = heldScale(results);
    const root = counting.framework.findIndex(({ code }) => code === "Index");
    const changes = counting.indicators.flatMap((indicator, j) =>
      counting.units.flatMap((_, unit) => {
        const missing = Number.isNaN(indicator.values[unit]) && !results.setAside.includes(indicator.code);
        const known = [...indicator.values].filter((x) => !Number.isNaN(x));
        return missing ? [{ j, unit, value: Math.min(...known) }] : [];
      }),
    );
    const rows = changes.map(({ j, unit, value }) => ({
      ...{ unit, scores: [{ indicator: j, score: held.scoreOf(unit, j, value) }] },
    }));
    const again = changes.map(({ j, unit, value }) => {
      const own = counting.indicators.map((one, k) =>
        k === j ? { ...one, values: one.values.with(unit, value) } : one,
      );
      return scored({ ...counting, indicators: own })[unit] ?? NaN;
    });
    expect([...held.scoreRows(rows, root)]).toEqual(closeTo(again));
    expect(changes.length).toBeGreaterThan(20);
  });

  test("weights from data are made of the scores that the rule lets be", () => {
    const byData = resultsOf(withMethod(counting, { weights: { method: "CRITIC", parameters: {} } }));
    const at = (code: string): number => counting.framework.findIndex((node) => node.code === code);
    const used = (tree["Index"] ?? []).map(at).filter((node) => (byData.weights[node] ?? 0) > 0);
    const own = weigh(
      used.map((node) => byData.scores[node] ?? []),
      { method: "CRITIC" },
    );
    const sum = used.reduce((total, node) => total + (byData.weights[node] ?? 0), 0);
    expect(used.length).toBeGreaterThan(1);
    expect(used.map((node) => (byData.weights[node] ?? 0) / sum)).toEqual(closeTo(own.ok ? own.weights : []));
  });

  test("a few of its units on its frozen scale", () => {
    const kept = freezeScale({ ...results, treatments: [] });
    if (!kept.ok) throw new Error("not frozen");
    const few = [0, 1, 5];
    const lighter: Model = {
      ...counting,
      frozen: kept.frozen,
      units: few.map((i) => counting.units[i]!),
      indicators: counting.indicators.map((one) => ({
        ...one,
        values: Float64Array.from(few, (i) => one.values[i]!),
      })),
    };
    const all = scored(counting);
    expect(scored(lighter)).toEqual(closeTo(few.map((i) => all[i]!)));
  });

  test("claims under any weights are left open where a unit may lose its score", () => {
    const [claim] = claimsUnderWeights(
      counting,
      [{ kind: "before", unit: "u1", other: "u2" }],
      "Index",
      null,
    );
    expect(claim?.any).toMatchObject({ holds: "undecided", why: "missing-values" });
  });
});

test("a unit without a score: what is counted is said", () => {
  const { problems } = resultsOf(withMethod(table, { missing: rule(0.75, true) }));
  const [first] = problems.filter(({ code, where }) => code === "unit-not-scored" && where.node === "Index");
  expect(first?.details["children"]).toBe("5");
});

test("a unit that has only what is set aside has no score, and the reason is said", () => {
  const only = createModel({
    units: ["u1", "u2", "u3"],
    indicators: [
      { code: "a", values: [1, 2, null] },
      { code: "k", values: [7, 7, 7] },
    ],
  });
  const { problems, scores } = resultsOf(withMethod(only, { missing: rule(0.5, true) }));
  expect(scores.at(-1)).toEqual(Float64Array.of(0, 100, NaN));
  expect(problems.find(({ code }) => code === "unit-not-scored")).toMatchObject({
    ...{ where: { unit: "u3" }, details: { reason: "none-in-use" } },
  });
});

test("a model keeps the word, has none without it, and takes no other", () => {
  const read = (missing: object) =>
    parseModel({ ...JSON.parse(serialiseModel(table)), method: { ...table.method, missing } });
  const counted = read({ rule: "share", share: 0.5, setAside: "counts" });
  expect(counted.ok && counted.model.method.missing).toEqual(rule(0.5, true));
  expect(serialiseModel(withMethod(table, { missing: rule(0.5, false) }))).not.toContain("setAside");
  expect(read({ rule: "share", share: 0.5, setAside: "some" }).ok).toBe(false);
});
