import { address } from "../../../workbook/cells";
import type { ModelFix } from "./fix";

/** Numbers stored as text, in a column of the data: each becomes the number that it was read as. */
export const textNumbers: ModelFix = {
  applies: ({ cell }, { source: { data } }) =>
    cell !== null &&
    cell.sheet === data.sheet &&
    data.textNumbers[address(cell.row, cell.column)] !== undefined,

  edits: async ({ cell }, { model, source: { data } }) => {
    const columns = [...model.indicators, ...model.denominators];
    const column = columns.find(({ code }) => data.columns[code] === cell?.column);
    if (cell === null || column === undefined) return [];
    return data.rows.flatMap((row, i) => {
      const value = column.values[i] ?? NaN;
      const isText = data.textNumbers[address(row, cell.column)] !== undefined;
      return isText && !Number.isNaN(value) ? [{ cell: { ...cell, row }, value }] : [];
    });
  },
};
