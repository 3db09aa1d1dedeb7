import {
  combineRatings,
  createModel,
  type ItemScale,
  type Model,
  type RatingRule,
  type Ratings,
} from "../../src/engine";
import { XlsxWorkbook } from "../../src/file";
import type {
  AgreedRow,
  AssessmentTables,
  RatingRow,
  ScaleRow,
  TablePlace,
} from "../../src/workbook/assessment";
import type { CellValue } from "../../src/workbook/cells";
import type { ReportInput } from "../../src/workbook/report";
import {
  assessedAgreed,
  assessedData,
  assessedFramework,
  assessedRatings,
  assessedScale,
  inWords,
  levelValues,
  levelWords,
  type AssessedScale,
} from "./assessed-tables";
import { reportInput, sourceOf } from "./report-input";
import { sheet } from "./small-index";

const usualRule: RatingRule = { summary: "agreed", raters: 1, disagreement: "warn", limit: 2 };

/** The workbook of the index of `assessed-tables`, with settings in the words of the Method table. */
export async function assessedWorkbook(
  method: Readonly<Record<string, CellValue>> = {},
  scale: AssessedScale = "none",
): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.create();
  const sheets = [
    sheet("Data", assessedData),
    sheet("Framework", assessedFramework),
    sheet("Method", [["Setting", "Value"], ...Object.entries(method)]),
    sheet("Ratings", inWords(scale, assessedRatings, 3)),
    sheet("Agreed", inWords(scale, assessedAgreed, 2)),
    ...(scale === "none" ? [] : [sheet("Scale", assessedScale(scale))]),
  ];
  await workbook.draw({ sheets, order: sheets.map(({ key }) => key) });
  return workbook;
}

/** The tables of that workbook as they are read. */
export function assessedTables(
  rule: Partial<RatingRule> = {},
  kind: AssessedScale = "none",
): AssessmentTables {
  const scales: Readonly<Record<string, ItemScale>> =
    kind === "none"
      ? {}
      : { A2: { levels: Float64Array.of(1, 2, 3, 4, 5), values: Float64Array.from(levelValues) } };
  const ratings = assessedRatings.slice(1).map((row, k) => ratingRow(row, k, kind));
  const agreed = assessedAgreed.slice(1).map((row, k) => agreedRow(row, k, kind));
  const whole = { ...usualRule, ...rule };
  const given: Ratings = {
    ratings,
    agreed,
    rule: whole,
    scales,
    units: ["U1", "U2", "U3", "U4"],
    items: ["A1", "A2"],
    notApplicable: ratings.filter(({ isNotApplicable }) => isNotApplicable),
  };
  return {
    ...{ ratings, agreed, scales, rule: whole, rated: ["A1", "A2"], cells: combineRatings(given) },
    ratingsPlace: {
      ...place("Ratings", assessedRatings.length),
      columns: { unit: 0, indicator: 1, rater: 2, level: 3, evidence: 4 },
    },
    agreedPlace: {
      ...place("Agreed", assessedAgreed.length),
      columns: { unit: 0, indicator: 1, level: 2, by: 3, date: 4, reason: 5 },
    },
    ...(kind === "none"
      ? { scale: [], scalePlace: null }
      : {
          scale: assessedScale(kind)
            .slice(1)
            .map((_, k) => scaleRow(k, kind)),
          scalePlace: {
            ...place("Scale", levelValues.length + 1),
            columns: { indicator: 0, level: 1, meaning: 2, value: 3 },
          },
        }),
    ...{ evidence: [], evidencePlace: null, stakeholders: [], stakeholdersPlace: null, consensus: "mean" },
    ...{ proposals: [], proposalsPlace: null, rounds: [], round: null },
    found: { ratings: "table Ratings on sheet Ratings", agreed: "table Agreed on sheet Agreed" },
  };
}

/** What the report of that index is made from. */
export function assessedInput(
  rule: Partial<RatingRule> = {},
  kind: AssessedScale = "none",
  change: Partial<ReportInput> = {},
): ReportInput {
  const assessment = assessedTables(rule, kind);
  const model = assessedModel(assessment, kind);
  const source = sourceOf(model);
  return reportInput(model, {
    source: { ...source, data: { ...source.data, columns: { B1: 2 } }, assessment },
    ...change,
  });
}

function assessedModel({ cells }: AssessmentTables, kind: AssessedScale = "none"): Model {
  const valuesOf = (item: string): readonly number[] =>
    cells.filter((cell) => cell.item === item).map(({ value }) => value);
  return createModel({
    units: assessedData.slice(1).map(([code, name]) => ({ code: String(code), name: String(name) })),
    indicators: [
      { code: "A1", name: "Plans", parent: "A", values: valuesOf("A1"), lower: 1, upper: 5 },
      {
        ...{ code: "A2", name: "Reviews", parent: "A", values: valuesOf("A2"), weight: 2 },
        ...(kind === "none" ? { lower: 1, upper: 5 } : { lower: 0, upper: 100 }),
      },
      { code: "B1", name: "Visits", parent: "B", values: [31, 12, 48, 22], lower: 0, upper: 60 },
    ],
    aggregates: [
      { code: "A", name: "Judged", parent: "INDEX" },
      { code: "B", name: "Measured", parent: "INDEX" },
      { code: "INDEX", name: "Index", parent: null },
    ],
    method: { normalisation: { method: "goalposts", parameters: { lower: 0, upper: 100 } } },
  });
}

const place = (name: string, rows: number): Omit<TablePlace<never>, "columns"> => ({
  ...{ sheet: name, table: name, headerRow: 0, lastRow: rows - 1 },
});

const textOf = (value: CellValue | undefined): string => String(value ?? "");

function levelOf(value: CellValue | undefined): number {
  const word = levelWords.findIndex((each) => each === value);
  return typeof value === "number" ? value : word < 0 ? NaN : word + 1;
}

function ratingRow(row: readonly CellValue[], k: number, kind: AssessedScale): RatingRow {
  const [unit, item, rater, level, evidence] = row;
  const written = kind === "words" && item === "A2" ? levelWords[Number(level) - 1] : level;
  return {
    ...{ row: k + 1, unit: textOf(unit), item: textOf(item), rater: textOf(rater), round: "" },
    ...{ level: levelOf(level), isNotApplicable: level === "n/a", confidence: "", note: "", date: "" },
    evidence: evidence === null ? [] : [textOf(evidence)],
    written: { unit: textOf(unit), indicator: textOf(item), rater: textOf(rater), round: "" },
    ...{ column: 3, text: typeof written === "string" ? written : null },
  };
}

function agreedRow(row: readonly CellValue[], k: number, kind: AssessedScale): AgreedRow {
  const [unit, item, level, by, date, reason] = row;
  const written = kind === "words" && item === "A2" ? levelWords[Number(level) - 1] : level;
  return {
    ...{ row: k + 1, unit: textOf(unit), item: textOf(item), level: levelOf(level), round: "" },
    ...{ by: textOf(by), date: textOf(date), reason: textOf(reason), isNotApplicable: false },
    written: { unit: textOf(unit), indicator: textOf(item), round: "" },
    text: typeof written === "string" ? written : null,
  };
}

const scaleRow = (k: number, kind: AssessedScale): ScaleRow => ({
  ...{ row: k + 1, node: "A2", level: k + 1, value: levelValues[k] ?? NaN, meaning: `Meaning ${k + 1}` },
  label: kind === "words" ? (levelWords[k] ?? "") : String(k + 1),
  written: { node: "A2", level: kind === "words" ? (levelWords[k] ?? "") : k + 1 },
});
