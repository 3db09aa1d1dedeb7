import fc from "fast-check";
import { heldScale, normalisations, type Results, score, treatments } from "../../../src/engine";
import { everyTableAggregation, everyAggregation, randomModel } from "../../support/random-model";
import { sampleModel } from "../../support/sample";
import { expectNear } from "../laws/support/near";
import { variantsOf } from "../laws/support/variants";

const scored = (model: Parameters<typeof score>[0]): Results | null => {
  const outcome = score(model);
  return outcome.ok ? outcome.results : null;
};

/** Every value of every unit on the held scale. */
const ownScores = (results: Results) => {
  const { scoreOf } = heldScale(results);
  return results.imputed.map((column, j) => column.map((x, i) => scoreOf(i, j, x)));
};

describe("the value that a unit has gives the score that it has", () => {
  test.each(variantsOf(normalisations))("$title", ({ method, parameters }) =>
    fc.assert(
      fc.property(randomModel(), (model) => {
        const normalisation = { method: method.method as "min-max", parameters };
        const results = scored({ ...model, method: { ...model.method, normalisation } });
        if (results)
          ownScores(results).forEach((column, j) => expectNear(column, results.normalised[j]!, 1e-12));
      }),
      { numRuns: 40 },
    ),
  );

  test.each(variantsOf(treatments))("$title, in the sample", ({ method, parameters }) => {
    const treatment = {
      method: method.method as "none",
      // So that something is treated in most columns.
      parameters: {
        ...parameters,
        ...("skewness" in parameters && { skewness: 0.5, kurtosis: -1, points: 2 }),
      },
    };
    const imputation = { method: "median" as const, parameters: {} };
    const results = scored(sampleModel({ treatment, imputation, screening: 0.9 }))!;
    expect(results.kept).toContain(false);
    ownScores(results).forEach((column, j) => expectNear(column, results.normalised[j]!, 1e-12));
  });
});

describe("a value that no unit has", () => {
  const model = sampleModel({ treatment: { method: "winsorise both ends", parameters: { points: 2 } } });
  const results = scored(model)!;
  const held = heldScale(results);
  const days = model.indicators.findIndex(({ code }) => code === "AP1c");

  test("counts no more than the value to which a treatment moved others", () => {
    const { worst, best } = held.endsOf(days);
    expect(held.scoreOf(0, days, best)).toBeCloseTo(100, 12);
    expect(held.scoreOf(0, days, best - 1)).toBeCloseTo(100, 12);
    expect(held.scoreOf(0, days, worst)).toBeCloseTo(0, 12);
    expect(held.scoreOf(0, days, worst + 100)).toBeCloseTo(0, 12);
  });

  test("has no place on the scale of a unit that was dropped, and none where it is missing", () => {
    expect(held.scoreOf(0, days, NaN)).toBeNaN();
    const dropped = { ...results, kept: results.kept.map((_, i) => i !== 3) };
    expect(heldScale(dropped).scoreOf(3, days, 5)).toBeNaN();
  });

  test("has the place among the other units where scores are places", () => {
    const ranked = scored(sampleModel({ normalisation: { method: "rank", parameters: {} } }))!;
    const column = ranked.treated[days]!;
    const better = column.filter((x, i) => i !== 0 && x > 4.05).length;
    expect(heldScale(ranked).scoreOf(0, days, 4.05)).toBe(better + 1);
  });
});

test("changes end at the goalposts, and without them at the values that units have", () => {
  const results = scored(sampleModel())!;
  const { endsOf } = heldScale(results);
  const of = (code: string) => endsOf(results.model.indicators.findIndex((each) => each.code === code));
  const days = results.denominated[results.model.indicators.findIndex(({ code }) => code === "AP1c")]!;
  const present = days.filter((x) => !Number.isNaN(x));
  expect(of("SA1a")).toEqual({ worst: 1, best: 5 });
  expect(of("SA2c")).toEqual({ worst: 100, best: 0 });
  expect(of("AP1c")).toEqual({ worst: Math.max(...present), best: Math.min(...present) });
});

describe("scoreRows", () => {
  test.each([...everyAggregation, ...everyTableAggregation])(
    "is the whole table scored again: $method",
    (each) =>
      fc.assert(
        fc.property(randomModel({ aggregations: [each, everyAggregation[0]!] }), (model) => {
          const results = scored(model);
          if (!results) return;
          const held = heldScale(results);
          model.framework.forEach((_, node) => {
            const rows = model.units.map((_unit, unit) => ({ unit, scores: [] }));
            expectNear(held.scoreRows(rows, node), results.scores[node]!, 1e-12);
          });
          const changed = { unit: 1, scores: [{ indicator: 0, score: 55 }] };
          const root = model.framework.findIndex(({ parent }) => parent === null);
          const all = held.scoresWith(changed, root);
          expectNear(held.scoreRows([changed], root), [all[1]!], 1e-12);
        }),
        { numRuns: 15 },
      ),
  );
});
