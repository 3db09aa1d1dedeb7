import { cellAddress } from "../../../workbook/cells";
import {
  frameworkRows,
  type ColumnRole,
  type FrameworkRows,
  type ReadColumn,
  type TableReading,
} from "../../../workbook/read";
import { readContents } from "../../read-workbook";
import type { Core } from "../core";
import { editCells, requireBlank } from "../edit-cells";
import { RefusedError } from "../failure";
import type { TakenReading } from "../take-reading";
import { isSame, roleEdits } from "./role-edits";
import type { SetUp } from "./set-up";
import { setUpTable } from "./set-up-table";

/**
 * Writes what a column of the data is into the Framework, where the next run and an auditor see it. A workbook
 * without a Framework gets one that states what was read, with the new role of the column.
 *
 * @throws RefusedError when the Framework cannot state the role, or the column is not read so afterwards
 */
export async function setRole(core: Core, column: ReadColumn, role: ColumnRole): Promise<SetUp> {
  const { table, choice } = core.store.state;
  if (column.title.trim() === "") throw new RefusedError("column-without-title", cellAddress(column.cell));
  if (table?.layout.kind === "coin-tool") throw new RefusedError("no-role-cell", column.title);
  const framework = frameworkRows(await readContents(core.port), choice);
  const isTaken = (taken: TakenReading): boolean => isRead(taken, column, role);
  try {
    if (framework === null) return await setUpTable(core, withRole(column, role), isTaken);
    await writeRole(core, framework, column, role, isTaken);
    return { turned: [] };
  } catch (error) {
    if (error instanceof RefusedError && error.code === "not-taken")
      throw new RefusedError("role-not-taken", column.title);
    throw error;
  }
}

async function writeRole(
  core: Core,
  framework: FrameworkRows,
  column: ReadColumn,
  role: ColumnRole,
  isTaken: (taken: TakenReading) => boolean,
): Promise<void> {
  const columns = core.store.state.table?.columns ?? [];
  const { edits, added } = roleEdits(framework, columns, column, role);
  await requireBlank(core.port, added);
  await editCells(core, edits, isTaken);
}

/** The table with the new role of one column. */
const withRole =
  (column: ReadColumn, role: ColumnRole) =>
  (table: TableReading): TableReading => ({
    ...table,
    columns: table.columns.map((one) => (isSame(one, column) ? { ...one, role, certainty: "stated" } : one)),
  });

/** Roles of columns that are not scored: the differences between them matter only to readers of the table. */
const unscored: ReadonlySet<ColumnRole> = new Set(["context", "published", "other"]);

function isRead({ scored: { table } }: TakenReading, column: ReadColumn, role: ColumnRole): boolean {
  const now = table?.columns.find((one) => isSame(one, column));
  if (now === undefined) return true;
  return now.role === role || (unscored.has(role) && unscored.has(now.role));
}
