import fc from "fast-check";
import { imputations } from "../../../src/engine";
import { fillByExpectation } from "../../../src/engine/impute/em";
import { fitNormal } from "../../../src/engine/impute/normal/fit-normal";
import type { Normal } from "../../../src/engine/impute/normal/normal";
import { patternsOf } from "../../../src/engine/impute/normal/patterns";
import { solveSymmetric } from "../../../src/engine/impute/normal/solve";
import { stageTable } from "../../support/golden";
import { expectSame } from "./same";

const impute = (table: readonly Float64Array[]): readonly Float64Array[] =>
  imputations["EM"]?.impute(table, { labels: null, panel: null, framework: null }, {}) ?? [];
const columns = (...rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j] ?? NaN));

const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
/** Least squares of y on x. */
function line(x: readonly number[], y: readonly number[]): (at: number) => number {
  const [mx, my] = [average(x), average(y)];
  const slope =
    average(x.map((value, i) => (value - mx) * ((y[i] ?? NaN) - my))) /
    average(x.map((value) => (value - mx) ** 2));
  return (at) => my + slope * (at - mx);
}

// A table with a pattern that is not monotone.
const mixed = [
  [1, 2.2],
  [2, 3.9],
  [3, NaN],
  [4, 6.1],
  [NaN, 7.4],
  [6, NaN],
  [7, 11.8],
  [NaN, 15],
  [9, 14.1],
  [2.5, 1],
];

describe("EM where the gaps are monotone: the closed form of Anderson (1957)", () => {
  test("two indicators: the line through the units that have both", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
          minLength: 6,
          maxLength: 20,
        }),
        fc.integer({ min: 3, max: 5 }),
        (rows, complete) => {
          const kept = Math.max(complete, Math.ceil(rows.length / 2));
          const known = rows.slice(0, kept);
          fc.pre(new Set(known.map(([x]) => x)).size > 2 && new Set(known.map(([, y]) => y)).size > 2);
          const [, y] = impute(columns(...rows.map(([a, b], i) => [a, i < kept ? b : NaN])));
          const predict = line(
            known.map(([x]) => x),
            known.map(([, value]) => value),
          );
          rows
            .slice(kept)
            .forEach(([x], i) => expect(Math.abs((y?.[kept + i] ?? NaN) - predict(x))).toBeLessThan(2e-5));
        },
      ),
      { numRuns: 60 },
    ));

  test("three indicators, each seen in fewer units than the one before: regressions one after the other", () => {
    const rows = mixed.map((_, i) => [i, (i * i) / 3 - i, Math.sin(i) + i / 2]);
    const [x, y, z] = columns(
      ...rows.map(([a = NaN, b = NaN, c = NaN], i) => [a, i < 8 ? b : NaN, i < 6 ? c : NaN]),
    );
    if (!x || !y || !z) throw new Error("Three columns.");
    const [, filledY, filledZ] = impute([x, y, z]);
    const predictY = line([...x.slice(0, 8)], [...y.slice(0, 8)]);
    // z on x and y by the normal equations over the six units that have all three.
    const six = [x, y, z].map((column) => [...column.slice(0, 6)]);
    const centred = six.map((column) => column.map((value) => value - average(column)));
    const cross = (a: number, b: number) =>
      average((centred[a] ?? []).map((value, i) => value * (centred[b]?.[i] ?? NaN)));
    const determinant = cross(0, 0) * cross(1, 1) - cross(0, 1) ** 2;
    const onX = (cross(0, 2) * cross(1, 1) - cross(1, 2) * cross(0, 1)) / determinant;
    const onY = (cross(1, 2) * cross(0, 0) - cross(0, 2) * cross(0, 1)) / determinant;
    const predictZ = (a: number, b: number) =>
      average(six[2] ?? []) + onX * (a - average(six[0] ?? [])) + onY * (b - average(six[1] ?? []));
    for (const i of [8, 9]) expect(filledY?.[i]).toBeCloseTo(predictY(i), 5);
    for (const i of [6, 7]) expect(filledZ?.[i]).toBeCloseTo(predictZ(x[i] ?? NaN, y[i] ?? NaN), 5);
    for (const i of [8, 9]) expect(filledZ?.[i]).toBeCloseTo(predictZ(i, predictY(i)), 5);
  });
});

describe("EM where they are not: the observed likelihood, maximised by search", () => {
  test("two indicators", () => {
    const logLikelihood = ([m1 = 0, m2 = 0, l1 = 0, l2 = 0, z = 0]: readonly number[]): number => {
      const [s1, s2, r] = [Math.exp(l1), Math.exp(l2), Math.tanh(z)];
      return mixed.reduce((sum, [x = NaN, y = NaN]) => {
        const [u, v] = [(x - m1) / s1, (y - m2) / s2];
        if (Number.isNaN(y)) return sum - l1 - (u * u) / 2;
        if (Number.isNaN(x)) return sum - l2 - (v * v) / 2;
        const rest = 1 - r * r;
        return sum - l1 - l2 - Math.log(rest) / 2 - (u * u - 2 * r * u * v + v * v) / (2 * rest);
      }, 0);
    };
    const [m1 = 0, m2 = 0, l1 = 0, l2 = 0, z = 0] = search(logLikelihood, [4, 7, 1, 1.5, 1]);
    const slope = Math.tanh(z) * Math.exp(l2 - l1);
    const back = Math.tanh(z) * Math.exp(l1 - l2);
    const [x, y] = impute(columns(...mixed));
    mixed.forEach(([a = NaN, b = NaN], i) => {
      if (Number.isNaN(b)) expect(y?.[i]).toBeCloseTo(m2 + slope * (a - m1), 4);
      if (Number.isNaN(a)) expect(x?.[i]).toBeCloseTo(m1 + back * (b - m2), 4);
    });
  });

  test("three indicators: no small step from the estimate is more likely", () => {
    const table = columns(...mixed.map((row, i) => [...row, i % 4 === 1 ? NaN : (i * 7) % 5]));
    const scaled = table.map((column) => {
      const seen = [...column].filter((value) => !Number.isNaN(value));
      const spread = Math.sqrt(average(seen.map((value) => (value - average(seen)) ** 2)));
      return column.map((value) => (value - average(seen)) / spread);
    });
    const normal = fitNormal(scaled);
    if (!normal) throw new Error("It converges.");
    const best = observedLikelihood(scaled, normal);
    const steps = [0, 1, 2].flatMap((j) => [
      moved(normal, (mean) => (mean[j] = (mean[j] ?? 0) + 1e-4)),
      moved(normal, (mean) => (mean[j] = (mean[j] ?? 0) - 1e-4)),
      ...[0, 1, 2].flatMap((k) =>
        [1e-4, -1e-4].map((step) =>
          moved(normal, (_, covariance) => {
            const [row, other] = [covariance[j], covariance[k]];
            if (!row || !other) return;
            row[k] = (row[k] ?? 0) + step;
            if (j !== k) other[j] = (other[j] ?? 0) + step;
          }),
        ),
      ),
    ]);
    expect(steps.length).toBe(24);
    for (const step of steps) expect(observedLikelihood(scaled, step)).toBeLessThan(best);
  });
});

describe("EM", () => {
  test("finds a value exactly that other indicators determine: the covariance is singular", () => {
    const rows = mixed.map((_, i) => [i, 3 * i - 5, (i * i) % 7]);
    const [x, y] = impute(
      columns(...rows.map(([a = 0, b = 0, c = 0], i) => [i === 2 ? NaN : a, i === 7 ? NaN : b, c])),
    );
    expect(x?.[2]).toBeCloseTo(2, 6);
    expect(y?.[7]).toBeCloseTo(16, 6);
  });

  test("goes by two equal indicators as by one", () => {
    const once = impute(columns(...mixed.map(([a = 0, b = 0]) => [Number.isNaN(a) ? 5 : a, b])));
    const twice = impute(
      columns(...mixed.map(([a = 0, b = 0]) => [Number.isNaN(a) ? 5 : a, Number.isNaN(a) ? 5 : a, b])),
    );
    twice[2]?.forEach((value, i) => expect(value).toBeCloseTo(once[1]?.[i] ?? NaN, 6));
  });

  test("gives a constant indicator's gaps its value, and goes by the others alone", () => {
    const plain = impute(columns(...mixed));
    const [x, y, constant] = impute(columns(...mixed.map((row, i) => [...row, i === 3 ? NaN : 7])));
    expect(constant).toEqual(new Float64Array(mixed.length).fill(7));
    expect([x, y]).toEqual(plain);
  });

  test("leaves a unit and an indicator without any value missing", () => {
    const [x, y, empty] = impute(columns([NaN, NaN, NaN], ...mixed.map((row) => [...row, NaN])));
    expect([x?.[0], y?.[0]]).toEqual([NaN, NaN]);
    expect(empty?.every(Number.isNaN)).toBe(true);
    expect(x?.slice(1)).toEqual(impute(columns(...mixed))[0]);
  });

  test("takes the mean where two indicators have nothing to do with each other", () => {
    const rows = [0, 1, 2, 3].flatMap((x) => [0, 1, 2, 3].map((y) => [x, y]));
    const [, y] = impute(columns([9, NaN], ...rows));
    expect(y?.[0]).toBeCloseTo(1.5, 6);
  });

  test("draws the covariances towards zero with fewer than two units an indicator", () => {
    // Three units, five indicators that all rise together: the likelihood alone would trust a perfect line.
    const [x] = impute(columns([NaN, 0, 0, 0, 0], [4, 4, 4, 4, 4], [8, 8, 8, 8, 8]));
    expect(x?.[0]).toBeGreaterThan(2);
    expect(x?.[0]).toBeLessThan(6);
  });

  test("fills nothing but constants when it does not converge in time", () => {
    const table = columns(...mixed.map((row, i) => [...row, i === 3 ? NaN : 7]));
    const alone = { labels: null, panel: null, framework: null };
    const [x, y, constant] = fillByExpectation(3)(table, alone, {});
    expect([x, y]).toEqual(table.slice(0, 2));
    expect(constant?.[3]).toBe(7);
  });

  test("converges where an indicator is seen in hardly any unit: the line through those three", () => {
    const rows = Array.from({ length: 900 }, (_, i) => [i % 13, i < 3 ? ([4, 1, 1][i] ?? NaN) : NaN]);
    const [, y] = impute(columns(...rows));
    const predict = line([0, 1, 2], [4, 1, 1]);
    rows.slice(3).forEach(([x = NaN], i) => expect(y?.[i + 3]).toBeCloseTo(predict(x), 3));
  });

  test("fills the whole sample, and again the same", () => {
    const table = stageTable("denominate.json#default");
    const filled = impute(table);
    expect(filled.flatMap((column) => [...column]).filter(Number.isNaN)).toEqual([]);
    expect(impute(table)).toEqual(filled);
  });
});

describe("any table", () => {
  const cell = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }) }, fc.constant(NaN));
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 14 });
  const close = (found: readonly Float64Array[], wanted: readonly Float64Array[]): void =>
    expectSame(found, wanted, 3);

  test("is filled the same in any order of the units and of the indicators", () =>
    fc.assert(
      fc.property(rows, (list) => {
        const wanted = impute(columns(...list));
        close(
          impute(columns(...list.toReversed())).map((column) => column.toReversed()),
          wanted,
        );
        close(impute(columns(...list).toReversed()).toReversed(), wanted);
      }),
      { numRuns: 50 },
    ));

  test("is filled the same in other units of measurement", () =>
    fc.assert(
      fc.property(rows, (list) => {
        const table = columns(...list);
        const scaled = impute(table.map((column) => column.map((x) => -4 * x + 100)));
        close(
          scaled.map((column) => column.map((x) => (100 - x) / 4)),
          impute(table),
        );
      }),
      { numRuns: 50 },
    ));
});

test("the example of patternsOf", () => {
  expect(patternsOf([Float64Array.of(1, 2, NaN), Float64Array.of(3, NaN, NaN)])).toEqual([
    { observed: [0, 1], missing: [], units: [0] },
    { observed: [0], missing: [1], units: [1] },
  ]);
});

describe("solveSymmetric", () => {
  test("solves what is regular", () => {
    const [x] = solveSymmetric([Float64Array.of(4, 2), Float64Array.of(2, 3)], [Float64Array.of(10, 9)]);
    expect([...(x ?? [])].map((value) => Number(value.toFixed(12)))).toEqual([1.5, 2]);
  });

  test("takes the shortest solution of what is singular", () => {
    const [x] = solveSymmetric([Float64Array.of(1, 1), Float64Array.of(1, 1)], [Float64Array.of(4, 4)]);
    expect([...(x ?? [])].map((value) => Number(value.toFixed(9)))).toEqual([2, 2]);
  });
});

/** Climbs along the axes with ever shorter steps. */
function search(f: (at: readonly number[]) => number, start: readonly number[]): readonly number[] {
  let at = [...start];
  let best = f(at);
  for (let step = 1; step > 1e-8; step /= 2)
    for (let better = true; better;) {
      better = false;
      // Along each axis and each diagonal of two: a ridge between axes would stop the climb.
      for (const a of at.keys())
        for (const b of at.keys())
          for (const [da, db] of [
            [step, step],
            [step, -step],
            [-step, step],
            [-step, -step],
          ] as const) {
            const next = at.with(a, (at[a] ?? 0) + da);
            next[b] = (next[b] ?? 0) + (a === b ? 0 : db);
            const value = f(next);
            if (value > best) [at, best, better] = [next, value, true];
          }
    }
  return at;
}

/** Log-likelihood of what each unit has, by determinants and inverses of up to 3 x 3. */
function observedLikelihood(table: readonly Float64Array[], { mean, covariance }: Normal): number {
  return Array.from({ length: table[0]?.length ?? 0 }, (_, i) => {
    const seen = [...table.keys()].filter((j) => !Number.isNaN(table[j]?.[i] ?? NaN));
    const d = seen.map((j) => (table[j]?.[i] ?? NaN) - (mean[j] ?? NaN));
    const s = seen.map((j) => seen.map((k) => covariance[j]?.[k] ?? NaN));
    const whole = determinant(s);
    // Cramer's rule: the quadratic form is the sum of d_k times the solution of S u = d.
    const form = d.reduce(
      (sum, dk, k) => sum + (dk * determinant(s.map((row, r) => row.with(k, d[r] ?? NaN)))) / whole,
      0,
    );
    return -(Math.log(whole) + form) / 2;
  }).reduce((a, b) => a + b, 0);
}

function determinant(s: readonly (readonly number[])[]): number {
  if (s.length === 0) return 1;
  const [first = [], ...rest] = s;
  return first.reduce(
    (sum, x, k) => sum + (k % 2 === 0 ? 1 : -1) * x * determinant(rest.map((row) => row.toSpliced(k, 1))),
    0,
  );
}

function moved(normal: Normal, change: (mean: Float64Array, covariance: Float64Array[]) => unknown): Normal {
  const mean = Float64Array.from(normal.mean);
  const covariance = normal.covariance.map((row) => Float64Array.from(row));
  change(mean, covariance);
  return { mean, covariance };
}
