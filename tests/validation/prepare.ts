import { availability, imputations, treatments } from "../../src/engine";
import { goldenCase, type GoldenCells, type GoldenTable, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, exact, type Pair } from "./comparison";
import { goldenLine, resultsOf, unitIndex } from "./golden";

const sample = sampleModel();

interface Screening {
  readonly available: readonly number[];
  readonly removed: readonly string[];
}

/** Positions of the units that are dropped when units need a share of the indicators. */
function dropped(reference: string): readonly Pair[] {
  const { method, expected } = goldenCase<Screening>(reference);
  const { kept } = resultsOf(sampleModel({ screening: Number(method["minAvailable"]) }));
  const found = kept.flatMap((keep, i) => (keep ? [] : [i]));
  return [
    { found: [found.length], expected: [expected.removed.length] },
    { found, expected: expected.removed.map(unitIndex) },
  ];
}

export const preparation: readonly Comparison[] = [
  goldenLine({ function: "score" }, "denominate.json#default", () =>
    stageTable("denominate.json#default").map((expected, j) => ({
      found: resultsOf(sample).denominated[j]!,
      expected,
    })),
  ),
  ...["screen.json#available", "screen.json#twoThirds"].flatMap((reference) => [
    goldenLine({ function: "availability" }, reference, () => [
      {
        found: availability(stageTable("denominate.json#default"), sample.units.length),
        expected: goldenCase<Screening>(reference).expected.available,
      },
    ]),
    goldenLine({ function: "score" }, reference, () => dropped(reference), exact),
  ]),
];

/** Names of the imputations in impute.json. */
const imputed: Readonly<Record<string, string>> = {
  mean: "mean",
  median: "median",
  groupMean: "group mean",
  groupMedian: "group median",
};

const labels = sample.groups.find(({ code }) => code === "Region")!.labels;

/** The filled cells, and every other cell as it was. */
function filled(method: string, reference: string): readonly Pair[] {
  const { input } = goldenCase<{ filled: GoldenCells }>(reference);
  const context = { labels, panel: null, framework: null };
  const after = imputations[method]!.impute(stageTable(input), context, {});
  return stageTable(reference).map((expected, j) => ({ found: after[j]!, expected }));
}

export const imputation: readonly Comparison[] = [
  {
    subject: { registry: "imputations", method: "none" },
    against: "the table itself",
    source: "definition",
    tolerance: exact,
    pairs: () => {
      const table = stageTable("denominate.json#default");
      const after = imputations["none"]!.impute(table, { labels, panel: null, framework: null }, {});
      return table.map((expected, j) => ({ found: after[j]!, expected }));
    },
  },
  ...Object.entries(imputed).map(([name, method]) =>
    goldenLine({ registry: "imputations", method }, `impute.json#${name}`, () =>
      filled(method, `impute.json#${name}`),
    ),
  ),
];

interface Treated {
  readonly table: GoldenTable;
  readonly winsorised: { readonly unit: readonly string[]; readonly indicator: readonly string[] };
}

const chain = (method: Readonly<Record<string, unknown>>) => ({
  points: Number(method["winmax"]),
  skewness: Number(method["skew"]),
  kurtosis: Number(method["kurt"]),
});

/** The whole treated table: columns that the case does not list are as they were. */
function treatedTable(name: string, reference: string): readonly Pair[] {
  const { input, method } = goldenCase<Treated>(reference);
  const after = stageTable(input).map((column) => treatments[name]!.treat(column, chain(method)).values);
  return stageTable(reference).map((expected, j) => ({ found: after[j]!, expected }));
}

export const treatment: readonly Comparison[] = [
  {
    subject: { registry: "treatments", method: "none" },
    against: "the table itself",
    source: "definition",
    tolerance: exact,
    pairs: () =>
      stageTable().map((column) => ({
        found: treatments["none"]!.treat(column, {}).values,
        expected: column,
      })),
  },
  ...["complete", "missing", "winmax1", "winmax0", "strict", "strictMany"].map((name) =>
    goldenLine({ registry: "treatments", method: "winsorise then log" }, `treat.json#${name}`, () =>
      treatedTable("winsorise then log", `treat.json#${name}`),
    ),
  ),
  ...["complete", "missing"].map((name) =>
    goldenLine({ registry: "treatments", method: "winsorise" }, `treat.json#${name}`, () =>
      treatedTable("winsorise", `treat.json#${name}`),
    ),
  ),
];
