import { isCellError, type Area, type WorkbookDescription } from "../workbook/cells";
import type { WorkbookPort } from "./ports";

/** The drop-down cells of the profiles, one per index. */
const unitName = /^PSCI_Profile\d*_Unit$/i;

/** What the user chose in the drop-down cells of an earlier report, by the name of the cell. */
export async function earlierChoices(
  port: WorkbookPort,
  { names }: WorkbookDescription,
): Promise<Readonly<Record<string, string>>> {
  const cells = names.flatMap(({ name, area }) => (unitName.test(name) && area ? [{ name, area }] : []));
  if (cells.length === 0) return {};
  const grids = await port.read(cells.map(({ area }): Area => ({ ...area, rows: 1, columns: 1 })));
  return Object.fromEntries(
    cells.flatMap(({ name }, i) => {
      const value = grids[i]?.values[0]?.[0] ?? null;
      return value === null || isCellError(value) ? [] : [[name, String(value)]];
    }),
  );
}
