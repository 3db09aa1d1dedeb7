import type { Comparison } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import type { ComparisonSource } from "../../source";
import { readNumberColumn, type PlacedCell } from "../cells/number-column";
import { plain, textOf } from "../cells/text";
import { ratioOf } from "./ratio";
import type { Square } from "./squares";

export interface ReadComparison {
  readonly comparison: Comparison;
  readonly source: ComparisonSource;
  readonly problems: readonly ProblemDraft[];
}

/** Texts of the corner that are the header of the first column and not the name of an expert. */
const headings = new Set([
  "code",
  "codes",
  "element",
  "elements",
  "indicator",
  "indicators",
  "name",
  "icode",
]);

/**
 * Reads a comparison in pairs. Fractions may be text ("1/3"). One cell per pair is enough: a blank one is the reciprocal of
 * the other; a blank cell of the diagonal is 1. The name of the expert is in the corner, or in the name of the table or
 * sheet after AHP or Comparison.
 *
 * @param codeOf the code of an element, from its code or name; other texts stay as they are
 */
export function readComparison(square: Square, codeOf: (text: string) => string): ReadComparison {
  const { region, headerRow, labelColumn, elements } = square;
  const n = elements.length;
  const columnOf = new Map(elements.map((text, k) => [plain(text), labelColumn + 1 + k]));
  const rows = Array.from({ length: n }, (_, k) => headerRow + 1 + k);
  const labels = rows.map((row) => textOf(region.value(row, labelColumn)));
  const codes = labels.map(codeOf);
  const columns = labels.map((text) => columnOf.get(plain(text)) ?? labelColumn);
  const cells = rows.flatMap((row) =>
    columns.map((column): PlacedCell => {
      const value = region.value(row, column);
      const ratio = ratioOf(value);
      return {
        at: { sheet: region.sheet, row, column },
        value: Number.isNaN(ratio) ? value : ratio,
        format: region.format(row, column),
      };
    }),
  );
  const title = region.table ?? region.sheet;
  const { values, problems } = readNumberColumn(cells, title);
  const stated = (r: number, c: number): number => values[r * n + c] ?? NaN;
  const ratio = (r: number, c: number): number => {
    if (!Number.isNaN(stated(r, c))) return stated(r, c);
    return r === c ? 1 : 1 / stated(c, r);
  };
  const corner = textOf(region.value(headerRow, labelColumn));
  return {
    comparison: {
      expert: corner === "" || headings.has(plain(corner)) ? expertIn(title) : corner,
      elements: codes,
      ratios: codes.map((_, r) => Float64Array.from(codes, (__, c) => ratio(r, c))),
    },
    source: {
      corner: { sheet: region.sheet, row: headerRow, column: labelColumn },
      rows: Object.fromEntries(codes.map((code, k) => [code, rows[k] ?? headerRow])),
      columns: Object.fromEntries(codes.map((code, k) => [code, columns[k] ?? labelColumn])),
    },
    problems,
  };
}

const expertIn = (name: string): string =>
  name
    .replace(/^(?:tbl|table)?[\s_-]*(?:ahp|pairwise|paired)?[\s_-]*(?:comparisons?|ahp)?[\s_-]*/i, "")
    .trim();
