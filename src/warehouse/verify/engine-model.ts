import type { Model } from "../../engine";
import type { Database } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import type { TableIndex } from "../score";
import type { OpenTable } from "../table";

/** Columns that are read in one query, so that not all values of a table are in memory as values of JavaScript at once. */
const together = 8;

/**
 * The model of all units of a table, or of those that a condition of SQL names, in the order of their codes.
 */
export async function engineModel(
  database: Database,
  table: OpenTable,
  index: TableIndex,
  { model, condition }: { readonly model: Model; readonly condition: string | null },
): Promise<Model> {
  const unit = `${quoted(index.unit)}::VARCHAR`;
  const rest = `FROM ${table.sql}${condition === null ? "" : ` WHERE ${condition}`} ORDER BY ${unit}`;
  const read = (expressions: readonly string[]) =>
    database.columns(`SELECT ${expressions.join(", ")} ${rest}`);
  const [codes = [], names = codes] = await read([
    unit,
    index.unitName === null ? unit : `${quoted(index.unitName)}::VARCHAR`,
  ]);
  const columnOf = (code: string): string | undefined => index.columns[code];
  const figures = await figureColumns(
    read,
    [
      ...new Set(
        Object.entries(index.columns).flatMap(([code, name]) =>
          index.index.groups.includes(code) ? [] : [name],
        ),
      ),
    ],
    codes.length,
  );
  const values = (code: string): Float64Array =>
    figures.get(columnOf(code) ?? "") ?? new Float64Array(codes.length).fill(NaN);
  const groups = model.groups.filter(({ code }) => columnOf(code) !== undefined);
  return {
    ...model,
    units: codes.map((code, i) => ({ code: String(code), name: String(names[i] ?? code) })),
    indicators: model.indicators.map((indicator) => ({ ...indicator, values: values(indicator.code) })),
    denominators: model.denominators.map((each) => ({ ...each, values: values(each.code) })),
    groups: await Promise.all(
      groups.map(async (group) => {
        const [labels = []] = await read([`nullif(${quoted(columnOf(group.code) ?? "")}::VARCHAR, '')`]);
        return { ...group, labels: labels.map((label) => (label === null ? null : String(label))) };
      }),
    ),
    ...(model.context && {
      context: model.context
        .filter(({ code }) => columnOf(code) !== undefined)
        .map((each) => ({ ...each, values: values(each.code) })),
    }),
  };
}

async function figureColumns(
  read: (expressions: readonly string[]) => Promise<readonly (readonly unknown[])[]>,
  names: readonly string[],
  rows: number,
): Promise<ReadonlyMap<string, Float64Array>> {
  const columns = new Map<string, Float64Array>();
  for (let from = 0; from < names.length; from += together) {
    const some = names.slice(from, from + together);
    const found = await read(some.map((name) => `${quoted(name)}::DOUBLE`));
    for (const [k, name] of some.entries()) {
      const column = new Float64Array(rows);
      found[k]?.forEach((x, i) => {
        column[i] = typeof x === "number" ? x : NaN;
      });
      columns.set(name, column);
    }
  }
  return columns;
}
