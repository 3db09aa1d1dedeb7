import type { Problem } from "../../workbook/problem";
import { problemOf, type ProblemDraft } from "../../workbook/problems";
import type { Database } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import type { OpenTable, TableColumn } from "../table/open-table";
import type { TableIndex } from "./table-index";

/** Whether nothing is scored: all but a denominator of 0, which leaves the values of its units missing, as in a workbook. */
export const blocks = ({ code }: Problem): boolean => code !== "table-denominator";

/** What would make scores wrong or missing: found in the whole table before anything is scored. */
export async function checkTable(
  database: Database,
  table: OpenTable,
  index: TableIndex,
): Promise<readonly Problem[]> {
  const texts = await textColumns(database, table, index);
  if (texts.length > 0) return texts;
  return [...(await unitProblems(database, table, index)), ...(await figureProblems(database, table, index))];
}

const problem = (
  code: ProblemDraft["code"],
  severity: ProblemDraft["severity"],
  details: ProblemDraft["details"],
): Problem => problemOf({ code, severity, cell: null, details });

/** Columns that must be numbers: all that are used but the group. */
function figureColumns(
  { columns }: OpenTable,
  { index, columns: byCode }: TableIndex,
): readonly TableColumn[] {
  const names = new Set(
    Object.entries(byCode).flatMap(([code, name]) => (index.groups.includes(code) ? [] : [name])),
  );
  return columns.filter(({ name }) => names.has(name));
}

async function textColumns(
  database: Database,
  table: OpenTable,
  index: TableIndex,
): Promise<readonly Problem[]> {
  const wrong = figureColumns(table, index).filter(({ kind }) => kind !== "number");
  return Promise.all(
    wrong.map(async ({ name, type }) => {
      const column = `${quoted(name)}::VARCHAR`;
      const [[example] = []] = await database.rows(
        `SELECT ${column} FROM ${table.sql} WHERE ${quoted(name)} IS NOT NULL ` +
          `ORDER BY try_cast(${column} AS DOUBLE) IS NULL DESC LIMIT 1`,
      );
      const value = example === undefined ? "" : String(example).slice(0, 40);
      return problem("table-text", "error", { table: table.name, name, type, value });
    }),
  );
}

async function unitProblems(
  database: Database,
  table: OpenTable,
  { unit }: TableIndex,
): Promise<readonly Problem[]> {
  const code = quoted(unit);
  const [[missing] = []] = await database.rows(
    `SELECT count(*) FROM ${table.sql} WHERE ${code} IS NULL OR trim(${code}::VARCHAR) = ''`,
  );
  const twice = await database.rows(
    `SELECT ${code}::VARCHAR, count(*) OVER () FROM ${table.sql} WHERE ${code} IS NOT NULL ` +
      `GROUP BY ${code} HAVING count(*) > 1 ORDER BY 1 LIMIT 3`,
  );
  const details = { table: table.name, name: unit };
  const [first] = twice;
  return [
    ...(Number(missing) > 0
      ? [problem("table-unit-missing", "error", { ...details, count: inWords(missing) })]
      : []),
    ...(first === undefined
      ? []
      : [
          problem("table-units-twice", "error", {
            ...details,
            count: inWords(first[1]),
            known: twice.map(([value]) => String(value)).join(", "),
          }),
        ]),
  ];
}

/** Counts of the figures of each column that cannot be what they should be, all in one pass. */
async function figureProblems(
  database: Database,
  table: OpenTable,
  index: TableIndex,
): Promise<readonly Problem[]> {
  const columns = figureColumns(table, index);
  if (columns.length === 0) return [];
  const weights = index.columns[index.index.method.unitWeights ?? ""];
  const denominators = new Set(
    index.index.indicators.flatMap(({ denominator }) =>
      denominator === null ? [] : [index.columns[denominator]],
    ),
  );
  const value = (name: string): string => `${quoted(name)}::DOUBLE`;
  const [counts = []] = await database.rows(
    `SELECT ${columns
      .flatMap(({ name }) => [
        `count(*) FILTER (isinf(${value(name)}))`,
        denominators.has(name) ? `count(*) FILTER (${value(name)} = 0)` : "0",
        name === weights
          ? `count(*) FILTER (${quoted(name)} IS NULL OR isnan(${value(name)}) OR ${value(name)} < 0)`
          : "0",
      ])
      .join(", ")} FROM ${table.sql}`,
  );
  return columns.flatMap(({ name }, j) => {
    const [infinite, sizes, weighed] = [counts[3 * j], counts[3 * j + 1], counts[3 * j + 2]];
    const details = { table: table.name, name };
    return [
      ...(Number(infinite) > 0
        ? [problem("table-infinite", "error", { ...details, count: inWords(infinite) })]
        : []),
      ...(Number(sizes) > 0
        ? [problem("table-denominator", "error", { ...details, count: inWords(sizes) })]
        : []),
      ...(Number(weighed) > 0
        ? [problem("table-unit-weights", "error", { ...details, count: inWords(weighed) })]
        : []),
    ];
  });
}

const inWords = (count: unknown): string => Number(count).toLocaleString("en-US");
