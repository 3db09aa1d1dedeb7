import type { CellValue } from "../../../../src/workbook/cells";
import { cellAddress } from "../../../../src/workbook/cells";
import { readIndex, type Reading, type TableChoice } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

export type Rows = readonly (readonly CellValue[])[];

const data: Rows = [
  ["uCode", "uName"],
  ["A", "Alderbank"],
  ["B", "Birchford"],
  ["C", "Cedarholm"],
];

const framework: Rows = [
  ["iCode", "iName", "Parent", "Unit", "Lower", "Upper"],
  ["I1", "Plans", "X", "level 1-5", 1, 5],
  ["I2", "Reviews", "X", "level 1-5", 1, 5],
  ["X", "Judged", "TOP", null, null, null],
  ["TOP", "Index", null, null, null, null],
];

export const header = ["Unit", "Indicator", "Rater", "Level"] as const;

/** A small index of which all indicators are rated; other sheets take the place of these, or stand beside them. */
export const readSheets = (sheets: Readonly<Record<string, Rows>>, choice?: TableChoice): Reading =>
  readIndex(
    contentsOf(
      Object.entries({ Data: data, Framework: framework, ...sheets }).map(([name, rows]) =>
        gridOfRows(name, rows),
      ),
    ),
    choice,
  );

/** What was read, or an error that says why not. */
export function found(reading: Reading) {
  if (!reading.read) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  const { assessment } = reading.source;
  if (assessment === undefined) throw new Error("There is no assessment.");
  return { ...reading, assessment };
}

export const valuesOf = (reading: Reading): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(found(reading).model.indicators.map(({ code, values }) => [code, [...values]]));

/** Code and cell of each problem, but for the note that there is no Method. */
export const problemsOf = ({ problems }: Reading): readonly string[] =>
  problems
    .filter(({ code }) => code !== "method-not-found")
    .map(({ code, cell }) => `${code} ${cell ? cellAddress(cell) : ""}`.trim());
