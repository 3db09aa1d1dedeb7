import { readWorkbook } from "../../app";
import type { Model } from "../../engine";
import type { Database } from "../../warehouse";
import { tableIndex, type TableIndex } from "../../warehouse/score";
import { openTable, type OpenTable, sampleRows } from "../../warehouse/table";
import type { Problem } from "../../workbook/problem";
import type { Source } from "../../workbook/source";
import { CsvWorkbook } from "../csv/csv-workbook";
import type { IndexTables } from "./index-tables";

/** An index whose framework and method were read, and whose data are a table of a database. */
export interface ReadTableIndex {
  readonly table: OpenTable;
  readonly index: TableIndex;
  /** The model of the first rows of the table. */
  readonly model: Model;
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** Either the index, or why there is none. */
export type TableReadingOutcome =
  | ({ readonly read: true } & ReadTableIndex)
  | { readonly read: false; readonly table: OpenTable; readonly problems: readonly Problem[] };

/** Rows that are read to see what the columns are. */
const sampled = 300;

/** Reads framework and method as from a workbook, with the first rows of the table as its data. */
export async function readTableIndex(
  database: Database,
  { address, tables, choice }: IndexTables,
): Promise<TableReadingOutcome> {
  const table = await openTable(database, address);
  const rows = await sampleRows(database, table, sampled);
  const data = { name: "Data", rows, header: 0, hasNotes: false, notUsed: [] } as const;
  const { reading } = await readWorkbook(new CsvWorkbook([data, ...tables]), choice);
  const ofMethod = reading.problems.filter(isOfMethod);
  const found = reading.read ? reading : (reading.partial ?? null);
  const problems = [...tables.flatMap((each) => each.problems), ...ofMethod];
  if (found === null || (!reading.read && ofMethod.some(({ severity }) => severity === "error")))
    return { read: false, table, problems: found === null ? reading.problems : problems };
  const { model, source } = found;
  return { read: true, table, index: tableIndex(model, source, table), model, source, problems };
}

/**
 * Problems of framework and method. What a few rows look like says little of the whole table, and nothing of them is used but
 * what the columns are: `checkTable` looks at all rows.
 */
const isOfMethod = ({ code, severity, cell }: Problem): boolean =>
  severity !== "note" && cell?.sheet !== "Data" && code !== tooFewUnits;

const tooFewUnits = "units-too-few";
