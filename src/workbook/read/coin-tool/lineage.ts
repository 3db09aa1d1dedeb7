import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import type { Region } from "../find/region";
import type { CoinToolLayout } from "./layout";

/** The elements above each indicator, from the rows of parents. */
export interface Lineage {
  /** Rows of the used levels, from the lowest up. */
  readonly levelRows: readonly number[];
  /** The code in the row of a level and the column of an indicator; "" for none. */
  code(row: number, column: number): string;
  /** The next different code above `row` in the column, with its row; null at the top. `row` null is the indicator. */
  above(row: number | null, column: number): { readonly code: string; readonly row: number } | null;
}

/**
 * Reads the levels. A level in which all indicators have the same code is not used, because the tool fills levels that an
 * index does not have. The highest level, the index itself, is always used.
 */
export function lineageOf(region: Region, layout: CoinToolLayout, columns: readonly number[]): Lineage {
  const code = (row: number, column: number): string => {
    const value = region.value(row, column);
    return isMissing(value) ? "" : textOf(value);
  };
  const top = layout.parents.at(-1);
  const levelRows = layout.parents.filter((row) => {
    const codes = new Set(columns.map((column) => code(row, column)).filter((text) => text !== ""));
    return row === top ? codes.size > 0 : codes.size > 1;
  });
  return {
    levelRows,
    code,
    above(row, column) {
      const from = row === null ? 0 : levelRows.indexOf(row) + 1;
      const own = row === null ? "" : code(row, column);
      for (const next of levelRows.slice(from)) {
        const found = code(next, column);
        if (found !== "" && found !== own) return { code: found, row: next };
      }
      return null;
    },
  };
}
