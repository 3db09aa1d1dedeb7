import type { CellValue } from "../../src/workbook/cells";

/**
 * A small index that is half judged: four units, two rated indicators and one that is measured. Raters agree, differ by one
 * level, by two and by three; a cell has a blank, one has "n/a" only, one has a level that people agreed on, one has nothing.
 */
type Rows = readonly (readonly CellValue[])[];

/** How the levels of A2 are written, and what they are worth. */
export type AssessedScale = "none" | "values" | "words";

export const assessedFramework: Rows = [
  ["iCode", "iName", "Parent", "Level", "Type", "Direction", "Weight", "Target", "Lower", "Upper"],
  ["A1", "Plans", "A", 1, "Indicator", 1, 1, 4, 1, 5],
  ["A2", "Reviews", "A", 1, "Indicator", 1, 2, 60, 0, 100],
  ["B1", "Visits", "B", 1, "Indicator", 1, 1, 30, 0, 60],
  ["A", "Judged", "INDEX", 2, "Aggregate", 1, 1, null, null, null],
  ["B", "Measured", "INDEX", 2, "Aggregate", 1, 1, null, null, null],
  ["INDEX", "Index", null, 3, "Aggregate", 1, 1, null, null, null],
];

export const assessedData: Rows = [
  ["uCode", "uName", "B1"],
  ["U1", "Aldea", 31],
  ["U2", "Burgo", 12],
  ["U3", "Costa", 48],
  ["U4", "Duero", 22],
];

export const assessedRatings: Rows = [
  ["Unit", "Indicator", "Rater", "Level", "Evidence"],
  ["U1", "A1", "R1", 3, "E1"],
  ["U1", "A1", "R2", 4, null],
  ["U1", "A1", "R3", 3, null],
  ["U2", "A1", "R1", 2, "E2"],
  ["U2", "A1", "R2", 4, null],
  ["U2", "A1", "R3", "n/a", null],
  ["U3", "A1", "R1", 5, null],
  ["U3", "A1", "R2", null, null],
  ["U4", "A1", "R1", "n/a", null],
  ["U1", "A2", "R1", 2, "E1"],
  ["U1", "A2", "R2", 2, null],
  ["U2", "A2", "R1", 4, null],
  ["U2", "A2", "R2", 1, null],
  ["U3", "A2", "R1", 3, "E3"],
  ["U3", "A2", "R2", 5, null],
  ["U3", "A2", "R3", 4, null],
];

/** The cell of U2 on A2 is settled, that of U2 on A1 is open. */
export const assessedAgreed: Rows = [
  ["Unit", "Indicator", "Level", "By", "Date", "Reason"],
  ["U2", "A2", 3, "Panel", "2026-11-20", "The plan was not yet in force"],
  ["U2", "A1", null, null, null, null],
];

export const levelWords = ["Absent", "Emerging", "Established", "Strong", "Leading"] as const;
export const levelValues = [0, 10, 30, 60, 100] as const;

/** Levels of A2 whose values are not equally spaced, from the lowest level on. */
export const assessedScale = (kind: AssessedScale): Rows => [
  ["Indicator", "Level", "Meaning", "Value"],
  ...levelValues.map((value, k) => [
    "A2",
    kind === "words" ? (levelWords[k] ?? "") : k + 1,
    `Meaning ${k + 1}`,
    value,
  ]),
];

/** A level of A2 as that scale writes it; other cells as they are. */
export const inWords = (kind: AssessedScale, rows: Rows, column: number): Rows =>
  rows.map((row) =>
    row.map((value, j) =>
      kind === "words" && j === column && row[1] === "A2" && typeof value === "number"
        ? (levelWords[value - 1] ?? null)
        : value,
    ),
  );
