import Papa from "papaparse";
import { XlsxWorkbook } from "../../src/file";
import { address, isCellError, quoteSheet } from "../../src/workbook/cells";
import type { CellValue } from "../../src/workbook/cells";

/** A formula cell whose stored value and recalculated value are not the same. */
export interface Difference {
  readonly cell: string;
  readonly stored: CellValue;
  readonly recalculated: CellValue;
  readonly formula: string;
}

export interface Comparison {
  readonly formulas: number;
  readonly differences: readonly Difference[];
}

/** The sheets of a recalculated workbook as CSV texts, by their names. */
export type SheetTexts = ReadonlyMap<string, string>;

/**
 * Every formula cell of a workbook against the CSV texts of its recalculated sheets: numbers to 1e-9, the rest as texts.
 * LibreOffice writes CSV in half the time of .xlsx; that a text is not a number is seen in the .xlsx files alone.
 */
export async function compareTexts(stored: Uint8Array, recalculated: SheetTexts): Promise<Comparison> {
  const differences: Difference[] = [];
  let formulas = 0;
  for (const [name, sheet] of await contents(stored)) {
    const rows = Papa.parse<readonly string[]>(recalculated.get(name) ?? "").data;
    for (const [key, { formula, value, at }] of sheet) {
      if (formula === null) continue;
      formulas++;
      const text = rows[at.row]?.[at.column] ?? "";
      if (!isShownAs(value, text))
        differences.push({ cell: `${quoteSheet(name)}!${key}`, stored: value, recalculated: text, formula });
    }
  }
  return { formulas, differences };
}

/** LibreOffice writes dates as dates, in full, also where it writes values as they are. */
const dateText = /^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/;

const serialOfText = (text: string): number =>
  (Date.parse(`${text.replace(" ", "T")}${text.includes(" ") ? "" : "T00:00:00"}Z`) -
    Date.UTC(1899, 11, 30)) /
  86_400_000;

function isShownAs(value: CellValue, text: string): boolean {
  if (isCellError(value)) return text === value.error;
  if (typeof value === "boolean") return text === String(value).toUpperCase();
  if (typeof value !== "number") return text === (value ?? "");
  if (text === "") return false;
  if (dateText.test(text)) return sameValue(value, serialOfText(text));
  const [, digits = text, percent] = /^(.*?)(%?)$/.exec(text) ?? [];
  return sameValue(value, percent === "%" ? Number(digits) / 100 : Number(digits));
}

/** Every formula cell of a workbook against the same workbook after recalculation: numbers to 1e-9, the rest exactly. */
export async function compareRecalculated(stored: Uint8Array, recalculated: Uint8Array): Promise<Comparison> {
  const [ours, theirs] = await Promise.all([contents(stored), contents(recalculated)]);
  const differences: Difference[] = [];
  let formulas = 0;
  for (const [name, sheet] of ours) {
    const other = theirs.get(name);
    for (const [key, { formula, value }] of sheet) {
      if (formula === null) continue;
      formulas++;
      const found = other?.get(key)?.value ?? null;
      if (!sameValue(value, found))
        differences.push({ cell: `${quoteSheet(name)}!${key}`, stored: value, recalculated: found, formula });
    }
  }
  return { formulas, differences };
}

interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly at: { readonly row: number; readonly column: number };
}

async function contents(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadonlyMap<string, Cell>>> {
  const workbook = await XlsxWorkbook.open(bytes);
  const { sheets } = await workbook.describe();
  const areas = sheets.flatMap(({ used }) => (used === null ? [] : [used]));
  const [grids, formulas] = [await workbook.read(areas), await workbook.readFormulas(areas)];
  return new Map(
    grids.map(({ area, values }, k) => [
      area.sheet,
      new Map(
        values.flatMap((row, i) =>
          row.map((value, j) => [
            address(area.row + i, area.column + j),
            {
              value,
              formula: formulas[k]?.formulas[i]?.[j] ?? null,
              at: { row: area.row + i, column: area.column + j },
            },
          ]),
        ),
      ),
    ]),
  );
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
}
