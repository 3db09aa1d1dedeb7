import fc from "fast-check";
import {
  compareRuns,
  comparisonSteps,
  type Method,
  type Model,
  type Results,
  type RunComparison,
  score,
} from "../../../../src/engine";
import { everyAggregation, randomModel } from "../../../support/random-model";
import { sampleModel } from "../../../support/sample";

function run(model: Model): Results {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.results;
}

const choice = <Name extends string>(method: Name, parameters: Record<string, number> = {}) => ({
  method,
  parameters,
});
const minMax = (lower: number) => choice("min-max", { lower, upper: 100 });
const roots = ["PSCI", "PSCI"] as const;
const base = run(sampleModel({ normalisation: minMax(1) }));
const to = (method: Partial<Method>): RunComparison =>
  compareRuns(base, run(sampleModel({ normalisation: minMax(1), ...method })), roots);
const differing = ({ moves }: RunComparison) =>
  moves.filter(({ differs }) => differs).map(({ steps }) => steps.join("+"));

/** For units ranked in both runs: the shifts of the moves, undefined ones left out, make up the whole shift. */
function expectTelescoping({ units, moves }: RunComparison): void {
  units.forEach(({ rankShift, scores }, k) => {
    if (Number.isNaN(rankShift)) return;
    const shifts = moves.map(({ rankShifts }) => rankShifts[k]!).filter((shift) => !Number.isNaN(shift));
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(rankShift);
    expect(moves.at(-1)!.scores[k]).toBe(scores[1]);
  });
  expect(moves.flatMap(({ steps }) => steps)).toEqual(comparisonSteps);
}

describe("compareRuns(first, second, roots)", () => {
  it("finds nothing between a run and itself", () => {
    const found = compareRuns(base, base, roots);
    expect(differing(found)).toEqual([]);
    expect(found.units.every(({ rankShift, scoreShift }) => rankShift === 0 && scoreShift === 0)).toBe(true);
    expect(found.moves.every(({ meanAbsoluteShift }) => meanAbsoluteShift === 0)).toBe(true);
  });

  it.each([
    ["screen", { screening: 1 }],
    ["impute", { imputation: choice("mean") }],
    ["treat", { treatment: choice("log") }],
    ["normalise", { normalisation: choice("z-score") }],
    [
      "normalise",
      { byIndicator: { imputation: {}, treatment: {}, normalisation: { SA1b: choice("rank") } } },
    ],
    ["weigh", { weights: choice("equal") }],
    ["aggregate", { aggregation: { default: choice("geometric"), levels: {}, nodes: {} } }],
    ["aggregate", { missing: { rule: "all" } }],
    ["rank", { ranks: "fractional" }],
  ] as [string, Partial<Method>][])("says %s where that alone differs", (step, method) => {
    const weights = sampleModel().framework.map(({ code }, k) => ({ code, weight: 1 + (k % 3) }));
    const uneven = (model: Model): Model => ({
      ...model,
      framework: model.framework.map((node, k) => ({ ...node, weight: weights[k]!.weight })),
    });
    const first = run(uneven(sampleModel({ normalisation: minMax(1) })));
    const second = run(uneven(sampleModel({ normalisation: minMax(1), ...method })));
    const found = compareRuns(first, second, roots);
    expect(differing(found)).toEqual([step]);
    expectTelescoping(found);
    const move = found.moves.find(({ differs }) => differs)!;
    const root = second.model.framework.findIndex(({ code }) => code === "PSCI");
    expect(move.ranks).toEqual(second.ranks[root]);
  });

  it.each([
    ["denominate", (model: Model) => withIndicator(model, { denominator: null, scale: 1 })],
    ["normalise", (model: Model) => withIndicator(model, { direction: -1 })],
    ["weigh", (model: Model) => withWeight(model, 9)],
    ["data", (model: Model) => withIndicator(model, { values: model.indicators[2]!.values.toReversed() })],
  ] as [string, (model: Model) => Model][])("says %s where the indicators differ in that", (step, change) => {
    const found = compareRuns(base, run(change(base.model)), roots);
    expect(differing(found)).toEqual([step]);
    expectTelescoping(found);
  });

  it("takes several differences one after another, in the order of the stages", () => {
    const found = to({
      aggregation: { default: choice("geometric"), levels: {}, nodes: {} },
      imputation: choice("median"),
      normalisation: choice("min-max", { lower: 10, upper: 20 }),
    });
    expect(differing(found)).toEqual(["impute", "normalise", "aggregate"]);
    const [imputed] = found.moves.filter(({ differs }) => differs);
    expect(imputed!.ranks).toEqual(
      rootOf(run(sampleModel({ normalisation: minMax(1), imputation: choice("median") }))),
    );
    expectTelescoping(found);
  });

  it("exchanges stages together where the first of them alone gives no index, and says why", () => {
    const first = run(
      sampleModel({
        normalisation: minMax(1),
        aggregation: { default: choice("geometric"), levels: {}, nodes: {} },
      }),
    );
    const found = compareRuns(first, run(sampleModel({ normalisation: minMax(0) })), roots);
    expect(differing(found)).toEqual(["normalise+weigh+aggregate"]);
    const move = found.moves.find(({ differs }) => differs)!;
    expect(move.problems[0]?.code).toBe("mean-needs-positive");
    expectTelescoping(found);
  });

  it("matches units by their code: another order is no difference, and who is in one run only has no shift", () => {
    const turned = rowsOf(base.model, [...base.model.units.keys()].reverse());
    expect(differing(compareRuns(base, run(turned), roots))).toEqual([]);

    const fewer = run(rowsOf(base.model, [...base.model.units.keys()].slice(10)));
    const found = compareRuns(base, fewer, roots);
    expect(differing(found)).toEqual(["data"]);
    expect(found.units).toHaveLength(60);
    expect(found.units[0]).toMatchObject({ code: "C01", ranks: [expect.any(Number), NaN], rankShift: NaN });
    expectTelescoping(found);
    const back = compareRuns(fewer, base, roots);
    expect(back.units.at(-1)).toMatchObject({ code: "C10", ranks: [NaN, expect.any(Number)] });
  });

  it("keeps the count of a unit that has no rank for a while", () => {
    const gaps = withIndicator(base.model, { values: base.model.indicators[2]!.values.with(0, NaN) });
    const strict = run({ ...gaps, method: { ...gaps.method, screening: 1 } });
    const found = compareRuns(run(gaps), strict, roots);
    const [unit] = found.units;
    expect(unit!.ranks[1]).toBeNaN();
    expect(found.moves.find(({ steps }) => steps[0] === "screen")!.rankShifts[0]).toBeNaN();
  });

  it("compares other frameworks by their data first, with what the first run's choices still apply to", () => {
    const flat: Model = {
      ...base.model,
      framework: [
        ...base.model.indicators.map(({ code, name }) => ({
          code,
          name,
          parent: "Flat",
          level: 1,
          weight: 1,
        })),
        { code: "Flat", name: "Flat", parent: null, level: 2, weight: 1 },
      ],
    };
    const nested = run({
      ...base.model,
      method: {
        ...base.model.method,
        aggregation: {
          default: choice("arithmetic"),
          levels: { 4: choice("geometric") },
          nodes: { SA: choice("harmonic") },
        },
      },
    });
    const found = compareRuns(nested, run(flat), ["PSCI", "Flat"]);
    expect(differing(found)[0]).toBe("data");
    expectTelescoping(found);
  });

  it("adds up exactly, there and back, between any two methods on any data", () => {
    const model = randomModel({ missing: 0.2 });
    const aggregation = fc.constantFrom(...everyAggregation);
    const other = fc.record({
      aggregation: aggregation.map((chosen) => ({ default: chosen, levels: {}, nodes: {} })),
      normalisation: fc.constantFrom(minMax(0), minMax(1), choice("rank"), choice("z-score")),
      imputation: fc.constantFrom(choice("none"), choice("median")),
      weights: fc.constantFrom(choice("given"), choice("equal")),
      ranks: fc.constantFrom("competition" as const, "dense" as const, "fractional" as const),
    });
    fc.assert(
      fc.property(model, other, (first, method) => {
        const [a, b] = [score(first), score({ ...first, method: { ...first.method, ...method } })];
        if (!a.ok || !b.ok) return;
        const root = first.framework.find(({ parent }) => parent === null)!.code;
        const there = compareRuns(a.results, b.results, [root, root]);
        const back = compareRuns(b.results, a.results, [root, root]);
        expectTelescoping(there);
        expectTelescoping(back);
        there.units.forEach(({ rankShift }, k) => expect(back.units[k]!.rankShift + rankShift || 0).toBe(0));
      }),
      { numRuns: 150 },
    );
  });

  it("throws for an index that is not there", () => {
    expect(() => compareRuns(base, base, ["PSCI", "SA"])).toThrow('no index "SA"');
  });
});

const rootOf = (results: Results): Float64Array =>
  results.ranks[results.model.framework.findIndex(({ code }) => code === "PSCI")]!;

const withIndicator = (model: Model, change: Partial<Model["indicators"][number]>): Model => ({
  ...model,
  indicators: model.indicators.map((indicator, j) => (j === 2 ? { ...indicator, ...change } : indicator)),
});

const withWeight = (model: Model, weight: number): Model => ({
  ...model,
  framework: model.framework.map((node, k) => (k === 0 ? { ...node, weight } : node)),
});

/** The model with some of its units, in the order given. */
function rowsOf(model: Model, rows: readonly number[]): Model {
  const column = (values: Float64Array) => Float64Array.from(rows, (i) => values[i]!);
  return {
    ...model,
    units: rows.map((i) => model.units[i]!),
    indicators: model.indicators.map((one) => ({ ...one, values: column(one.values) })),
    denominators: model.denominators.map((one) => ({ ...one, values: column(one.values) })),
    groups: model.groups.map((one) => ({ ...one, labels: rows.map((i) => one.labels[i]!) })),
  };
}

test("transformations and scales of aggregates are of their stages, and the steps end at the second run", () => {
  const rescaling = { levels: { 2: choice("percentile rank") }, nodes: {} } as const;
  const compared = to({ transformation: choice("square root"), rescaling });
  expect(differing(compared)).toEqual(["normalise", "aggregate"]);
  expectTelescoping(compared);
});
