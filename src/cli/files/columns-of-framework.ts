import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CsvTable } from "../csv/parse-table";
import { readCsvTable } from "../csv/read-file";
import { filesOf } from "../csv/table-names";

type Rows = CsvTable["rows"];

/**
 * The tables of a folder that has a Framework and no Data, with Data of three invented rows: a column per indicator, denominator
 * and group. Null for any other input. What is read of it is what the columns are, never a figure.
 */
export async function withoutData(input: string): Promise<readonly CsvTable[] | null> {
  if (!(await stat(input)).isDirectory()) return null;
  const files = await readdir(input);
  const [framework] = filesOf("Framework", files);
  const [method] = filesOf("Method", files);
  const [goalposts] = filesOf("Goalposts", files);
  if (filesOf("Data", files).length > 0 || framework === undefined) return null;
  const tables = [
    await readCsvTable(join(input, framework), "Framework"),
    ...(method === undefined ? [] : [await readCsvTable(join(input, method), "Method")]),
    ...(goalposts === undefined ? [] : [await readCsvTable(join(input, goalposts), "Goalposts")]),
  ];
  const [first] = tables;
  const ofMethod = tables.find(({ name }) => name === "Method");
  return first ? [inventedData(first.rows, ofMethod?.rows ?? []), ...tables] : null;
}

function inventedData(framework: Rows, method: Rows): CsvTable {
  const codes = columnOf(framework, /^(code|código|codigo)$/i);
  const parents = new Set(columnOf(framework, /^(parent|padre)$/i));
  const denominators = columnOf(framework, /^(denominator|denominador)$/i);
  const groups = method.flatMap(([setting, value]) =>
    /^(group column|columna de grupo)$/i.test(textOf(setting)) && !/^(none|ninguna?)?$/i.test(textOf(value))
      ? [textOf(value)]
      : [],
  );
  const figures = [...new Set([...codes.filter((code) => !parents.has(code)), ...denominators])];
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
