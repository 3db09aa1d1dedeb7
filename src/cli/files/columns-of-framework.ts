import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { openParquet } from "../../warehouse/parquet";
import type { CsvTable } from "../csv/parse-table";
import { readCsvTable } from "../csv/read-file";
import { filesOf } from "../csv/table-names";
import { type InputTables, namedTables } from "./table-files";

type Rows = CsvTable["rows"];

const names = ["Framework", "Method", "Goalposts"] as const;

/**
 * The tables of an input of which only the columns are asked, with Data of three invented rows: a column per indicator,
 * denominator and group. What is read is what the columns are, never a figure. Two kinds of input have such tables: a
 * folder that has a Framework and no Data, and a Parquet file with a Framework in a file of its own, however large it is;
 * its columns are those of the invented rows that it has. Null for any other input.
 */
export async function withoutData(input: string, named: InputTables): Promise<readonly CsvTable[] | null> {
  if ((await stat(input)).isDirectory()) return ofFolder(input);
  const { Framework, Method, Goalposts } = namedTables(named, false).files;
  if (extname(input).toLowerCase() !== ".parquet" || Framework === undefined) return null;
  const { columns } = await openParquet(input);
  return tablesOf({ Framework, Method, Goalposts }, new Set(columns));
}

async function ofFolder(folder: string): Promise<readonly CsvTable[] | null> {
  const files = await readdir(folder);
  const first = (table: (typeof names)[number]): string | undefined => {
    const [file] = filesOf(table, files);
    return file === undefined ? undefined : join(folder, file);
  };
  const Framework = first("Framework");
  return Framework === undefined || filesOf("Data", files).length > 0
    ? null
    : tablesOf({ Framework, Method: first("Method"), Goalposts: first("Goalposts") }, null);
}

/** The tables of these files, after the invented Data; with the columns that are there, where that is known. */
async function tablesOf(
  files: Readonly<Partial<Record<(typeof names)[number], string | undefined>>>,
  columns: ReadonlySet<string> | null,
): Promise<readonly CsvTable[]> {
  const tables = await Promise.all(
    names.flatMap((name) => {
      const file = files[name];
      return file === undefined ? [] : [readCsvTable(file, name)];
    }),
  );
  const rows = (name: string): Rows => tables.find((table) => table.name === name)?.rows ?? [];
  return [inventedData(rows("Framework"), rows("Method"), columns), ...tables];
}

function inventedData(framework: Rows, method: Rows, columns: ReadonlySet<string> | null): CsvTable {
  const codes = columnOf(framework, /^(code|código|codigo)$/i);
  const parents = new Set(columnOf(framework, /^(parent|padre)$/i));
  const denominators = columnOf(framework, /^(denominator|denominador)$/i);
  const groups = method.flatMap(([setting, value]) =>
    /^(group column|columna de grupo)$/i.test(textOf(setting)) && !/^(none|ninguna?)?$/i.test(textOf(value))
      ? [textOf(value)]
      : [],
  );
  const figures = [...new Set([...codes.filter((code) => !parents.has(code)), ...denominators])].filter(
    (code) => columns === null || columns.has(code),
  );
  const rows: Rows = [
    ["Code", ...groups, ...figures],
    ...[1, 2, 4].map((x, i) => [
      `unit ${i + 1}`,
      ...groups.map(() => (i === 1 ? "a" : "b")),
      ...figures.map((_, k) => x + k),
    ]),
  ];
  return { name: "Data", rows, header: 0, hasNotes: false, notUsed: [], problems: [] };
}

/** The texts below the header that matches. */
function columnOf(rows: Rows, header: RegExp): readonly string[] {
  const top = rows.findIndex((row) => row.some((cell) => header.test(textOf(cell))));
  const column = rows[top]?.findIndex((cell) => header.test(textOf(cell))) ?? -1;
  if (column < 0) return [];
  return rows.slice(top + 1).flatMap((row) => textOf(row[column]) || []);
}

const textOf = (cell: unknown): string => (cell === null || cell === undefined ? "" : String(cell).trim());
