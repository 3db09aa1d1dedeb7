import { isCellError } from "../../../src/workbook/cells";
import { field, textAt } from "../cells/arguments";
import type { CellRange } from "../cells/cell-range";
import { shownValue } from "../cells/shown-value";
import { apiNotFound } from "../protocol/failure";
import type { HostProperty } from "../protocol/host-object";

/** Links to cells of the same workbook; the display text becomes the value of the cell, as in Excel. */
export const hyperlink: HostProperty<CellRange> = {
  get: (range) => {
    const link = range.common((cell) => cell.link);
    if (link === null) return null;
    const { row, column } = range.area;
    const value = range.host.sheet.value(row, column);
    return {
      documentReference: link,
      textToDisplay: isCellError(value) ? value.error : String(shownValue(value)),
      screenTip: "",
    };
  },
  set: (range, value) => {
    if (field(value, "address") !== undefined)
      throw apiNotFound("Range.hyperlink: links out of the workbook");
    const link = textAt([field(value, "documentReference")], 0, "Range.hyperlink");
    const text = field(value, "textToDisplay");
    range.write("Range.hyperlink", (cell) => ({
      ...cell,
      link,
      ...(typeof text === "string" && text !== String(shownValue(cell.value))
        ? { value: text, formula: null, array: false }
        : {}),
    }));
  },
};
