import { readIndex, type FrameworkRows, type WorkbookContents } from "../../../workbook/read";
import { startFramework } from "../../../workbook/start";
import type { CellEdit } from "../../live-port";
import type { Core } from "../core";
import { editCells, requireBlank } from "../edit-cells";
import { RefusedError } from "../failure";
import { rowsInPlace, type RowInPlace } from "./rows-in-place";
import type { SetUp } from "./set-up";
import { startReading } from "./start-reading";

const code = "framework-of-template";

/**
 * Removes the samples that the template left in the Framework, and writes there what was read of the data, so that
 * the workbook has one Framework and not two. Rows of the user stay.
 *
 * @throws RefusedError when the Framework is not a template's, or when nothing could be read without it
 */
export async function replaceTemplate(
  core: Core,
  contents: WorkbookContents,
  framework: FrameworkRows,
): Promise<SetUp> {
  const { place } = framework;
  const { state } = core.store;
  if (!state.problems.some((problem) => problem.code === code))
    throw new RefusedError("framework-exists", place.sheet);
  const choice = { ...state.choice, framework: undefined };
  const start = startReading(readIndex(without(contents, place.sheet), choice));
  if (start === null) throw new RefusedError("no-index", "");
  const { rows, turned } = startFramework(start);
  const edits = editsOf(framework, rowsInPlace(framework, rows));
  const below = edits.filter(({ cell }) => cell.row > place.lastRow).map(({ cell }) => cell);
  await requireBlank(core.port, below);
  await editCells(core, edits, ({ scored }) => !scored.problems.some((problem) => problem.code === code));
  await core.port.show({ sheet: place.sheet, row: place.headerRow, column: 0 });
  const own = new Set(framework.rows.map((row) => row.code));
  return { turned: turned.filter((name) => !own.has(name)) };
}

/** The workbook without this sheet. */
const without = ({ description, grids }: WorkbookContents, sheet: string): WorkbookContents => ({
  description: {
    ...description,
    sheets: description.sheets.filter(({ name }) => name !== sheet),
    tables: description.tables.filter(({ area }) => area.sheet !== sheet),
  },
  grids: grids.filter(({ area }) => area.sheet !== sheet),
});

/** Every cell of the table that changes; cells of old rows that are not used become blank. */
function editsOf({ place, value }: FrameworkRows, wanted: readonly RowInPlace[]): readonly CellEdit[] {
  const { sheet, headerRow, lastRow, lastColumn, columns } = place;
  const first = Math.min(lastColumn, ...Object.values(columns));
  const across = Array.from({ length: lastColumn - first + 1 }, (_, j) => first + j);
  const down = Array.from(
    { length: Math.max(lastRow - headerRow, wanted.length) },
    (_, i) => headerRow + 1 + i,
  );
  return down.flatMap((row, i) =>
    across.flatMap((column): readonly CellEdit[] => {
      const next = wanted[i]?.(column) ?? null;
      return next === value({ row, column }) ? [] : [{ cell: { sheet, row, column }, value: next }];
    }),
  );
}
