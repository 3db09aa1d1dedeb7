import { createModel, type Model } from "../../src/engine";
import {
  type AgreedRow,
  type AssessmentTables,
  cellsOfRound,
  type RatingRow,
} from "../../src/workbook/assessment";

/** A level that a rater gave: unit, indicator, rater, level, round. */
export type Given = readonly [unit: string, item: string, rater: string, level: number, round: string];

/** Two rounds of four cities on two indicators. Of D there is no rating in the first round; "Ana" rates in both. */
export const twoRounds: readonly Given[] = [
  ...(["A", "B", "C"] as const).flatMap((unit, i): readonly Given[] => [
    [unit, "x", "Ana", 1 + i, "2025"],
    [unit, "x", "Ben", 1 + i, "2025"],
    [unit, "y", "Ana", 4 - i, "2025"],
    [unit, "y", "Ben", 3 - i, "2025"],
  ]),
  ...(["A", "B", "C", "D"] as const).flatMap((unit, i): readonly Given[] => [
    [unit, "x", "Ana", [4, 2, 3, 5][i] ?? NaN, "2026"],
    [unit, "x", "Cleo", [4, 3, 3, 5][i] ?? NaN, "2026"],
    [unit, "y", "Ana", [4, 3, 2, 1][i] ?? NaN, "2026"],
    [unit, "y", "Cleo", [3, 3, 1, 1][i] ?? NaN, "2026"],
  ]),
];

export const rowsOf = (given: readonly Given[]): readonly RatingRow[] =>
  given.map(([unit, item, rater, level, round], k) => ({
    ...{ row: k + 1, column: 3, unit, item, rater, level, round, text: null },
    written: { unit, indicator: item, rater, round },
    ...{ isNotApplicable: false, confidence: "", note: "", date: "", evidence: [] },
  }));

export const agreedRow = (unit: string, item: string, level: number, round: string): AgreedRow => ({
  ...{ row: 1, unit, item, level, round, isNotApplicable: false, text: null },
  written: { unit, indicator: item, round },
  ...{ by: "Board", date: "2026-11-20", reason: "Plan seen" },
});

export function tablesOf(
  given: readonly Given[],
  { agreed = [], rounds = ["2025", "2026"], round = rounds.at(-1) ?? null }: Partial<AssessmentTables> = {},
): AssessmentTables {
  const tables: AssessmentTables = {
    ...{ ratings: rowsOf(given), agreed, rounds, round, rated: ["x", "y"], cells: [], scales: {}, found: {} },
    rule: { summary: "agreed", raters: 1, disagreement: "warn", limit: 2 },
    ratingsPlace: null,
    ...{ scale: [], scalePlace: null, agreedPlace: null, evidence: [], evidencePlace: null },
    ...{ stakeholders: [], stakeholdersPlace: null, consensus: "mean", proposals: [], proposalsPlace: null },
  };
  return { ...tables, cells: cellsOfRound({ units: cities }, tables, round) };
}

const cities = ["A", "B", "C", "D"].map((code) => ({ code, name: `${code}burg` }));

/** The index of a round: two rated indicators, and one of the table Data. */
export function ratedModel(tables: AssessmentTables): Model {
  const values = (item: string) =>
    tables.cells.filter((cell) => cell.item === item).map(({ value }) => value);
  const on = { lower: 1, upper: 5 };
  return createModel({
    units: cities,
    indicators: [
      { code: "x", values: values("x"), ...on },
      { code: "y", values: values("y"), ...on },
      { code: "z", values: [3, 4, 2, 1], ...on },
    ],
    method: { normalisation: { method: "goalposts", parameters: { lower: 0, upper: 100 } } },
  });
}
