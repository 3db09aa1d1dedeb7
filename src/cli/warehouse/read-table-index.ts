import { readWorkbook } from "../../app";
import type { Model } from "../../engine";
import type { Database } from "../../warehouse";
import { tableIndex, type TableIndex } from "../../warehouse/score";
import { openTable, type OpenTable, sampleRows } from "../../warehouse/table";
import type { Problem } from "../../workbook/problem";
import { problemOf } from "../../workbook/problems";
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
  const index = tableIndex(model, source, table);
  const noFigures = ofMethod.some(({ code }) => code === groupAssumed) ? ofDates(table, index) : [];
  if (noFigures.length > 0) return { read: false, table, problems: [...problems, ...noFigures] };
  return { read: true, table, index, model, source, problems };
}

/** A framework that lists a column of dates or of true and false wants its figures: units are not grouped by it unasked. */
const ofDates = ({ name: ofTable, columns }: OpenTable, index: TableIndex): readonly Problem[] =>
  columns
    .filter(({ name, kind }) => kind === "other" && index.index.groups.some((g) => index.columns[g] === name))
    .map(({ name, type }) =>
      problemOf({
        code: "table-no-figures",
        severity: "error",
        cell: null,
        details: { table: ofTable, name, type },
      }),
    );

/**
 * Problems of framework and method. What a few rows look like says little of the whole table, and nothing of them is used but
 * what the columns are: `checkTable` looks at all rows.
 */
const isOfMethod = ({ code, severity, cell }: Problem): boolean =>
  saidAlways.has(code) || (severity !== "note" && cell?.sheet !== "Data" && code !== tooFewUnits);

/** Said although it is a note: a column that the framework lists for its figures may have become a group. */
const groupAssumed = "group-assumed";
/** Said although they are notes. */
const saidAlways: ReadonlySet<string> = new Set([
  groupAssumed,
  ...["goalposts-lower-replaced", "goalposts-upper-replaced"],
]);
const tooFewUnits = "units-too-few";
