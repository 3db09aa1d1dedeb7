import type { Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { OpenTable } from "../table";
import { WarehouseError } from "../warehouse-error";

/** A unit of a large table, with its ranks among all. */
export interface ChosenUnit {
  readonly unit: string;
  /** By the column of the rank; null where the unit has none. */
  readonly ranks: readonly (number | null)[];
}

/** Maximum of units that are taken out of a table into a workbook. */
const maximumUnits = 1000;

/**
 * The units that words name, in the order of the words: "top 20", "bottom 20", "sample 50", "group Region=North", or codes.
 * Several are separated by semicolons.
 * @param scores the table of scores as SQL names it
 * @throws WarehouseError `units-unknown`, `units-too-many`
 */
export async function chosenUnits(
  database: Database,
  table: OpenTable,
  {
    words,
    unit,
    script,
    scores,
  }: { readonly words: string; readonly unit: string; readonly script: Script; readonly scores: string },
): Promise<readonly ChosenUnit[]> {
  const code = quoted(script.columns.find(({ kind }) => kind === "unit")?.column ?? "");
  const ranks = script.columns.filter(({ kind }) => kind === "rank").map(({ column }) => quoted(column));
  const [first = code] = ranks;
  const selected = `SELECT ${[`${code}::VARCHAR`, ...ranks].join(", ")} FROM ${scores}`;
  const found = new Map<string, ChosenUnit>();
  for (const part of words
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "")) {
    if (askedFor(part) > maximumUnits) throw tooMany(words);
    const rows = await database.rows(`${selected} ${conditionOf(part, { code, first, unit, table })}`);
    if (rows.length === 0) throw unknownUnits(part, table.name);
    for (const [each, ...own] of rows)
      found.set(String(each), {
        unit: String(each),
        ranks: own.map((rank) => (typeof rank === "number" ? rank : null)),
      });
  }
  if (found.size > maximumUnits) throw tooMany(words);
  if (found.size === 0) throw unknownUnits(words, table.name);
  return [...found.values()];
}

/** How many units "top 20" asks for; 0 for other words. */
const askedFor = (words: string): number => Number(/^(?:top|bottom|sample)\s+(\d+)$/i.exec(words)?.[1] ?? 0);

const tooMany = (words: string): WarehouseError =>
  new WarehouseError(
    "units-too-many",
    `${words} are more than ${maximumUnits.toLocaleString("en-US")} units, which a workbook with live formulas does not hold.`,
    "Name fewer with --units: top 20, sample 50.",
  );

interface Names {
  readonly code: string;
  readonly first: string;
  readonly unit: string;
  readonly table: OpenTable;
}

function conditionOf(words: string, { code, first, unit, table }: Names): string {
  const [, end, count] = /^(top|bottom|sample)\s+(\d+)$/i.exec(words) ?? [];
  if (end !== undefined && count !== undefined)
    switch (end.toLowerCase()) {
      case "top":
        return `WHERE ${first} IS NOT NULL ORDER BY ${first}, ${code} LIMIT ${count}`;
      case "bottom":
        return `WHERE ${first} IS NOT NULL ORDER BY ${first} DESC, ${code} LIMIT ${count}`;
      default:
        return `ORDER BY md5(${code}::VARCHAR) LIMIT ${count}`;
    }
  const [, column, label] = /^group\s+([^=]+)=(.+)$/i.exec(words) ?? [];
  if (column === undefined || label === undefined) {
    const codes = words.split(",").map((each) => literal(each.trim()));
    return `WHERE ${code}::VARCHAR IN (${codes.join(", ")}) ORDER BY ${first} NULLS LAST, ${code}`;
  }
  const known = table.columns.find(({ name }) => name.toLowerCase() === column.trim().toLowerCase());
  if (known === undefined)
    throw new WarehouseError(
      "units-unknown",
      `${table.name} has no column ${column.trim()}.`,
      `Its columns: ${table.columns
        .slice(0, 20)
        .map(({ name }) => name)
        .join(", ")}.`,
    );
  const members = `SELECT ${quoted(unit)}::VARCHAR FROM ${table.sql} WHERE ${quoted(known.name)}::VARCHAR = ${literal(label.trim())}`;
  return `WHERE ${code}::VARCHAR IN (${members}) ORDER BY ${first} NULLS LAST, ${code}`;
}

const unknownUnits = (words: string, table: string): WarehouseError =>
  new WarehouseError(
    "units-unknown",
    `${table} has no units for --units ${words.trim() === "" ? '""' : words}.`,
    'Write "top 20", "bottom 20", "sample 50", "group Region=North" or codes with commas; several with semicolons.',
  );
