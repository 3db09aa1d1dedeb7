import fc from "fast-check";
import { type Model, type Results, score, type ScoreOutcome } from "../../../src/engine";
import {
  everyAggregation,
  everyTableAggregation,
  randomModel,
  risingAggregations,
} from "../../support/random-model";

const gaps = ["target", "best", "median", "groupMedian"] as const;
const results = (outcome: ScoreOutcome): Results | null => (outcome.ok ? outcome.results : null);

const near = (found: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-9) => {
  expect(found).toHaveLength(expected.length);
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i])) expect(found[i]).toBeNaN();
    else expect(Math.abs(found[i]! - expected[i]!)).toBeLessThanOrEqual(tolerance * 100);
  }
};

const withUnits = (model: Model, order: readonly number[]): Model => {
  const pick = <T>(list: readonly T[]) => order.map((i) => list[i]!);
  return {
    ...model,
    units: pick(model.units),
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      values: Float64Array.from(order, (i) => indicator.values[i]!),
    })),
    groups: model.groups.map((group) => ({ ...group, labels: pick(group.labels) })),
  };
};

const aggregations = [...everyAggregation, ...everyTableAggregation];

test("scores, ranks and gaps do not depend on the order of the units", () =>
  fc.assert(
    fc.property(randomModel({ gaps, aggregations }), (model) => {
      const order = model.units.map((_, i) => i).reverse();
      const [there, back] = [results(score(model)), results(score(withUnits(model, order)))];
      expect(back === null).toBe(there === null);
      if (!there || !back) return;
      for (const table of ["scores", "ranks", "groupRanks", "gaps"] as const)
        there[table].forEach((column, node) => near(back[table][node]!, column.toReversed()));
    }),
  ));

test("scores, ranks and contributions do not depend on the order of the indicators and of the framework", () =>
  fc.assert(
    fc.property(randomModel({ gaps, aggregations }), (model) => {
      const turned = {
        ...model,
        indicators: model.indicators.toReversed(),
        framework: model.framework.toReversed(),
      };
      const [there, back] = [results(score(model)), results(score(turned))];
      expect(back === null).toBe(there === null);
      if (!there || !back) return;
      for (const table of ["scores", "ranks", "gaps"] as const)
        there[table].forEach((column, node) => near(back[table].at(-1 - node)!, column));
      there.contributions.forEach(({ byIndicator }, k) =>
        byIndicator.forEach((column, j) =>
          near(back.contributions.at(-1 - k)!.byIndicator.at(-1 - j)!, column),
        ),
      );
    }),
  ));

test.each(risingAggregations)("no score falls when a value gets better: $method $parameters", (aggregation) =>
  fc.assert(
    fc.property(randomModel({ aggregations: [aggregation] }), fc.nat(), fc.nat(), (model, a, b) => {
      const [i, j] = [a % model.units.length, b % model.indicators.length];
      // Rank-like scales and min-max move with the value; fixed goalposts show the aggregation alone.
      const fixed: Model = {
        ...model,
        indicators: model.indicators.map((indicator) => ({ ...indicator, lower: 0, upper: 20 })),
        method: {
          ...model.method,
          normalisation: { method: "goalposts", parameters: { lower: 1, upper: 100 } },
        },
      };
      const better: Model = {
        ...fixed,
        indicators: fixed.indicators.map((indicator, column) =>
          column === j
            ? {
                ...indicator,
                values: indicator.values.map((x, k) => (k === i ? x + 3 * indicator.direction : x)),
              }
            : indicator,
        ),
      };
      const [before, after] = [results(score(fixed)), results(score(better))];
      before?.scores.forEach((column, node) =>
        column.forEach((x, k) => {
          if (!Number.isNaN(x)) expect(after!.scores[node]![k]!).toBeGreaterThanOrEqual(x - 1e-9);
        }),
      );
    }),
  ),
);

test("scores do not change with the unit of measurement of a min-max indicator", () =>
  fc.assert(
    fc.property(
      randomModel({ aggregations }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -50, max: 50 }),
      (model, factor, shift) => {
        const other: Model = {
          ...model,
          indicators: model.indicators.map((indicator) => ({
            ...indicator,
            values: indicator.values.map((x) => factor * x + shift),
            target: factor * indicator.target + shift,
          })),
        };
        const [there, back] = [results(score(model)), results(score(other))];
        there?.scores.forEach((column, node) => near(back!.scores[node]!, column));
        there?.gaps.forEach((column, node) => near(back!.gaps[node]!, column));
      },
    ),
  ));

test("a unit equal to another ties with it", () =>
  fc.assert(
    fc.property(randomModel({ aggregations }), fc.nat(), (model, a) => {
      const twin = a % model.units.length;
      const doubled = withUnits(model, [...model.units.keys(), twin]);
      const run = results(score(doubled));
      run?.ranks.forEach((ranks, node) => {
        expect(ranks.at(-1)).toBe(ranks[twin]);
        near([run.scores[node]!.at(-1)!], [run.scores[node]![twin]!], 1e-12);
      });
    }),
  ));
