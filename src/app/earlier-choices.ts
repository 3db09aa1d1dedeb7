import { isCellError, type Area, type WorkbookDescription } from "../workbook/cells";
import type { WorkbookPort } from "./ports";

/** The drop-down cells of the profiles, one per index. */
const unitName = /^PSCI_Profile\d*_Unit$/i;
/** What people write on the sheets Assessment. */
const writtenName = /^PSCI_Assessment\d*_(Framework|Experts)$/i;
/** Columns of limits on the sheets of a test. */
const limitsName = /^PSCI_(Statistics|Correlations|(Coherence|Assessment)\d*)_Limits$/i;

/**
 * What the user chose in an earlier report: the unit of a drop-down cell and what was written in a place for people by the name
 * of the cell, a limit by the name of its block and its row, "PSCI_Statistics_Limits:0".
 */
export async function earlierChoices(
  port: Pick<WorkbookPort, "read">,
  { names }: WorkbookDescription,
): Promise<Readonly<Record<string, string>>> {
  const blocks = names.flatMap(({ name, area }) =>
    area && (isOneCell(name) || limitsName.test(name)) ? [{ name, area }] : [],
  );
  if (blocks.length === 0) return {};
  const grids = await port.read(
    blocks.map(({ name, area }): Area => ({
      ...area,
      rows: isOneCell(name) ? 1 : area.rows,
      columns: 1,
    })),
  );
  return Object.fromEntries(
    blocks.flatMap(({ name }, i) =>
      (grids[i]?.values ?? []).flatMap(([value = null], row) => {
        if (value === null || isCellError(value)) return [];
        return [[isOneCell(name) ? name : `${name}:${row}`, String(value)]];
      }),
    ),
  );
}

const isOneCell = (name: string): boolean => unitName.test(name) || writtenName.test(name);
