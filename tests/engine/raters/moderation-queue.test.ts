import {
  combineRatings,
  type ItemScale,
  type Method,
  moderationQueue,
  type Rating,
  type RatingRule,
  type Results,
  score,
} from "../../../src/engine";
import { unitOutcomes } from "../../../src/engine/raters/moderation/unit-outcomes";
import { cell, fixtureRows } from "../../support/fixtures";
import { sampleModel } from "../../support/sample";

const rows = fixtureRows("sample/ratings.csv");
const ratings = rows.map((row): Rating => ({
  ...{ unit: row["uCode"]!, item: row["iCode"]!, rater: row["Rater"]! },
  level: cell(row["Level"]),
}));
const items = [...new Set(ratings.map(({ item }) => item))];
const rule: RatingRule = { summary: "median", raters: 1, disagreement: "warn", limit: 2 };
const five = Float64Array.of(1, 2, 3, 4, 5);
const scales: Readonly<Record<string, ItemScale>> = Object.fromEntries(
  items.map((item) => [item, { levels: five, values: five }]),
);

function scored(method: Partial<Method> = {}): Results {
  const outcome = score(sampleModel(method));
  if (!outcome.ok) throw new Error("The sample is scored.");
  return outcome.results;
}

const results = scored();
const units = results.model.units.map(({ code }) => code);
const [unit = "", item = ""] = [units[0], items[0]];
const given = (...levels: readonly number[]): readonly Rating[] =>
  levels.map((level, k) => ({ unit, item, rater: `r${k}`, level }));
const queueOf = (own: Partial<Parameters<typeof combineRatings>[0]>, hasEvidence = true) =>
  moderationQueue(results, {
    cells: combineRatings({ ratings: [], units: [unit], items: [item], scales, agreed: [], rule, ...own }),
    ...{ rule: own.rule ?? rule, scales, hasEvidence: () => hasEvidence },
  });

describe("the reasons of a cell", () => {
  const three = { ...rule, raters: 3 };
  it.each([
    [[2, 4], rule, ["disagreement"]],
    [[2, 3], rule, []],
    [[2, 2, 3], rule, ["one alone"]],
    [[2, 2, 5], rule, ["disagreement", "one alone"]],
    [[2, 3, 4], rule, ["disagreement"]],
    [[3, 3, 3], rule, []],
    [[3, 3], three, ["few raters"]],
    [[], rule, ["not rated"]],
  ] as const)("levels %j: %j", (levels, of, reasons) => {
    const { open } = queueOf({ ratings: given(...levels), rule: of });
    expect(open[0]?.reasons ?? []).toEqual(reasons);
    expect(open[0]?.needsDecision ?? false).toBe(!["", "one alone"].includes(reasons.join()));
  });

  it("are none where all say that it does not apply, and one where some do", () => {
    const notApplicable = [{ unit, item, rater: "n" }];
    expect(queueOf({ notApplicable }).open).toEqual([]);
    const [one] = queueOf({ notApplicable, ratings: given(3) }).open;
    expect(one?.reasons).toEqual(["partly not applicable"]);
    expect(one?.outcomes.map(({ level }) => level)).toEqual([3, NaN]);
  });

  it("is no evidence for what is rated only", () => {
    expect(queueOf({ ratings: given(3) }, false).open[0]?.reasons).toEqual(["no evidence"]);
    expect(queueOf({}, false).open[0]?.reasons).toEqual(["not rated"]);
  });
});

describe("moderationQueue", () => {
  it("takes the levels of the raters, and those of the scale where there are too few", () => {
    const levelsOf = (levels: readonly number[], raters: number) =>
      queueOf({ ratings: given(...levels), rule: { ...rule, raters } }).open[0]?.outcomes.map(
        ({ level }) => level,
      );
    expect(levelsOf([4, 1, 4], 1)).toEqual([1, 4]);
    expect(levelsOf([4], 2)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    { level: 4, isNotApplicable: false },
    { level: NaN, isNotApplicable: true },
  ])("has a cell among the settled ones once $level is agreed", (agreed) => {
    const found = queueOf({ ratings: given(1, 5), agreed: [{ unit, item, ...agreed }] });
    expect(found).toMatchObject({ open: [], settled: [{ reasons: ["disagreement"] }], cells: 1 });
    expect(queueOf({ ratings: given(1, 5), agreed: [{ unit, item, level: NaN }] }).open).toHaveLength(1);
  });

  it("has a cell that nobody rated among the settled ones once it is agreed that the item does not apply", () => {
    const found = queueOf({ agreed: [{ unit, item, level: NaN, isNotApplicable: true }] });
    expect(found).toMatchObject({ open: [], settled: [{ reasons: ["not rated"] }] });
  });

  it("puts the cells first that need a decision, and of each kind those that can change the rank of their unit most", () => {
    const cells = combineRatings({ ratings, units, items, scales, agreed: [], rule });
    const { open, notComputed } = moderationQueue(results, { cells, rule, scales });
    const [decide, look] = [true, false].map((wanted) =>
      open.filter(({ needsDecision }) => needsDecision === wanted),
    );
    expect(notComputed).toBe(0);
    expect([...decide!, ...look!]).toEqual(open);
    for (const cellsOf of [decide!, look!]) {
      const widths = cellsOf.map(({ ranks: [best, worst] }) => worst - best);
      expect(widths.length).toBeGreaterThan(5);
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      expect(widths[0]).toBeGreaterThan(0);
    }
  });
});

describe("what settling can change is what the whole index gives", () => {
  const geometric = { default: { method: "geometric", parameters: {} }, levels: {}, nodes: {} } as const;
  const above0 = { method: "min-max", parameters: { lower: 1, upper: 100 } } as const;
  const choice = <Name extends string>(method: Name) => ({ method, parameters: {} });
  it.each<[string, Partial<Method>]>([
    ["min-max", {}],
    ["goalposts and outlier treatment", { treatment: choice("winsorise then log") }],
    ["z-scores", { normalisation: { method: "z-score", parameters: { mean: 100, deviation: 10 } } }],
    ["ranks", { normalisation: choice("rank") }],
    ["imputation and screening", { imputation: choice("median"), screening: 0.8 }],
    ["geometric means", { normalisation: above0, aggregation: geometric }],
    ["Copeland", { aggregation: { ...geometric, default: choice("Copeland") } }],
    ["weights of the data", { weights: choice("entropy") }],
  ])("%s", (_, method) => {
    const own = scored(method);
    const { model } = own;
    const node = model.framework.findIndex(({ parent }) => parent === null);
    const at = (code: string) => model.indicators.findIndex((each) => each.code === code);
    const values = [0, 33].flatMap((k) =>
      [1, 3, 5, NaN].map((value) => ({ unit: k, indicator: at(items[k % items.length]!), value })),
    );
    const found = unitOutcomes(own, node, values);
    const expected = values.map(({ unit: i, indicator, value }) => {
      const indicators = model.indicators.map((each, j) =>
        j === indicator ? { ...each, values: each.values.with(i, value) } : each,
      );
      const outcome = score({ ...model, indicators });
      if (!outcome.ok) throw new Error("Each is scored.");
      return { score: outcome.results.scores[node]![i], rank: outcome.results.ranks[node]![i] };
    });
    expect(found).toEqual(expected);
  });

  it("is not computed beyond the work that is allowed", () => {
    const node = results.model.framework.findIndex(({ parent }) => parent === null);
    const value = { unit: 0, indicator: 0, value: 1 };
    const found = unitOutcomes(results, node, [value, value], results.model.units.length);
    expect(found[1]).toBeNull();
  });
});
