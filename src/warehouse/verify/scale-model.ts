import type { Model } from "../../engine";
import type { Database } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";

/**
 * All values of a few columns of a table, for the statistics that a scale is made from. The order of units does not matter to
 * these, nor do their codes: sorting a large table by its codes, and keeping them, would take most of the time.
 *
 * @param index the table with these columns alone; all are read in one query, so that a row has the values of one unit
 */
export async function scaleModel(
  database: Database,
  table: OpenTable,
  { columns }: Pick<TableIndex, "columns">,
  model: Model,
): Promise<Model> {
  const names = [...new Set(Object.values(columns))];
  const read = await database.columns(
    `SELECT ${names.map((name) => `${quoted(name)}::DOUBLE`).join(", ")} FROM ${table.sql}`,
  );
  const count = read[0]?.length ?? 0;
  const found = new Map(
    names.map((name, k) => [
      name,
      Float64Array.from(read[k] ?? [], (x) => (typeof x === "number" ? x : NaN)),
    ]),
  );
  const isRead = ({ code }: { readonly code: string }): boolean => columns[code] !== undefined;
  const values = (code: string): Float64Array =>
    found.get(columns[code] ?? "") ?? new Float64Array(count).fill(NaN);
  const own = <T extends { readonly code: string }>(each: T) => ({ ...each, values: values(each.code) });
  return {
    ...model,
    units: Array.from({ length: count }, (_, i) => ({ code: String(i), name: "" })),
    indicators: model.indicators.map(own),
    denominators: model.denominators.filter(isRead).map(own),
    groups: [],
    ...(model.context && { context: model.context.filter(isRead).map(own) }),
  };
}
