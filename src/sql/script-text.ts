import type { Plan } from "./plan";
import type { ResultColumn, ScriptStep } from "./request";
import { safeComment } from "./write/safe-comment";

/** The line by which a script of ours is known. */
export const firstLine = "-- An index as SQL, written by psci sql";

interface Written {
  readonly steps: readonly ScriptStep[];
  readonly columns: readonly ResultColumn[];
  readonly hash: string;
}

/** The databases in which the tests run every method. */
const run: readonly string[] = ["duckdb", "spark", "postgresql"];

/** The whole script as a person reads it: what it does and reads, then its statements. */
export function scriptText(plan: Plan, written: Written): string {
  const statements = written.steps.map(({ name, comment, query, table }) => {
    const made = name === "parameters" ? plan.parametersTable : table;
    return `-- ${comment}\n${made === undefined ? "" : `${create(plan, made)} AS\n`}${query};\n`;
  });
  return [`${head(plan, written).join("\n")}\n`, ...statements].join("\n");
}

/** SQL Server has no CREATE TABLE AS. */
const create = ({ dialect }: Plan, table: string): string =>
  `CREATE ${dialect === "tsql" ? "VIEW" : "TABLE"} ${table}`;

function head(plan: Plan, { hash, columns }: Written): readonly string[] {
  const { writer, words = [], index, table, unit, parameters } = plan;
  const nameOf = (code: string): string =>
    Object.hasOwn(plan.columns, code) ? (plan.columns[code] ?? code) : code;
  const denominators = [...new Set(plan.indicators.flatMap(({ denominator }) => denominator ?? []))];
  const read = [
    [unit, "code of the unit"],
    ...index.groups.map((code) => [nameOf(code), "group"]),
    ...denominators.map((code) => [nameOf(code), "denominator"]),
    ...plan.indicators.map(({ code, name }) => [nameOf(code), name === code ? "indicator" : name]),
  ];
  const lines = [
    `Database: ${writer.title}${run.includes(plan.dialect) ? "" : ". The tests of psci parse this dialect and do not run it"}`,
    `Hash of method and framework: ${hash}`,
    ...(words.length === 0 ? [] : ["Method:", ...words.map(([setting, value]) => `  ${setting}: ${value}`)]),
    `Reads ${table}, one row per unit, with the columns:`,
    ...read.map(([column = "", what = ""]) => `  ${column}: ${what}`),
    parameters === null
      ? `Makes ${plan.parametersTable}: one row per indicator. Keep it to score later rows on the same scale.`
      : `Reads ${parameters}: the parameters of an earlier run, one row per indicator.`,
    `Returns one row per unit, ${columns.length} columns: ${columns
      .slice(0, 6)
      .map(({ column }) => column)
      .join(", ")}${columns.length > 6 ? " ..." : ""}`,
    "A missing value is NULL. Gaps to targets and tests of the index are not in it: psci score has them.",
  ];
  return [firstLine, ...lines.map((line) => `-- ${line.startsWith("  ") ? "  " : ""}${safeComment(line)}`)];
}
