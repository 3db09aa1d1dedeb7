import fc from "fast-check";
import { ahp, randomIndices } from "../../../src/engine/weight/ahp";
import { combineJudgements } from "../../../src/engine/weight/combine-judgements";

const matrix = (n: number, ratio: (r: number, c: number) => number) =>
  Array.from({ length: n }, (_, r) => Float64Array.from({ length: n }, (__, c) => ratio(r, c)));
/** The ratios above the diagonal as a reciprocal matrix. */
const reciprocal = (n: number, above: readonly number[]) => {
  let next = 0;
  const upper = new Map<string, number>();
  for (let r = 0; r < n; r++) for (let c = r + 1; c < n; c++) upper.set(`${r} ${c}`, above[next++]!);
  return matrix(n, (r, c) => (r === c ? 1 : (upper.get(`${r} ${c}`) ?? 1 / upper.get(`${c} ${r}`)!)));
};
const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9);
const four = fc.array(judgement, { minLength: 6, maxLength: 6 }).map((above) => reciprocal(4, above));

test("judgements that agree with each other give the weights that they were made from, and no inconsistency", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 20 }), (importance) => {
      const found = ahp(matrix(importance.length, (r, c) => importance[r]! / importance[c]!));
      const total = importance.reduce((sum, x) => sum + x, 0);
      found.weights.forEach((weight, j) => expect(weight).toBeCloseTo(importance[j]! / total, 12));
      expect(found.lambdaMax).toBeCloseTo(importance.length, 10);
      expect(found.consistencyRatio).toBeCloseTo(0, 10);
    }),
  ));

test("weights are a positive eigenvector of length 1 in sum, whose eigenvalue is at least the number of elements", () =>
  fc.assert(
    fc.property(four, (ratios) => {
      const { weights, lambdaMax } = ahp(ratios);
      expect(weights.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...weights)).toBeGreaterThan(0);
      ratios.forEach((row, r) =>
        expect(row.reduce((sum, ratio, c) => sum + ratio * weights[c]!, 0)).toBeCloseTo(
          lambdaMax * weights[r]!,
          9,
        ),
      );
      expect(lambdaMax).toBeGreaterThanOrEqual(4 - 1e-12);
    }),
  ));

test("an element weighs no less when it is judged more important", () =>
  fc.assert(
    fc.property(four, (ratios) => {
      const better = matrix(
        4,
        (r, c) => ratios[r]![c]! * (r === 0 && c === 1 ? 2 : r === 1 && c === 0 ? 0.5 : 1),
      );
      expect(ahp(better).weights[0]!).toBeGreaterThan(ahp(ratios).weights[0]!);
    }),
  ));

test("the order of the elements does not matter", () =>
  fc.assert(
    fc.property(four, (ratios) => {
      const turned = ratios.toReversed().map((row) => row.toReversed());
      ahp(turned)
        .weights.toReversed()
        .forEach((weight, j) => expect(weight).toBeCloseTo(ahp(ratios).weights[j]!, 12));
    }),
  ));

test("a circle of preferences is inconsistent, by the random index of three elements", () => {
  const { consistencyIndex, consistencyRatio } = ahp(reciprocal(3, [3, 1 / 3, 3]));
  // lambda = 1 + x + 1/x with x the cube root of 3 * 3 * 3 = 3
  expect(consistencyIndex).toBeCloseTo((1 + 3 + 1 / 3 - 3) / 2, 12);
  expect(consistencyRatio).toBeCloseTo(consistencyIndex / randomIndices[2]!, 12);
});

test("two elements, and one, are always consistent", () => {
  expect(ahp(reciprocal(2, [7]))).toMatchObject({ consistencyIndex: 0, consistencyRatio: 0 });
  expect(ahp([Float64Array.of(1)])).toMatchObject({ weights: Float64Array.of(1), consistencyRatio: 0 });
});

test("a rounded reciprocal counts as one: 0.33 across 3", () =>
  expect(ahp([Float64Array.of(1, 3), Float64Array.of(0.33, 1)]).weights[0]).toBeCloseTo(
    Math.sqrt(3 / 0.33) / (1 + Math.sqrt(3 / 0.33)),
    12,
  ));

test("several experts are combined pair by pair, by the geometric mean, in any order", () =>
  fc.assert(
    fc.property(four, four, four, (a, b, c) => {
      const one = combineJudgements([a, b, c]);
      const other = combineJudgements([c, a, b]);
      one.forEach((row, r) =>
        row.forEach((ratio, k) => {
          expect(ratio).toBeCloseTo(other[r]![k]!, 12);
          expect(ratio * one[k]![r]!).toBeCloseTo(1, 12);
        }),
      );
      expect(combineJudgements([a, a])[0]![1]).toBeCloseTo(a[0]![1]!, 12);
    }),
  ));
