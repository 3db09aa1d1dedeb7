import type { Database } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import { isSame, type ScoresDifference } from "./difference";

/**
 * Parameters of a file that are not those of the raw table.
 *
 * @param made the table of the parameters that were made again from the raw table
 * @param given those of the file
 */
export async function checkParameters(
  database: Database,
  made: string,
  given: string,
): Promise<readonly ScoresDifference[]> {
  const namesOf = async (table: string): Promise<readonly string[]> =>
    (await database.rows(`DESCRIBE SELECT * FROM ${table}`)).map(([name]) => String(name));
  const [names, theirs] = [await namesOf(made), await namesOf(given)];
  const columns = [...names, ...theirs].filter((name) => !names.includes(name) || !theirs.includes(name));
  if (columns.length > 0)
    return columns.map((name) => ({
      ...{ kind: "parameter", indicator: "all indicators", name },
      ...{ found: has(theirs.includes(name)), expected: has(names.includes(name)) },
    }));
  const order = `ORDER BY ${names.includes("group_label") ? "indicator, group_label" : "indicator"}`;
  const selected = names.map(quoted).join(", ");
  const expected = await database.rows(`SELECT ${selected} FROM ${made} ${order}`);
  const found = await database.rows(`SELECT ${selected} FROM ${given} ${order}`);
  if (found.length !== expected.length)
    return [
      {
        ...{ kind: "parameter", indicator: "all indicators", name: "rows" },
        ...{ found: String(found.length), expected: String(expected.length) },
      },
    ];
  const at = names.indexOf("indicator");
  return expected.flatMap((row, i) =>
    row.flatMap((value, k): readonly ScoresDifference[] => {
      const other = found[i]?.[k];
      const same =
        typeof value === "number" && typeof other === "number"
          ? isSame(other, value)
          : String(value) === String(other);
      if (same) return [];
      const indicator = String(row[at]);
      return [
        { kind: "parameter", indicator, name: names[k] ?? "", found: String(other), expected: String(value) },
      ];
    }),
  );
}

const has = (is: boolean): string => (is ? "a column" : "no column");
