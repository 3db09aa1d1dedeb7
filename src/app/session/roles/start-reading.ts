import { createModel } from "../../../engine";
import type { CellRef } from "../../../workbook/cells";
import type { Reading, TableReading } from "../../../workbook/read";
import type { Source } from "../../../workbook/source";
import type { StartReading } from "../../../workbook/start";

/**
 * The reading that a table is set up from: the index as it was read; or the columns alone where no index could be
 * read, because no column was taken as an indicator. Null where no table was found.
 */
export function startReading(reading: Reading): StartReading | null {
  const { table } = reading;
  if (reading.read) return { model: reading.model, source: reading.source, table };
  const [first] = table?.columns ?? [];
  if (table === null || first === undefined) return null;
  return { model: createModel({ units: [], indicators: [] }), source: bareSource(table, first.cell), table };
}

const bareSource = ({ layout }: TableReading, { sheet, row, column }: CellRef): Source => ({
  data: {
    ...{ sheet, table: null, rows: [], headerRow: row, codeColumn: column, nameColumn: null },
    ...{ columns: {}, textNumbers: {} },
  },
  nodes: {},
  settings: {},
  found: { data: layout.places.join(", "), framework: "none", method: "none" },
});
