import {
  correlations,
  type CorrelationKind,
  type CorrelationLimits,
  flagCorrelations,
  type PairScope,
  parentLimits,
  siblingLimits,
} from "../../../src/engine";
import {
  difference,
  goldenCase,
  goldenCases,
  type GoldenTable,
  numbers,
  stageTable,
} from "../../support/golden";
import { flagLevels as levels, flagLimits as limits, noFlags as none } from "../../support/golden-cases";
import { sampleModel } from "../../support/sample";

interface Rows {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly r: readonly number[];
}

const model = sampleModel();

/** One column a node: the indicators of a table, and the golden scores of the aggregates. */
function nodeColumns(indicators: readonly Float64Array[]): readonly Float64Array[] {
  const { columns } = goldenCase<GoldenTable>("results.json#scores").expected;
  return model.framework.map(({ code }) => {
    const j = model.indicators.findIndex((indicator) => indicator.code === code);
    return j < 0 ? numbers(columns[code]!) : indicators[j]!;
  });
}

const scores = nodeColumns(stageTable("normalise-complete.json#minmax0to100"));
const directed = nodeColumns(
  stageTable("denominate.json#default").map((column, j) =>
    column.map((x) => x * model.indicators[j]!.direction),
  ),
);

const check = (found: readonly { first: string; second: string; r: number }[], expected: Rows) => {
  expect(found.map(({ first }) => first)).toEqual(expected.first);
  expect(found.map(({ second }) => second)).toEqual(expected.second);
  expect(
    difference(
      found.map(({ r }) => r),
      expected.r,
    ),
  ).toBeNull();
};

describe("correlations(model, columns, scope, kind)", () => {
  it.each(goldenCases("correlation-levels.json"))("has the pairs of the framework, case %s", (name) => {
    const { method, expected } = goldenCase<Rows>(`correlation-levels.json#${name}`);
    const scope: PairScope = { scope: name.endsWith("Ancestors") ? "ancestors" : "level" };
    const found = correlations(model, scores, scope, method["type"] as CorrelationKind);
    // The golden pairs leave out the top level, which has one element and so no pair.
    check(found, expected);
  });

  it("has every two indicators", () => {
    const { expected } = goldenCase<Rows>("correlation-indicators.json#pearson");
    const table = nodeColumns(stageTable("denominate.json#default"));
    check(correlations(model, table, { scope: "indicators" }, "pearson"), expected);
  });
});

describe("flagCorrelations(rows, limits)", () => {
  const cases = Object.keys(limits).flatMap((rule) =>
    Object.keys(levels).map((under) => [rule, under] as const),
  );
  it.each(cases)("agrees with COINr's rule, case %s%s", (rule, under) => {
    const { expected } = goldenCase<Rows>(`correlation-flags.json#${rule}${under}`);
    const rows = correlations(model, directed, { scope: "below", level: levels[under]! }, "pearson");
    check(flagCorrelations(rows, limits[rule]!), expected);
  });

  it("agrees on indicators and their parents", () => {
    const { expected } = goldenCase<Rows>("correlation-flags.json#weakWithParent");
    const rows = correlations(model, scores, { scope: "parent" }, "pearson");
    expect(rows).toHaveLength(30);
    check(flagCorrelations(rows, { ...none, negative: 0.6 }), expected);
  });

  it("says which limit was passed, never of an undefined correlation", () => {
    const row = (r: number) => ({ first: "a", second: "b", n: 9, p: 0, r });
    const flags = (chosen: CorrelationLimits) =>
      flagCorrelations([0.93, 0.92, 0.1, -0.1, -0.4, NaN].map(row), chosen).map(({ r, flag }) => [r, flag]);
    expect(flags(siblingLimits)).toEqual([
      [0.93, "redundant"],
      [-0.4, "negative"],
    ]);
    expect(flags(parentLimits)).toEqual([
      [0.1, "weak"],
      [-0.1, "weak"],
      [-0.4, "negative"],
    ]);
  });
});
