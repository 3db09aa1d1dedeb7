import fc from "fast-check";
import {
  checkModel,
  defaultMethod,
  flagLimits,
  isPossibleLimit,
  limitNames,
  limitOf,
  parseModel,
  score,
  serialiseModel,
  usualLimit,
} from "../../../src/engine";
import { evaluate, examplesOf } from "../../support/examples";
import { sampleModel } from "../../support/sample";

const model = sampleModel();
const withLimits = (limits: Record<string, number>) => ({ ...model, method: { ...model.method, limits } });
const problemsOf = (limits: Record<string, number>) => {
  const check = checkModel(withLimits(limits));
  return check.ok
    ? []
    : check.problems.map(({ code, where, details }) => [code, where.setting, details["limit"]]);
};

test.each(["flag-limits.ts", "limit-of.ts"])("the examples in %s hold", (file) => {
  for (const { expression, result } of examplesOf(`src/engine/limits/${file}`))
    expect(
      evaluate(expression, { usualLimit, isPossibleLimit, limitOf, limitNames, flagLimits, model }),
    ).toEqual(evaluate(result, {}));
});

test("every usual limit is possible, whatever the number of units", () =>
  fc.assert(
    fc.property(fc.constantFrom(...limitNames), fc.nat(100_000), (name, units) =>
      isPossibleLimit(name, usualLimit(name, units)),
    ),
  ));

test("a limit that is stated is in force, and every other one is usual", () => {
  const own = withLimits({ redundant: 0.8 });
  expect(limitOf(own, "redundant")).toBe(0.8);
  expect(limitOf(own, "weak")).toBe(0.3);
});

test("no score depends on a limit", () => {
  const [plain, other] = [model, withLimits({ coverage: 1, redundant: 0.31, levels: 2 })].map((one) => {
    const outcome = score(one);
    return outcome.ok ? outcome.results.scores : null;
  });
  expect(other).toEqual(plain);
});

test("limits go through JSON, and a model without them has no key for them", () => {
  const own = withLimits({ negative: -0.2, years: 5 });
  const parsed = parseModel(JSON.parse(serialiseModel(own)));
  expect(parsed.ok && parsed.model.method.limits).toEqual({ negative: -0.2, years: 5 });
  expect(serialiseModel(model)).not.toContain("limits");
  expect(defaultMethod).not.toHaveProperty("limits");
});

test("a limit that is not known is refused", () => {
  const parsed = parseModel(JSON.parse(serialiseModel(own({ redundnt: 0.8 }))));
  expect(parsed.ok).toBe(false);
});
const own = withLimits;

test.each([
  [{ redundant: 1.5 }, "limit redundant", "a number from 0 to 1"],
  [{ negative: 0.3 }, "limit negative", "a number from -1 to 0"],
  [{ levels: 2.5 }, "limit levels", "a whole number from 1 to 1000000"],
  [{ weak: 0.95 }, "limit weak", "at most Limit redundant, 0.9"],
  [{ redundant: 0.2 }, "limit redundant", "at least Limit weak, 0.3"],
  [{ tentative: 0.7, reliable: 0.6 }, "limit tentative", "at most Limit reliable, 0.6"],
])("%j is refused, with the setting that is wrong", (limits, setting, limit) =>
  expect(problemsOf(limits)).toEqual([["method-parameter", setting, limit]]),
);

test("titles are distinct", () =>
  expect(new Set(Object.values(flagLimits).map(({ title }) => title)).size).toBe(limitNames.length));
