import type { Unit } from "../../../engine";
import { isCellError, type CellValue } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { isBlank, textOf } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { isTotal } from "../find/totals";

export interface DataRows {
  readonly units: readonly Unit[];
  /** Sheet row of each unit, ascending. */
  readonly rows: readonly number[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * The rows of the data that are units: those with a code. Blank rows are skipped. Totals at the end are skipped with a note
 * each, and so are, outside Excel tables, rows with one text only (notes, headings between the rows). A row with figures but
 * no code is an error. `used` are the columns of the index.
 */
export function dataRows(
  { region, headerRow }: FoundTable,
  code: Header,
  name: Header | null,
  used: readonly Header[],
): DataRows {
  const problems: ProblemDraft[] = [];
  const found: { row: number; unit: Unit }[] = [];
  const columns = [code, ...(name ? [name] : []), ...used].map(({ column }) => column);
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const filled = columns.filter((column) => !isBlank(region.value(row, column)));
    const [first] = filled;
    if (first === undefined) continue;
    const cell = { sheet: region.sheet, row, column: first };
    const text = textOf(region.value(row, first));
    const unitCode = codeIn(region.value(row, code.column));
    // In a list of codes alone each row has one text.
    const isOnly = columns.length === 1;
    if (
      !isOnly &&
      filled.length === 1 &&
      region.table === null &&
      typeof region.value(row, first) === "string"
    )
      problems.push({ code: "row-ignored", severity: "note", cell, details: { found: text } });
    else if (unitCode === "")
      problems.push({ code: "row-without-code", severity: "error", cell, details: {} });
    else {
      const unitName = name === null ? "" : textOf(region.value(row, name.column));
      found.push({ row, unit: { code: unitCode, name: unitName || unitCode } });
    }
  }
  for (let last = found.at(-1); last && isTotalRow(last.unit); last = found.at(-1)) {
    found.pop();
    const cell = { sheet: region.sheet, row: last.row, column: code.column };
    problems.push({ code: "totals-row-ignored", severity: "note", cell, details: { found: last.unit.name } });
  }
  return { units: found.map(({ unit }) => unit), rows: found.map(({ row }) => row), problems };
}

/** The code in a cell; "" for an error value. */
const codeIn = (value: CellValue): string => (isCellError(value) ? "" : textOf(value));

const isTotalRow = ({ code, name }: Unit): boolean => isTotal(code) || isTotal(name);
