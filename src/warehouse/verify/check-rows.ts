import type { ResultColumn, Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import { isSame, type ScoresDifference } from "./difference";

/** Rows whose sums are compared together. */
const together = 256;

/** Parts of the table that are looked at row by row, where their sums differ. */
const maximumParts = 64;

/**
 * Rows of a file that are not those of a second run of the method in the database, of all units: the rows are put into parts by
 * a hash, and weighted sums of each part are compared; where they differ, its rows are. The weights follow from a word that is
 * drawn anew for each check, so that no change can be made that the sums hide.
 *
 * @param rows number of rows
 * @param word drawn at random
 */
export async function checkRows(
  database: Database,
  script: Script,
  { made, given, rows, word }: RowsToCompare,
): Promise<readonly ScoresDifference[]> {
  const { columns } = script;
  const unit = columns.find(({ kind }) => kind === "unit")?.column ?? "";
  const compared = columns.filter(({ kind }) => kind !== "unit");
  const parts = Math.max(1, Math.ceil(rows / together));
  const hashed = `hash(${quoted(unit)}::VARCHAR || ${literal(word)})`;
  const values = compared.map(
    ({ column, kind }, k) => `${quoted(column)}::${isText(kind) ? "VARCHAR" : "DOUBLE"} AS c${k}`,
  );
  const keyed = (of: string): string =>
    `SELECT ${hashed} % ${parts} AS part, 1 + (${hashed} >> 12) / 4503599627370496.0::DOUBLE AS weight, ` +
    `${[`${quoted(unit)}::VARCHAR AS unit`, ...values].join(", ")} FROM ${of}`;
  const sums = (of: string): string =>
    `SELECT part, ${compared.map(({ kind }, k) => sumsOf(kind, k, word)).join(", ")} FROM (${keyed(of)}) GROUP BY part`;
  await database.run(`CREATE OR REPLACE TEMP TABLE psci_made AS ${sums(`(${made})`)}`);
  await database.run(`CREATE OR REPLACE TEMP TABLE psci_given AS ${sums(given)}`);
  const differs = compared.map(({ kind }, k) =>
    isText(kind)
      ? `made.h${k} IS DISTINCT FROM given.h${k}`
      : `made.n${k} <> given.n${k} OR abs(made.s${k} - given.s${k}) > 1e-11 * ${together} * greatest(1, made.m${k}, given.m${k})`,
  );
  const found = await database.rows(
    "SELECT made.part FROM psci_made AS made JOIN psci_given AS given USING (part) " +
      `WHERE ${differs.join(" OR ")} ORDER BY 1 LIMIT ${maximumParts}`,
  );
  if (found.length === 0) return [];
  const list = found.map(([part]) => String(part)).join(", ");
  const select = (of: string): string =>
    `SELECT ${["unit", ...compared.map((_, k) => `c${k}`)].join(", ")} FROM (${keyed(of)}) WHERE part IN (${list})`;
  const expected = new Map(
    (await database.rows(select(`(${made})`))).map(([code, ...own]) => [String(code), own]),
  );
  const theirs = await database.rows(`${select(given)} ORDER BY 1`);
  return theirs.flatMap(([code, ...row]) => {
    const own = expected.get(String(code));
    return own === undefined ? [] : differences(String(code), compared, row, own);
  });
}

export interface RowsToCompare {
  /** The query of the second run, and the table of the file. */
  readonly made: string;
  readonly given: string;
  readonly rows: number;
  readonly word: string;
}

const isText = (kind: ResultColumn["kind"]): boolean =>
  kind === "group" || kind === "class" || kind === "problem";

/** Number, weighted sum and largest of a column of figures; of texts a hash of all with their units. */
function sumsOf(kind: ResultColumn["kind"], k: number, word: string): string {
  if (isText(kind)) return `bit_xor(hash(weight::VARCHAR || coalesce(c${k}, ${literal(word)}))) AS h${k}`;
  const value = `CASE WHEN isnan(c${k}) THEN NULL ELSE c${k} END`;
  return `count(${value}) AS n${k}, coalesce(sum(${value} * weight), 0) AS s${k}, coalesce(max(abs(${value})), 0) AS m${k}`;
}

function differences(
  unit: string,
  compared: readonly ResultColumn[],
  found: readonly unknown[],
  expected: readonly unknown[],
): readonly ScoresDifference[] {
  return compared.flatMap(({ column, kind }, k): readonly ScoresDifference[] => {
    const [theirs, own] = [found[k], expected[k]];
    if (isText(kind))
      return theirs === own ? [] : [{ kind: "text", unit, column, found: text(theirs), expected: text(own) }];
    const [a, b] = [figure(theirs), figure(own)];
    return isSame(a, b) ? [] : [{ kind: "row", unit, column, found: a, expected: b }];
  });
}

const figure = (value: unknown): number | null =>
  typeof value === "number" && !Number.isNaN(value) ? value : null;

const text = (value: unknown): string | null => (value === null ? null : String(value));
