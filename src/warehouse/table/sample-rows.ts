import type { CellValue } from "../../workbook/cells";
import { cellOf } from "../parquet";
import type { Database } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import type { OpenTable } from "./open-table";

/** Rows of a table as cells below the names of its columns. */
export type SampleRows = readonly (readonly CellValue[])[];

/**
 * The first rows of a table, to see what its columns are. A column of numbers without one in these rows gets its first number
 * from further down, so that it is not taken for an empty one.
 */
export async function sampleRows(database: Database, table: OpenTable, count: number): Promise<SampleRows> {
  const rows = await selectedRows(database, table, `LIMIT ${count}`);
  const columns = readColumns(table);
  const blank = columns.filter(
    ({ kind }, j) => kind === "number" && rows.length > 0 && rows.every((row) => row[j] === null),
  );
  if (blank.length === 0) return [columns.map(({ name }) => name), ...rows];
  const [found = []] = await database.rows(
    `SELECT ${blank.map(({ name }) => `any_value(${quoted(name)})::DOUBLE`).join(", ")} FROM ${table.sql}`,
  );
  const first = new Map(blank.map(({ name }, k) => [name, cellOf(found[k])]));
  return [
    columns.map(({ name }) => name),
    ...rows.map((row, i) =>
      i > 0 ? row : row.map((value, j) => value ?? first.get(columns[j]?.name ?? "") ?? null),
    ),
  ];
}

/** Columns that are read: all that are no lists or structures. */
const readColumns = ({ columns }: OpenTable): OpenTable["columns"] =>
  columns.filter(({ kind }) => kind !== "nested");

/** Rows of a table as cells, without the header; `rest` is what follows the table in the query. */
export async function selectedRows(database: Database, table: OpenTable, rest: string): Promise<SampleRows> {
  const selected = readColumns(table).map(({ name, kind, type }) =>
    kind === "number"
      ? type === "BIGINT" || type === "UBIGINT"
        ? quoted(name)
        : `${quoted(name)}::DOUBLE`
      : `${quoted(name)}::VARCHAR`,
  );
  const rows = await database.rows(`SELECT ${selected.join(", ")} FROM ${table.sql} ${rest}`);
  return rows.map((row) => row.map(cellOf));
}
