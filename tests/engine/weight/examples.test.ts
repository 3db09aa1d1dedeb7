import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pearson, weigh } from "../../../src/engine";
import { ahp } from "../../../src/engine/weight/ahp";
import { balancedStart } from "../../../src/engine/weight/balanced-start";
import { meanPoints } from "../../../src/engine/weight/budget-allocation";
import { combineJudgements } from "../../../src/engine/weight/combine-judgements";
import { comparisonAmong } from "../../../src/engine/weight/comparison-among";
import { completeRows } from "../../../src/engine/weight/complete-rows";
import { correlation } from "../../../src/engine/weight/correlation";
import { criticWeights } from "../../../src/engine/weight/critic";
import { entropyWeights } from "../../../src/engine/weight/entropy";
import { factorWeights } from "../../../src/engine/weight/factor-analysis";
import { givenAmong } from "../../../src/engine/weight/given-among";
import { componentWeights } from "../../../src/engine/weight/principal-component-weights";
import { shares } from "../../../src/engine/weight/shares";
import { entropyFromSums, weightsFromMoments } from "../../../src/engine/weight/weights-from-moments";
import { evaluate, examplesOf } from "../../support/examples";

const names = {
  ...{ ahp, balancedStart, meanPoints, combineJudgements, comparisonAmong, completeRows, criticWeights },
  ...{ entropyFromSums, weightsFromMoments },
  ...{ entropyWeights, factorWeights, givenAmong, componentWeights, shares, correlation, weigh },
};
const folder = "src/engine/weight";
const files = readdirSync(join(__dirname, "../../..", folder)).filter(
  (file) => examplesOf(join(folder, file)).length > 0,
);

/** Equal but for the last bits. */
const close = (result: unknown): unknown => {
  if (typeof result === "number") return expect.closeTo(result, 12);
  if (result instanceof Float64Array) return Array.from(result, close);
  return isObject(result) ? mapped(result, close) : result;
};

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const mapped = (value: object, of: (entry: unknown) => unknown): unknown =>
  Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, of(entry)]));
test("correlation(x, y) is pearson(x, y), missing values and constants included", () => {
  const cell = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -99, max: 99 }) }, fc.constant(NaN));
  const column = fc
    .array(cell, { minLength: 6, maxLength: 6 })
    .map((values) => Float64Array.from(values, (x) => x / 7));
  fc.assert(
    fc.property(column, column, fc.constantFrom(0, 1e6), (x, y, far) => {
      const [a, b] = [x.map((value) => value + far), y];
      const [found, expected] = [correlation(a, b), pearson(a, b)];
      if (Number.isNaN(expected)) expect(found).toBeNaN();
      else expect(Math.abs(found - expected)).toBeLessThan(1e-9);
    }),
  );
});

const plain = (result: unknown): unknown => {
  if (result instanceof Float64Array) return [...result];
  return isObject(result) ? mapped(result, plain) : result;
};

test("every method's formula has an example", () => {
  for (const name of ["ahp", "budget-allocation", "critic", "entropy", "factor-analysis", "shares"])
    expect(files).toContain(`${name}.ts`);
});

test.each(files)("the examples in %s hold", (file) => {
  for (const { expression, result } of examplesOf(join(folder, file)))
    expect(plain(evaluate(expression, names))).toEqual(close(evaluate(result, names)));
});
