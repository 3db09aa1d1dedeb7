import fc from "fast-check";
import { type Choice, tableAggregations } from "../../../../src/engine";
import { evaluate, examplesOf } from "../../../support/examples";

const choices: readonly Choice[] = [
  ...Object.keys(tableAggregations).map((method) => ({ method, parameters: {} })),
  { method: "TOPSIS", parameters: { vector: true } },
  { method: "PROMETHEE II", parameters: { indifference: 1, preference: 4 } },
  { method: "PROMETHEE II", parameters: { indifference: 2 } },
  { method: "benefit of the doubt", parameters: { lower: 0, upper: 100 } },
  { method: "benefit of the doubt", parameters: { lower: 5, upper: 60, ofScore: false } },
];

const files: Readonly<Record<string, string>> = { "PROMETHEE II": "promethee" };

test.each(Object.keys(tableAggregations))("the example of %s holds", (method) => {
  const file = files[method] ?? method.toLowerCase().replaceAll(" ", "-");
  const [example, ...more] = examplesOf(`src/engine/aggregate/table/${file}.ts`);
  expect(more).toEqual([]);
  const name = example!.expression.split(".")[0]!;
  const found = evaluate(example!.expression, { [name]: tableAggregations[method] }) as Float64Array;
  const stated = evaluate(example!.result, {}) as Float64Array;
  expect(found).toHaveLength(stated.length);
  found.forEach((score, i) => expect(score).toBeCloseTo(stated[i]!, 12));
});

interface Table {
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
}

/** Coarse values, so that ties and equal units happen; weights in eighths. */
const tables = (most: number, missing = 0.2): fc.Arbitrary<Table> =>
  fc
    .record({ units: fc.integer({ min: 1, max: most }), children: fc.integer({ min: 1, max: 4 }) })
    .chain(({ units, children }) =>
      fc.record({
        columns: fc.array(
          fc
            .array(
              fc.record({
                value: fc.integer({ min: 1, max: 9 }),
                chance: fc.double({ min: 0, max: 1, noNaN: true }),
              }),
              { minLength: units, maxLength: units },
            )
            .map((cells) =>
              Float64Array.from(cells, ({ value, chance }) => (chance < missing ? NaN : value)),
            ),
          { minLength: children, maxLength: children },
        ),
        weights: fc
          .array(fc.integer({ min: 1, max: 8 }), { minLength: children, maxLength: children })
          .map((eighths) => Float64Array.from(eighths, (k) => k / 8)),
      }),
    );

const run = ({ method, parameters }: Choice, { columns, weights }: Table) =>
  tableAggregations[method]!.aggregateTable(columns, weights, parameters);

const pick = ({ columns, weights }: Table, order: readonly number[]): Table => ({
  columns: columns.map((column) => Float64Array.from(order, (i) => column[i]!)),
  weights,
});

const near = (found: ArrayLike<number>, expected: ArrayLike<number>) => {
  expect(found).toHaveLength(expected.length);
  for (let i = 0; i < expected.length; i++) {
    if (Number.isNaN(expected[i])) expect(found[i]).toBeNaN();
    else expect(Math.abs(found[i]! - expected[i]!)).toBeLessThan(1e-9);
  }
};

describe.each(choices)("$method $parameters", (choice) => {
  test("has a score for every unit with a value, and for no other", () =>
    fc.assert(
      fc.property(tables(8, 0.6), (table) => {
        run(choice, table).forEach((score, i) =>
          expect(Number.isFinite(score)).toBe(table.columns.some((column) => !Number.isNaN(column[i]!))),
        );
      }),
    ));

  test("does not depend on the order of the units, also of more than are ranked exactly", () =>
    fc.assert(
      fc.property(tables(20), fc.nat(), (table, turn) => {
        const units = table.columns[0]!.length;
        const order = Array.from({ length: units }, (_, i) => (i * 7 + turn) % units);
        if (new Set(order).size < units) order.splice(0, units, ...[...order.keys()].reverse());
        near(
          run(choice, pick(table, order)),
          order.map((i) => run(choice, table)[i]!),
        );
      }),
    ));

  test("does not depend on the order of the children", () =>
    fc.assert(
      fc.property(tables(8), ({ columns, weights }) => {
        const turned = { columns: columns.toReversed(), weights: weights.toReversed() };
        near(run(choice, turned), run(choice, { columns, weights }));
      }),
    ));

  test("does not change with the scale of the weights", () =>
    fc.assert(
      fc.property(tables(8), ({ columns, weights }) =>
        near(
          run(choice, { columns, weights: weights.map((weight) => 13 * weight) }),
          run(choice, { columns, weights }),
        ),
      ),
    ));

  test("gives equal units equal scores", () =>
    fc.assert(
      fc.property(tables(16), fc.nat(), (table, a) => {
        const units = table.columns[0]!.length;
        const twin = a % units;
        const scores = run(choice, pick(table, [...Array(units).keys(), twin]));
        near([scores[units]!], [scores[twin]!]);
      }),
    ));

  test("puts a unit that is better everywhere not below", () =>
    fc.assert(
      fc.property(tables(14, 0), (table) => {
        const scores = run(choice, table);
        scores.forEach((score, i) =>
          scores.forEach((other, k) => {
            if (!table.columns.every((column) => column[i]! >= column[k]!)) return;
            // A best score needs no more than one child, and so ties with a unit that is better in others.
            expect(score).toBeGreaterThanOrEqual(other - 1e-9);
          }),
        );
      }),
    ));

  test("does not write into what it was given", () =>
    fc.assert(
      fc.property(tables(6), (table) => {
        const copy = pick(table, [...table.columns[0]!.keys()]);
        run(choice, table);
        expect(table).toEqual(copy);
      }),
    ));

  test("of units that are all equal, and of one unit, is the same for all", () => {
    for (const units of [1, 2, 15]) {
      const column = new Float64Array(units).fill(5);
      const scores = run(choice, { columns: [column, column], weights: Float64Array.of(1, 2) });
      expect(new Set(scores).size).toBe(1);
    }
  });

  test("of units without any value is missing", () =>
    expect(run(choice, { columns: [Float64Array.of(NaN, NaN)], weights: Float64Array.of(1) })).toEqual(
      Float64Array.of(NaN, NaN),
    ));
});

test("values that differ in their last bits tie", () => {
  const table = { columns: [Float64Array.of(0.1 + 0.2, 0.3, 0.2)], weights: Float64Array.of(1) };
  expect(run({ method: "Copeland", parameters: {} }, table)).toEqual(Float64Array.of(1, 1, -2));
  expect(run({ method: "Kemeny", parameters: {} }, table)).toEqual(Float64Array.of(1.5, 1.5, 0));
});

test("weights whose sums differ in their last bits tie", () =>
  expect(
    run(
      { method: "Copeland", parameters: {} },
      {
        columns: [Float64Array.of(2, 1), Float64Array.of(2, 1), Float64Array.of(1, 2)],
        weights: Float64Array.of(0.1, 0.2, 0.3),
      },
    ),
  ).toEqual(Float64Array.of(0, 0)));

test("a pair without a child in common is a tie", () => {
  const table = {
    columns: [Float64Array.of(9, NaN), Float64Array.of(NaN, 1)],
    weights: Float64Array.of(1, 1),
  };
  for (const method of ["Copeland", "PROMETHEE II"])
    expect(run({ method, parameters: {} }, table)).toEqual(Float64Array.of(0, 0));
  expect(run({ method: "Kemeny", parameters: {} }, table)).toEqual(Float64Array.of(0.5, 0.5));
});

test("Copeland and PROMETHEE II scores sum to 0, Kemeny scores to the number of pairs", () =>
  fc.assert(
    fc.property(tables(16, 0), (table) => {
      const sum = (method: string) => run({ method, parameters: {} }, table).reduce((a, b) => a + b, 0);
      const units = table.columns[0]!.length;
      expect(sum("Copeland")).toBe(0);
      expect(sum("PROMETHEE II")).toBeCloseTo(0, 9);
      expect(sum("Kemeny")).toBeCloseTo((units * (units - 1)) / 2, 9);
    }),
  ));

test("thresholds of PROMETHEE II: nothing up to the first, all from the second, in proportion between", () => {
  const flow = (difference: number, parameters: Choice["parameters"]) =>
    run(
      { method: "PROMETHEE II", parameters },
      { columns: [Float64Array.of(difference, 0)], weights: Float64Array.of(1) },
    )[0];
  const linear = { indifference: 10, preference: 30 };
  expect([10, 15, 30, 99].map((difference) => flow(difference, linear))).toEqual([0, 0.25, 1, 1]);
  const step = { indifference: 10, preference: 0 };
  expect([10, 10.5].map((difference) => flow(difference, step))).toEqual([0, 1]);
});

test("TOPSIS with vector normalisation is in no unit of measurement", () => {
  const [first, second] = [Float64Array.of(1, 4, 2), Float64Array.of(30, 10, 25)];
  const weights = Float64Array.of(1, 1);
  const vector = { method: "TOPSIS", parameters: { vector: true } };
  near(
    run(vector, { columns: [first.map((x) => 1000 * x), second], weights }),
    run(vector, { columns: [first, second], weights }),
  );
});
