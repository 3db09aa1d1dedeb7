import { address, isCellError, type CellValue } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/plan";
import { setStoredValues, sheetPart, type Parts } from "../package";
import { partText, setPartText } from "../package/parts";
import { formulaOf } from "./write-block";

/** Stores the result of each formula of a sheet beside it, and leaves errors that are no formula's result as values. */
export function storeResults(parts: Parts, plan: SheetPlan): void {
  const results = new Map<string, CellValue>();
  let hasErrors = false;
  for (const block of plan.blocks)
    block.cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (formulaOf(cell) === null) return;
        results.set(address(block.row + i, block.column + j), cell.value);
        hasErrors ||= cell.formula === undefined && isCellError(cell.value);
      }),
    );
  if (results.size === 0) return;
  const part = sheetPart(parts, plan.sheet);
  setStoredValues(parts, part, results);
  if (hasErrors) setPartText(parts, part, withoutErrorFormulas(partText(parts, part)));
}

const withoutErrorFormulas = (text: string): string =>
  text.replace(/<f>(#[A-Z0-9/]+[!?]?)<\/f>(<v>\1<\/v>)/g, (_cell, _error, value: string) => value);
