import { type Choice, type Transform, treatments } from "../../src/engine";
import { innerExtent, quartileFences, transformValue } from "../../src/engine/internal";
import { goldenCase, goldenCases, type GoldenTable, stageTable } from "../support/golden";
import { type Comparison, exact, golden, type Pair, relative } from "./comparison";
import { columnPairs, goldenLine, indicatorCodes } from "./golden";
import { likeliestExponent } from "./textbook/likelihood";
import { known } from "./textbook/statistics";

interface Treated {
  readonly table: GoldenTable;
  readonly secondApplied: readonly string[];
}

const table = () => stageTable("denominate.json#default");
const treat = (method: string, column: Float64Array, parameters: Choice["parameters"] = {}) =>
  treatments[method]!.treat(column, parameters).values;

/** The golden files' names of the second step. */
const chains: Readonly<Record<string, string>> = {
  log_CT: "winsorise then log",
  log_CT_plus: "winsorise then log plus",
  log_CT_orig: "winsorise then log shifted",
  boxcox: "winsorise then Box-Cox",
};
const transforms: Readonly<Record<string, readonly [string, Choice["parameters"]]>> = {
  log_CT: ["log", {}],
  log_CT_plus: ["log plus", {}],
  log_CT_orig: ["log shifted", {}],
  log_GII: ["log GII", {}],
  boxcox_0: ["Box-Cox", { lambda: 0 }],
  "boxcox_0.5": ["Box-Cox", { lambda: 0.5 }],
};

const parametersOf = (method: Readonly<Record<string, unknown>>): Choice["parameters"] => ({
  points: Number(method["winmax"]),
  skewness: Number(method["skew"]),
  kurtosis: Number(method["kurt"]),
  ...(method["lambda"] === undefined ? {} : { lambda: Number(method["lambda"]) }),
  combine: method["secondAppliesTo"] === "the winsorised values",
});

/** The whole treated table: columns that the case does not list are as they were. */
function treatedTable(reference: string, name: string): readonly Pair[] {
  const { input, method } = goldenCase<Treated>(reference);
  const before = stageTable(input);
  return stageTable(reference).map((expected, j) => ({
    found: treat(name, before[j]!, parametersOf(method)),
    expected,
  }));
}

const chained = ["treat.json", "treat-second-step.json"].flatMap((file) =>
  goldenCases(file).map((name) => `${file}#${name}`),
);

/** Where the second step runs, it is the transformation of the whole column; what is known of that is `second`. */
function secondStep(
  name: string,
  second: (column: Float64Array, j: number) => ArrayLike<number | null>,
): readonly Pair[] {
  const reference = "treat.json#strict";
  const { method, expected } = goldenCase<Treated>(reference);
  const others = stageTable(reference);
  return table().map((column, j) => ({
    found: treat(name, column, parametersOf(method)),
    expected: expected.secondApplied.includes(indicatorCodes[j]!) ? second(column, j) : others[j]!,
  }));
}

const logGII = () => goldenCase<GoldenTable>("transform.json#log_GII").expected.columns;

/** Box-Cox with the likeliest exponent, of x - min + 1. */
function likeliest(column: Float64Array): readonly number[] {
  const least = Math.min(...known(column));
  const lambda = likeliestExponent(
    known(column).map((x) => x - least + 1),
    -5,
    5,
  );
  return Array.from(column, (x) => ((x - least + 1) ** lambda - 1) / lambda);
}

type Quartiles = Readonly<Record<"q25" | "q75", readonly number[]>>;

/** 1.5 interquartile ranges beyond R's quartiles. */
function fences(): readonly (readonly [number, number])[] {
  const { q25, q75 } = goldenCase<Quartiles>("stats.json#denominated").expected;
  return q25.map((low, j) => [low - 1.5 * (q75[j]! - low), q75[j]! + 1.5 * (q75[j]! - low)]);
}

/** The second smallest and the second largest value, ties counted. */
const inner = (column: Float64Array): readonly [number, number] => {
  const sorted = known(column).toSorted((a, b) => a - b);
  return [sorted[1]!, sorted.at(-2)!];
};

const moved = (column: Float64Array, [low, high]: readonly [number, number]): readonly number[] =>
  Array.from(column, (x) => (x < low ? low : x > high ? high : x));

const quartiles = "R's quartiles (stats.json)";

export const treatment: readonly Comparison[] = [
  {
    subject: { registry: "treatments", method: "none" },
    against: "the table itself",
    source: "definition",
    tolerance: exact,
    pairs: () => table().map((column) => ({ found: treat("none", column), expected: column })),
  },
  ...chained.map((reference) => {
    const method = chains[String(goldenCase(reference).method["second"])]!;
    return goldenLine({ registry: "treatments", method }, reference, () => treatedTable(reference, method));
  }),
  ...["complete", "missing", "winmax1", "strictMany"].map((name) =>
    goldenLine({ registry: "treatments", method: "winsorise" }, `treat.json#${name}`, () =>
      treatedTable(`treat.json#${name}`, "winsorise"),
    ),
  ),
  goldenLine({ registry: "treatments", method: "winsorise then log GII" }, "treat.json#strict", () =>
    secondStep("winsorise then log GII", (_, j) => logGII()[indicatorCodes[j]!]!),
  ),
  goldenLine(
    { registry: "treatments", method: "winsorise then Box-Cox estimated" },
    "treat.json#strict",
    () => secondStep("winsorise then Box-Cox estimated", likeliest),
    relative(1e-6),
  ),
  {
    subject: { registry: "treatments", method: "Box-Cox estimated" },
    against: "each indicator of the sample, the exponent by golden section",
    source: "independent code",
    tolerance: relative(1e-6),
    pairs: () =>
      table().map((column) => ({ found: treat("Box-Cox estimated", column), expected: likeliest(column) })),
  },
  ...Object.entries(transforms).map(([name, [method, parameters]]) =>
    goldenLine({ registry: "treatments", method }, `transform.json#${name}`, () =>
      columnPairs(
        table().map((column) => treat(method, column, parameters)),
        `transform.json#${name}`,
        indicatorCodes,
      ),
    ),
  ),
  goldenLine({ function: "transformValue" }, "transform.json#log_CT", () =>
    columnPairs(
      table().map((column) => {
        const transform: Transform = {
          kind: "log",
          minimum: Math.min(...known(column)),
          maximum: Math.max(...known(column)),
        };
        return column.map((x) => transformValue(transform, x));
      }),
      "transform.json#log_CT",
      indicatorCodes,
    ),
  ),
  {
    subject: { registry: "treatments", method: "IQR fences" },
    against: quartiles,
    source: "R, and independent code",
    tolerance: golden,
    pairs: () =>
      table().map((column, j) => ({
        found: treat("IQR fences", column),
        expected: moved(column, fences()[j]!),
      })),
  },
  {
    subject: { function: "quartileFences" },
    against: quartiles,
    source: "R, and independent code",
    tolerance: golden,
    pairs: () =>
      table().map((column, j) => {
        const { minimum: least, maximum: most } = quartileFences(column, 1.5);
        return { found: [least, most], expected: [...fences()[j]!] };
      }),
  },
  {
    subject: { registry: "treatments", method: "winsorise both ends" },
    against: "each indicator of the sample without its extremes",
    source: "independent code",
    tolerance: exact,
    pairs: () =>
      table().map((column) => ({
        found: treat("winsorise both ends", column),
        expected: moved(column, inner(column)),
      })),
  },
  {
    subject: { function: "innerExtent" },
    against: "each indicator of the sample without its extremes",
    source: "independent code",
    tolerance: exact,
    pairs: () =>
      table().map((column) => {
        const { minimum: least, maximum: most } = innerExtent(column, 1);
        return { found: [least, most], expected: [...inner(column)] };
      }),
  },
];
