import { columnLetters, type WorkbookDescription } from "../../../workbook/cells";
import type { SheetLooks } from "../../../workbook/workbook-looks";
import type { LookDifference } from "./look-difference";
import type { PlacedSheet } from "./placed-sheet";

/** Sheets, rows and columns of the report that are hidden, where the report shows them. */
export function hiddenDifferences(
  { plan, name, blocks }: PlacedSheet,
  looks: SheetLooks,
  { sheets }: WorkbookDescription,
): readonly LookDifference[] {
  const hidden = { sheet: name, found: "hidden", expected: "in sight" } as const;
  const isVisible = sheets.find((sheet) => sheet.name === name)?.visible ?? true;
  const rows = looks.hiddenRows.filter((row) =>
    blocks.some(({ found }) => row >= found.row && row < found.row + found.rows),
  );
  const planned = new Set(
    plan.hiddenColumns.map((column) => {
      const home = blocks.find((block) => isWithin(column, block.planned));
      return home === undefined ? column : column + home.found.column - home.planned.column;
    }),
  );
  const columns = looks.hiddenColumns.flatMap(([first, last]) =>
    blocks.flatMap(({ found }) =>
      Array.from({ length: found.columns }, (_, j) => found.column + j).filter(
        (column) => column >= first && column <= last && !planned.has(column),
      ),
    ),
  );
  return [
    ...(isVisible ? [] : [{ kind: "sheet-hidden", place: "", ...hidden } as const]),
    ...rows.map((row) => ({ kind: "row-hidden", place: `row ${row + 1}`, ...hidden }) as const),
    ...[...new Set(columns)].map(
      (column) => ({ kind: "column-hidden", place: `column ${columnLetters(column)}`, ...hidden }) as const,
    ),
  ];
}

const isWithin = (column: number, area: { readonly column: number; readonly columns: number }): boolean =>
  column >= area.column && column < area.column + area.columns;
