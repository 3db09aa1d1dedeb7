import type { Script } from "../../sql";
import type { Database } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import { isSame, type ScoresDifference } from "./difference";

/** Parameters of a file that are not those of the raw table, which are made again. */
export async function checkParameters(
  database: Database,
  script: Script,
  given: string,
): Promise<readonly ScoresDifference[]> {
  for (const { name, table = script.parametersTable, query } of script.steps)
    if (name !== "scores") await database.run(`CREATE OR REPLACE TEMP TABLE ${quoted(table)} AS ${query}`);
  const described = await database.rows(`DESCRIBE SELECT * FROM ${script.parametersTable}`);
  const names = described.map(([name]) => String(name));
  const order = `ORDER BY ${names.includes("group_label") ? "indicator, group_label" : "indicator"}`;
  const columns = names.map(quoted).join(", ");
  const expected = await database.rows(`SELECT ${columns} FROM ${script.parametersTable} ${order}`);
  const found = await database.rows(`SELECT ${columns} FROM ${given} ${order}`);
  if (found.length !== expected.length)
    return [
      {
        ...{ kind: "parameter", indicator: "", name: "rows" },
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
