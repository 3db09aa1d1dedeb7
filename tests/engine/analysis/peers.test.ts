import fc from "fast-check";
import { peers } from "../../../src/engine";
import { sampleModel } from "../../support/sample";
import { evaluate, examplesOf } from "../../support/examples";

const units = (list: readonly { readonly unit: number }[]) => list.map(({ unit }) => unit);
const cell = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(NaN));
const context = fc
  .record({ units: fc.integer({ min: 2, max: 8 }), variables: fc.integer({ min: 1, max: 3 }) })
  .chain((size) =>
    fc.array(
      fc.array(cell, { minLength: size.units, maxLength: size.units }).map((list) => Float64Array.from(list)),
      { minLength: size.variables, maxLength: size.variables },
    ),
  );

describe("peers(context, unit, count)", () => {
  it("is the distance in standard deviations", () => {
    // Standard deviations 2 and 10: differences of (1, 1) and (2, 1) of them.
    const columns = [Float64Array.of(0, 2, 4), Float64Array.of(0, 10, -10)];
    const { nearest, unlike, variables } = peers(columns, 0, 2);
    expect(units(nearest)).toEqual([1, 2]);
    expect(nearest[0]!.distance).toBeCloseTo(Math.sqrt(2), 12);
    expect(unlike[0]!.distance).toBeCloseTo(Math.sqrt(5), 12);
    expect(variables).toBe(2);
  });

  it("finds in the sample the cities of about the same population", () => {
    const population = sampleModel().denominators[0]!.values;
    const { nearest, unlike } = peers([population], 0, 60);
    const away = (i: number) => Math.abs(population[i]! - population[0]!);
    expect(units(nearest)).toHaveLength(59);
    nearest
      .slice(1)
      .forEach(({ unit }, k) => expect(away(unit)).toBeGreaterThanOrEqual(away(nearest[k]!.unit)));
    expect(units(unlike)[0]).toBe(units(nearest).at(-1));
  });

  it("leaves a missing variable out for the pair, and scales the rest up", () => {
    const x = Float64Array.of(0, 1, 2, 9);
    const y = Float64Array.of(0, NaN, 5, 5);
    const whole = peers([x], 0, 3).nearest.find(({ unit }) => unit === 1)!;
    const found = peers([x, y], 0, 3).nearest.find(({ unit }) => unit === 1)!;
    expect(found.variables).toBe(1);
    expect(found.distance).toBeCloseTo(Math.sqrt(2) * whole.distance, 12);
  });

  it("has no peer that shares no variable, and none for a unit without context", () => {
    const x = Float64Array.of(1, 2, NaN, 4);
    const y = Float64Array.of(NaN, 2, 3, NaN);
    expect(units(peers([x, y], 0, 9).nearest)).toEqual([1, 3]);
    expect(peers([new Float64Array(3).fill(NaN)], 0, 2)).toEqual({ nearest: [], unlike: [], variables: 0 });
    expect(peers([], 0, 2)).toEqual({ nearest: [], unlike: [], variables: 0 });
  });

  it("takes no notice of a constant", () => {
    const x = Float64Array.of(3, 1, 2);
    const constant = Float64Array.of(0.1, 0.1, 0.1);
    expect(peers([x, constant], 0, 2)).toEqual(peers([x], 0, 2));
    expect(peers([constant], 0, 2).nearest).toEqual([]);
  });

  it("has twins at 0, and equal distances in the order of the units", () => {
    const found = peers([Float64Array.of(5, 4, 6, 5, 4)], 0, 4);
    expect(units(found.nearest)).toEqual([3, 1, 2, 4]);
    expect(units(found.unlike)).toEqual([1, 2, 4, 3]);
    expect(found.nearest[0]!.distance).toBe(0);
  });

  it("knows no peer of a single unit", () => {
    expect(peers([Float64Array.of(7)], 0, 3).nearest).toEqual([]);
  });

  it("does not depend on units of measurement, and is as far there as back", () => {
    fc.assert(
      fc.property(context, (columns) => {
        const there = peers(columns, 0, 99);
        const scaled = peers(
          columns.map((column, j) => column.map((x) => (j - 4) * x + 3)),
          0,
          99,
        );
        const distances = new Map(scaled.nearest.map(({ unit, distance }) => [unit, distance]));
        for (const { unit, distance } of there.nearest) {
          expect(distances.get(unit)).toBeCloseTo(distance, 9);
          const back = peers(columns, unit, 99).nearest.find((peer) => peer.unit === 0);
          expect(back?.distance).toBeCloseTo(distance, 9);
        }
        expect(there.unlike).toHaveLength(there.nearest.length);
      }),
    );
  });

  it("has an example that holds", () => {
    const [example] = examplesOf("src/engine/analysis/peers.ts");
    expect(evaluate(example!.expression, { peers })).toEqual(JSON.parse(example!.result));
  });
});
