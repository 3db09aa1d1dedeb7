import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import type { Region } from "../find/region";
import type { CoinToolLayout } from "./layout";

/** What stands above the indicators, as the rows of parents say column by column. */
export interface Lineage {
  /** Rows of the levels that are used, from the lowest up. */
  readonly levelRows: readonly number[];
  /** Code in a level's row and an indicator's column; "" for none. */
  code(row: number, column: number): string;
  /** The nearest other code above that of `row` in the column, with its row; null at the top. */
  above(row: number | null, column: number): { readonly code: string; readonly row: number } | null;
}

/**
 * Reads the levels. One in which all indicators have the same code is not used (the tool fills levels that an index
 * does not have), but for the highest, the index itself.
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
