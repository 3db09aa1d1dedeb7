import {
  correlate,
  type CorrelationKind,
  correlations,
  flagCorrelations,
  kendall,
  type PairScope,
  pearson,
  spearman,
} from "../../src/engine";
import { goldenCase, goldenCases, stageTable } from "../support/golden";
import { flagLevels as levels, flagLimits as limits, noFlags as none } from "../support/golden-cases";
import { sampleModel } from "../support/sample";
import { type Comparison, type Pair, relative } from "./comparison";
import { goldenLine, indicatorIndex, nodeCodes, nodeColumns } from "./golden";

const model = sampleModel();

interface Rows {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly n: readonly number[];
  readonly r: readonly (number | null)[];
  readonly p: readonly (number | null)[];
}

type Found = readonly {
  readonly first: string;
  readonly second: string;
  readonly n: number;
  readonly r: number;
  readonly p: number;
}[];

const indices = (codes: readonly string[]) => codes.map((code) => nodeCodes.indexOf(code));

/** Who is correlated with whom, and how much. */
const rowPairs = (found: Found, expected: Rows): readonly Pair[] => [
  { found: [found.length], expected: [expected.first.length] },
  { found: indices(found.map(({ first }) => first)), expected: indices(expected.first) },
  { found: indices(found.map(({ second }) => second)), expected: indices(expected.second) },
  { found: found.map(({ r }) => r), expected: expected.r },
];

/** p-values far out in the tail are relative to themselves, and less sure. */
const probabilities = (found: Found, expected: Rows): readonly Pair[] =>
  found.map(({ p }, k) => ({
    found: [p / (expected.p[k] ?? NaN)],
    expected: [expected.p[k] === null ? null : 1],
  }));

const coefficients = { pearson, spearman, kendall } as const;
const kinds = ["pearson", "spearman", "kendall"] as const;
const tail = relative(1e-7);

const everyIndicator = (kind: CorrelationKind): Found =>
  correlations(model, nodeColumns(stageTable("denominate.json#default")), { scope: "indicators" }, kind);

const scores = () => nodeColumns(stageTable("normalise-complete.json#minmax0to100"));

const acrossLevels = (name: string): Found => {
  const { method } = goldenCase<Rows>(`correlation-levels.json#${name}`);
  const scope: PairScope = { scope: name.endsWith("Ancestors") ? "ancestors" : "level" };
  return correlations(model, scores(), scope, method["type"] as CorrelationKind); // the form of the golden file
};

function flagged(name: string): Found {
  if (name === "weakWithParent")
    return flagCorrelations(correlations(model, scores(), { scope: "parent" }, "pearson"), {
      ...none,
      negative: 0.6,
    });
  const [, rule = "", under = ""] = /^(.+)(Level2|Level3|Top)$/.exec(name) ?? [];
  const directed = nodeColumns(
    stageTable("denominate.json#default").map((column, j) =>
      column.map((x) => x * model.indicators[j]!.direction),
    ),
  );
  const scope: PairScope = { scope: "below", level: levels[under]! };
  return flagCorrelations(correlations(model, directed, scope, "pearson"), limits[rule]!);
}

export const correlation: readonly Comparison[] = [
  ...kinds.flatMap((kind) => [
    goldenLine({ function: kind }, `correlation-indicators.json#${kind}`, () => {
      const table = stageTable("denominate.json#default");
      const { first, second, r } = goldenCase<Rows>(`correlation-indicators.json#${kind}`).expected;
      const column = (code: string) => table[indicatorIndex(code)]!;
      return [
        { found: first.map((code, k) => coefficients[kind](column(code), column(second[k]!))), expected: r },
      ];
    }),
    goldenLine({ function: "correlations" }, `correlation-indicators.json#${kind}`, () =>
      rowPairs(everyIndicator(kind), goldenCase<Rows>(`correlation-indicators.json#${kind}`).expected),
    ),
    goldenLine(
      { function: "correlate" },
      `correlation-indicators.json#${kind}`,
      () => {
        const table = stageTable("denominate.json#default");
        const { expected } = goldenCase<Rows>(`correlation-indicators.json#${kind}`);
        const column = (code: string) => table[indicatorIndex(code)]!;
        const found = expected.first.map((first, k) => ({
          first,
          second: expected.second[k]!,
          ...correlate(column(first), column(expected.second[k]!), kind),
        }));
        return [{ found: found.map(({ n }) => n), expected: expected.n }, ...probabilities(found, expected)];
      },
      tail,
    ),
  ]),
  ...goldenCases("correlation-levels.json").flatMap((name) => [
    goldenLine({ function: "correlations" }, `correlation-levels.json#${name}`, () =>
      rowPairs(acrossLevels(name), goldenCase<Rows>(`correlation-levels.json#${name}`).expected),
    ),
    goldenLine(
      { function: "correlate" },
      `correlation-levels.json#${name}`,
      () => probabilities(acrossLevels(name), goldenCase<Rows>(`correlation-levels.json#${name}`).expected),
      tail,
    ),
  ]),
  ...goldenCases("correlation-flags.json").map((name) =>
    goldenLine({ function: "flagCorrelations" }, `correlation-flags.json#${name}`, () =>
      rowPairs(flagged(name), goldenCase<Rows>(`correlation-flags.json#${name}`).expected),
    ),
  ),
];
