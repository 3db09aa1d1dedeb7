import type { CellValue } from "../../../../src/workbook/cells";
import { cellAddress } from "../../../../src/workbook/cells";
import { readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";

const data: readonly (readonly CellValue[])[] = [
  ["uCode", "uName", "Income", "X1", "X2", "X3"],
  ["A", "Alba", "Low", 1, 10, 5],
  ["B", "Brook", "Low", 2, 40, 7],
  ["C", "New Cairn", "High", 3, 20, 9],
  ["D", "Dale", "High", 5, 25, 8],
];

const framework: readonly (readonly CellValue[])[] = [
  ["Code", "Name", "Parent", "Weight", "Direction", "Type", "Lower", "Upper", "Unit"],
  ["X1", "Data practice", "P", 1, 1, "Indicator", 1, 5, "level 1-5"],
  ["X2", "Open data", "P", 1, 1, "Indicator", null, null, "sets"],
  ["X3", "Delay", "I", 1, -1, "Indicator", 0, 10, "days"],
  ["P", "Practice", "I", 1, 1, "Aggregate", null, null, null],
  ["I", "Index", null, 1, 1, "Aggregate", null, null, null],
  ["Income", "Income", null, null, null, "Group", null, null, null],
];

/** What is read of a small index beside these sheets, with the codes and cells of the problems about them. */
export function decided(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  hidden: readonly string[] = [],
) {
  const grids = [
    gridOfRows("Data", data),
    gridOfRows("Framework", framework),
    ...Object.entries(sheets).map(([name, rows]) => gridOfRows(name, rows)),
  ];
  const reading = readIndex(contentsOf(grids, { hidden }));
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  const own = reading.problems.filter(({ cell }) => cell !== null && cell.sheet in sheets);
  for (const { message, remedy } of own)
    expect(`${message} ${remedy}`).not.toMatch(/not stated|undefined|\{\w+\}/);
  return {
    reading,
    decisions: reading.source.decisions,
    problems: own.map(({ code, cell, message }) => ({ code, cell: cell && cellAddress(cell), message })),
    codes: own.map(({ code, cell }) => `${code} ${cell ? cellAddress(cell) : ""}`),
  };
}
