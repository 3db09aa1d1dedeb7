import { address, isCellError, type CellValue, type FormulaGrid, type Grid } from "../../workbook/cells";
import type { PlanCell } from "../../workbook/plan";
import { canonicalFormula } from "../../workbook/canonical-formula";
import { timeMark } from "./expected-report";
import { toleranceOf } from "./tolerance";

/** One cell that is not as the report would write it. */
export interface CellDifference {
  readonly sheet: string;
  /** A1 form, without the sheet. */
  readonly cell: string;
  readonly kind: DifferenceKind;
  /** The value, or the formula where formulas differ; null is blank. */
  readonly found: number | string | boolean | null;
  readonly expected: number | string | boolean | null;
  /** Defined name of the block. */
  readonly block: string;
  /** The cell whose difference makes this one: "Data!E2", or `inputs` where several inputs were changed; absent of a cause. */
  readonly follows?: string;
}

/**
 * `value-changed`: another value than the engine's; `formula-overwritten`: a value where a formula belongs;
 * `formula-changed`: another formula; `formula-added`: a formula where a value belongs; `cell-missing`: a blank where
 * something belongs; `result-missing`: the formula is right, and the file has no stored result of it.
 */
export type DifferenceKind =
  | "value-changed"
  | "formula-overwritten"
  | "formula-changed"
  | "formula-added"
  | "cell-missing"
  | "result-missing";

export interface BlockCells {
  readonly block: string;
  readonly planned: readonly (readonly PlanCell[])[];
  readonly values: Grid;
  readonly formulas: FormulaGrid;
  /** The canonical form of a planned formula, at the place where the block is now. */
  readonly expectedFormula: (planned: string) => string;
  /** No formula of the workbook has a stored result: a program that does not calculate has saved it. */
  readonly isUncalculated: boolean;
  /** Cells that say when and by which version the report was made are not compared. */
  readonly isRunFact: (cell: PlanCell, found: CellValue) => boolean;
  /** Cells that the user types into, a formula as well. */
  readonly isTyped: boolean;
}

/** A difference with its place within the block. */
export type PlacedDifference = CellDifference & { readonly row: number; readonly column: number };

/** Every cell of a block that differs, row by row. */
export function compareBlock(cells: BlockCells): readonly PlacedDifference[] {
  const { area } = cells.values;
  const tolerance = toleranceOf(cells.planned);
  return cells.planned.flatMap((row, i) =>
    row.flatMap((planned, j): PlacedDifference[] => {
      const value = cells.values.values[i]?.[j] ?? null;
      if (cells.isRunFact(planned, value)) return [];
      const formula = cells.isTyped ? null : (cells.formulas.formulas[i]?.[j] ?? null);
      const difference =
        formulaDifference(planned, value, formula, cells.expectedFormula) ??
        valueDifference(planned, value, (expected) => tolerance(expected, i, j));
      if (difference === null || (difference.kind === "result-missing" && cells.isUncalculated)) return [];
      const cell = address(area.row + i, area.column + j);
      return [{ sheet: area.sheet, cell, ...difference, block: cells.block, row: i, column: j }];
    }),
  );
}

type Difference = Pick<CellDifference, "kind" | "found" | "expected">;

function formulaDifference(
  planned: PlanCell,
  value: CellValue,
  formula: string | null,
  expectedFormula: (planned: string) => string,
): Difference | null {
  const expected = planned.formula ?? null;
  if (expected === null)
    return formula === null
      ? null
      : { kind: "formula-added", found: formula, expected: shown(planned.value) };
  if (formula === null)
    return { kind: isBlank(value) ? "cell-missing" : "formula-overwritten", found: shown(value), expected };
  const canonical = canonicalFormula(expected.includes(timeMark) ? undated(formula) : formula);
  return canonical === expectedFormula(expected)
    ? null
    : { kind: "formula-changed", found: formula, expected };
}

/** A formula whose texts end with the time of the report, with the mark that the expected one has there. */
const undated = (formula: string): string =>
  formula.replaceAll(/\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?(?=")/g, timeMark);

function valueDifference(
  planned: PlanCell,
  value: CellValue,
  tolerance: (expected: number) => number,
): Difference | null {
  const expected = planned.value;
  if (isBlank(value) && isBlank(expected)) return null;
  const difference = { found: shown(value), expected: shown(expected) };
  const isFormula = planned.formula !== undefined;
  if (isBlank(value)) return { kind: isFormula ? "result-missing" : "cell-missing", ...difference };
  const isSame =
    typeof expected === "number" && typeof value === "number"
      ? Math.abs(value - expected) <= tolerance(expected)
      : typeof expected === "string" && isFormula
        ? String(shown(value)) === expected
        : shown(value) === shown(expected);
  return isSame ? null : { kind: "value-changed", ...difference };
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

const shown = (value: CellValue): CellDifference["found"] => (isCellError(value) ? value.error : value);
