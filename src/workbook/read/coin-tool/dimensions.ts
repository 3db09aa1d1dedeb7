import type { CellRef } from "../../cells";
import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import type { Region } from "../find/region";

/** Name and weight of an aggregate in the sheet Framework. */
export interface Dimension {
  readonly name: string;
  readonly nameCell: CellRef;
  readonly weightCell: CellRef;
}

const codeColumn = 2;
const lastColumn = 7;
const usualWeightColumn = 4;
const usualNameColumn = 7;
const lastRow = 53;

/**
 * Names and weights of the aggregates, by code, from the sheet Framework, C4:H52. The code is in column C. Weight and name
 * are below these headers in row 4 (in older files 5), else in columns E and H.
 */
export function dimensionsOf(region: Region | undefined): ReadonlyMap<string, Dimension> {
  const found = new Map<string, Dimension>();
  if (region === undefined) return found;
  const headed = (pattern: RegExp, otherwise: number): number => {
    for (let row = 3; row <= 4; row++)
      for (let column = codeColumn + 1; column <= lastColumn; column++)
        if (pattern.test(textOf(region.value(row, column)))) return column;
    return otherwise;
  };
  const weightColumn = headed(/weight/i, usualWeightColumn);
  const nameColumn = headed(/dimension|name/i, usualNameColumn);
  for (let row = 4; row <= Math.min(lastRow, region.lastRow); row++) {
    const code = textOf(region.value(row, codeColumn));
    const name = region.value(row, nameColumn);
    if (code === "" || found.has(code)) continue;
    const at = { sheet: region.sheet, row };
    found.set(code, {
      name: isMissing(name) ? code : textOf(name),
      nameCell: { ...at, column: nameColumn },
      weightCell: { ...at, column: weightColumn },
    });
  }
  return found;
}
