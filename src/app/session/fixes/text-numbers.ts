import { address, type CellRef } from "../../../workbook/cells";
import type { ReadModel } from "../../../workbook/read";
import type { CellEdit } from "../../live-port";
import type { ModelFix } from "./fix";

const isTextNumber = ({ source: { data } }: ReadModel, cell: CellRef): boolean =>
  cell.sheet === data.sheet && data.textNumbers[address(cell.row, cell.column)] !== undefined;

/** The number that each text of a column was read as. */
function editsOf(read: ReadModel, column: number): readonly CellEdit[] {
  const { model, source } = read;
  const { sheet, columns, rows } = source.data;
  const values = [...model.indicators, ...model.denominators].find(
    ({ code }) => columns[code] === column,
  )?.values;
  return rows.flatMap((row, i) => {
    const value = values?.[i] ?? NaN;
    const cell = { sheet, row, column };
    return isTextNumber(read, cell) && !Number.isNaN(value) ? [{ cell, value }] : [];
  });
}

/** Replaces numbers stored as text, in one column of the data, by the numbers that they were read as. */
export const textNumbers: ModelFix = {
  applies: ({ cell }, read) => cell !== null && isTextNumber(read, cell),
  edits: async ({ cell }, read) => (cell === null ? [] : editsOf(read, cell.column)),
};

/** The same in all columns of the data. */
export const allTextNumbers: ModelFix = {
  applies: textNumbers.applies,
  edits: async (_, read) =>
    [...new Set(Object.values(read.source.data.columns))].flatMap((column) => editsOf(read, column)),
};
