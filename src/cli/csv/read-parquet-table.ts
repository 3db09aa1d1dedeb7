import { basename } from "node:path";
import { problemOf } from "../../workbook/problems";
import { openParquet } from "../../warehouse/parquet";
import { requireCounts, requireTexts } from "./csv-limits";
import type { CsvTable } from "./parse-table";
import type { TableName } from "./table-names";

/**
 * A table of a Parquet file, with the names of its columns as the header.
 * @param limit maximum of fields
 * @throws Failure when it is too large
 * @throws WarehouseError when it is damaged
 */
export async function readParquetTable(path: string, name: TableName, limit: number): Promise<CsvTable> {
  const file = basename(path);
  const { columns, rowCount, nested, rows } = await openParquet(path);
  requireCounts(rowCount + 1, columns.length, file, limit);
  const below = await rows();
  requireTexts(below, file);
  const details = { file, known: nested.join(", ") };
  return {
    name,
    rows: [columns, ...below],
    header: 0,
    hasNotes: false,
    notUsed: [],
    problems:
      nested.length === 0
        ? []
        : [problemOf({ code: "parquet-nested", severity: "warning", cell: null, details })],
  };
}
