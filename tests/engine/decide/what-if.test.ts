import fc from "fast-check";
import { possibleValues, type Results, score, whatIf, whatIfProblems } from "../../../src/engine";
import { everyTableAggregation, everyAggregation, randomModel } from "../../support/random-model";
import { sampleModel } from "../../support/sample";
import { expectNear } from "../laws/support/near";

const scored = (model: Parameters<typeof score>[0]): Results | null => {
  const outcome = score(model);
  return outcome.ok ? outcome.results : null;
};
const sample = scored(sampleModel())!;
const place = (code: string) => sample.model.indicators.findIndex((each) => each.code === code);

test("with goalposts the scale held and the scale that moves are the same index", () =>
  fc.assert(
    fc.property(
      randomModel({
        aggregations: [...everyAggregation, ...everyTableAggregation],
        gaps: ["target", "best", "median"],
      }),
      fc.integer({ min: 0, max: 12 }),
      (model, value) => {
        const indicators = model.indicators.map((each) => ({ ...each, lower: 0, upper: 12 }));
        const normalisation = { method: "goalposts" as const, parameters: { lower: 1, upper: 100 } };
        const results = scored({ ...model, indicators, method: { ...model.method, normalisation } });
        // An indicator without values has no scale to hold.
        if (!results || results.setAside.length > 0) return;
        const changes = [{ unit: 1, indicator: 0, value }];
        const [held, moved] = [whatIf(results, changes, "held"), whatIf(results, changes, "moves")];
        if (!held.ok || !moved.ok) return expect(held.ok).toBe(moved.ok);
        for (const table of ["scores", "ranks", "references", "gaps", "normalised"] as const)
          held.results[table].forEach((column, k) => expectNear(column, moved.results[table][k]!, 1e-12));
        expect(held.results.targets).toEqual(moved.results.targets);
        expect([held.movedScale, moved.movedScale]).toEqual([[], []]);
      },
    ),
    { numRuns: 60 },
  ));

test("the scale held leaves the scores of the others; min-max that moves does not, and says where", () => {
  const days = place("AP1c");
  const best = Math.min(...sample.denominated[days]!.filter((x) => !Number.isNaN(x)));
  const changes = [{ unit: 0, indicator: days, value: best / 2 }];
  const [held, moved] = [whatIf(sample, changes, "held"), whatIf(sample, changes, "moves")];
  if (!held.ok || !moved.ok) throw new Error("Neither is refused.");
  const root = sample.scores.length - 1;
  expect(held.results.scores[root]!.subarray(1)).toEqual(sample.scores[root]!.subarray(1));
  expect(held.results.scores[root]![0]).toBeGreaterThan(moved.results.scores[root]![0]!);
  expect(held.results.normalised[days]![0]).toBeGreaterThan(100);
  expect(moved.results.normalised[days]![0]).toBe(100);
  expect([held.movedScale, moved.movedScale]).toEqual([[], ["AP1c"]]);
});

test.each(["held", "moves"] as const)(
  "of two changes of one value the last counts, also the value it had: %s",
  (scale) => {
    const sets = place("SA1c");
    const own = sample.denominated[sets]![3]!;
    const both = [10, own].map((value) => ({ unit: 3, indicator: sets, value }));
    const changed = whatIf(sample, both, scale);
    if (!changed.ok) throw new Error("It is not refused.");
    expect(changed.results.scores).toEqual(sample.scores);
    expect(changed.results.model).toEqual(sample.model);
  },
);

test("a value per resident is brought back to its raw value", () => {
  const sets = place("SA1c");
  const changes = [{ unit: 3, indicator: sets, value: 10 }];
  const changed = whatIf(sample, changes, "moves");
  if (!changed.ok) throw new Error("It is not refused.");
  expect(changed.results.denominated[sets]![3]).toBeCloseTo(10, 12);
  expect(changed.results.model.indicators[sets]!.values[3]).toBeCloseTo(89.8, 9);
  expect(sample.model.indicators[sets]!.values[3]).toBe(39);
});

test("nothing changed is the same index, bit for bit, and a value in a missing cell fills it", () => {
  const same = whatIf(sample, [], "held");
  if (!same.ok) throw new Error("It is not refused.");
  expect(same.results).toEqual(sample);
  const filled = whatIf(sample, [{ unit: 0, indicator: place("SA1c"), value: 12 }], "held");
  if (!filled.ok) throw new Error("It is not refused.");
  expect(sample.normalised[place("SA1c")]![0]).toBeNaN();
  expect(filled.results.normalised[place("SA1c")]![0]).toBeGreaterThan(0);
});

describe("values that are not possible", () => {
  const codes = (indicator: string, value: number, unit = 0, results = sample) =>
    whatIfProblems(results, [{ unit, indicator: place(indicator), value }], "held").map(({ code }) => code);

  test("beyond the goalposts, or the levels that the unit names", () => {
    expect(codes("SA1a", 5.5)).toEqual(["what-if-outside-scale"]);
    expect(codes("SA2c", -1)).toEqual(["what-if-outside-scale"]);
    expect(codes("SA1a", 5)).toEqual([]);
    expect(whatIf(sample, [{ unit: 0, indicator: 0, value: 9 }], "held")).toEqual({
      ok: false,
      problems: [
        {
          code: "what-if-outside-scale",
          severity: "error",
          where: { unit: "C01", indicator: "SA1a" },
          details: { value: "9", lower: "1", upper: "5" },
        },
      ],
    });
  });

  test("between two levels, unless some unit has such a value", () => {
    const { model } = sample;
    const whole = model.indicators.map((each, j) =>
      j === 0 ? { ...each, values: each.values.map(Math.round) } : each,
    );
    const rounded = scored({ ...model, indicators: whole })!;
    expect(possibleValues(rounded, 0)).toEqual({ lower: 1, upper: 5, level: 1, between: false });
    expect(possibleValues(sample, 0)).toEqual({ lower: 1, upper: 5, level: 1, between: true });
    expect(possibleValues(sample, place("AP1c"))).toEqual({
      lower: NaN,
      upper: NaN,
      level: NaN,
      between: true,
    });
    expect(codes("SA1a", 2.5, 0, rounded)).toEqual(["what-if-not-a-level"]);
    expect(codes("SA1a", 2.5)).toEqual([]);
  });

  test("without a denominator, and of a unit that screening dropped", () => {
    const { model } = sample;
    const lacking = scored({
      ...model,
      denominators: model.denominators.map((each) => ({ ...each, values: each.values.with(0, 0) })),
    })!;
    expect(codes("SA1c", 10, 0, lacking)).toEqual(["what-if-without-denominator"]);
    const screened = scored({ ...model, method: { ...model.method, screening: 0.9 } })!;
    const dropped = screened.kept.indexOf(false);
    expect(codes("SA1a", 3.1, dropped, screened)).toEqual(["what-if-unit-left-out"]);
    const change = [{ unit: dropped, indicator: 0, value: 3.1 }];
    expect(whatIfProblems(screened, change, "moves")).toEqual([]);
  });

  test("a mean that is refused is a problem, and no exception", () => {
    const { model } = sample;
    const geometric = { default: { method: "geometric" as const, parameters: {} }, levels: {}, nodes: {} };
    const normalisation = { method: "goalposts" as const, parameters: { lower: 0, upper: 100 } };
    const indicators = model.indicators.map((each) =>
      each.unit === "level 1-5" ? { ...each, values: each.values.map((x) => (x === 1 ? 1.5 : x)) } : each,
    );
    const framework = model.framework.filter(({ code }) => ["SA1a", "SA1b"].includes(code));
    const small = scored({
      ...model,
      indicators: indicators.filter(({ code }) => ["SA1a", "SA1b"].includes(code)),
      framework: [
        ...framework.map((each) => ({ ...each, parent: "X" })),
        { ...framework[0]!, code: "X", level: 2, parent: null },
      ],
      method: { ...model.method, aggregation: geometric, normalisation },
    })!;
    const changed = whatIf(small, [{ unit: 0, indicator: 0, value: 1 }], "held");
    expect(changed.ok ? [] : changed.problems.map(({ code }) => code)).toEqual(["mean-needs-positive"]);
  });
});
