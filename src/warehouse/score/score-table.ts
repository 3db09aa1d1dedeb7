import { type Script, type ScriptRequest, sqlScript, type WeightStatistic } from "../../sql";
import type { Problem } from "../../workbook/problem";
import { catalogue, problemOf } from "../../workbook/problems";
import type { Database, ShareDone } from "../duckdb/open-database";
import { quoted } from "../duckdb/quote";
import type { OpenTable } from "../table/open-table";
import type { TableIndex } from "./table-index";

/** A table that is about to be scored: its parameters are made, its scores are a query. */
export interface ScoredTable {
  readonly script: Script;
  /** The query of the scores, those of the highest rank first. */
  readonly scores: string;
  /** Indicators that cannot be brought to a scale. */
  readonly problems: readonly Problem[];
}

/** Frozen parameters as SQL names their table; null to make them from this table. */
export type FrozenTable = string | null;

/** What is asked of a script besides its table: see `ScriptRequest`. */
export type MoreOfScript = Pick<ScriptRequest, "weights" | "scoresOnly">;

/** The script of an index for a table; what SQL cannot do is named. */
export const scriptOf = (
  table: Pick<OpenTable, "sql">,
  { index, unit, columns }: TableIndex,
  frozen: FrozenTable,
  more: MoreOfScript = {},
): ReturnType<typeof sqlScript> =>
  sqlScript({
    ...{ index, dialect: "duckdb", table: table.sql, unit, columns, parameters: frozen },
    ...more,
  });

/** Makes the parameters of a script, and weights from data, and says which indicators they set aside. */
export async function prepareScores(
  database: Database,
  table: OpenTable,
  asked: Script,
  tableIndex: TableIndex,
  done: ShareDone,
): Promise<ScoredTable> {
  const { index } = tableIndex;
  const script = await readyScript(database, asked, done, (more) => scriptOf(table, tableIndex, null, more));
  const query = script.steps.find(({ name }) => name === "scores")?.query ?? "";
  const setAside = await database.rows(
    `SELECT DISTINCT indicator, set_aside FROM ${script.parametersTable} WHERE set_aside IS NOT NULL ORDER BY ALL`,
  );
  return {
    script,
    scores: `SELECT * FROM (\n${query}\n) ORDER BY ${orderOf(script)}`,
    problems: setAside.map(([code, reason]) => {
      const name = index.indicators.find((one) => one.code === code)?.name ?? String(code);
      return problemOf({
        code: "table-set-aside",
        severity: "error",
        cell: null,
        details: { table: table.name, name, reason: catalogue[String(reason)]?.meaning ?? String(reason) },
      });
    }),
  };
}

/**
 * Makes the parameters, and returns the script with the scores: where weights are made from data, after a pass per level for
 * the sums that they are made from.
 *
 * @param again the script of the same method with what is known of its weights
 */
export async function readyScript(
  database: Database,
  asked: Script,
  done: ShareDone | undefined,
  again: (more: MoreOfScript) => ReturnType<typeof sqlScript>,
): Promise<Script> {
  for (const { name, table: stage = asked.parametersTable, query } of asked.steps)
    if (name === "parameters" || name === "stage")
      await database.run(`CREATE TEMP TABLE ${quoted(stage)} AS ${query}`, done);
  let script = asked;
  const weights: WeightStatistic[] = [];
  for (;;) {
    const pass = script.steps.find(({ name }) => name === "weights");
    if (pass === undefined) return script;
    for (const [statistic, value] of await database.rows(pass.query))
      weights.push([String(statistic), typeof value === "number" ? value : NaN]);
    const outcome = again({ weights });
    // The first script was made of the same method: nothing of it is refused now.
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(", "));
    script = outcome.script;
  }
}

/** The order of the result: by the rank of the first index, then by unit; so a run gives the same file twice. */
function orderOf({ columns }: Script): string {
  const [rank, unit] = [
    columns.find(({ kind }) => kind === "rank"),
    columns.find(({ kind }) => kind === "unit"),
  ];
  return [rank, unit].flatMap((each) => (each ? [`${quoted(each.column)} NULLS LAST`] : [])).join(", ");
}
