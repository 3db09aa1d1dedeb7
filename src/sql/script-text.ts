import type { Plan } from "./plan";
import type { ResultColumn, ScriptStep } from "./request";
import { at } from "../engine/internal";
import type { MadeWeights } from "./weights/made-weights";
import { safeComment } from "./write/safe-comment";

/** The first line of every script that psci sql writes. */
export const firstLine = "-- An index as SQL, written by psci sql";

interface Written {
  readonly steps: readonly ScriptStep[];
  readonly columns: readonly ResultColumn[];
  readonly hash: string;
  /** Weights from data; null where weights are stated. */
  readonly made: MadeWeights | null;
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

function head(plan: Plan, { hash, columns, steps, made }: Written): readonly string[] {
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
    parameters === null && steps.every(({ name }) => name !== "parameters")
      ? `Reads ${plan.parametersTable}: one row per indicator, which the first script made.`
      : parameters === null
        ? `Makes ${plan.parametersTable}: one row per indicator. Keep it to score later rows on the same scale.`
        : `Reads ${parameters}: the parameters of an earlier run, one row per indicator.`,
    ...weightLines(plan, made),
    ...(made !== null && made.next !== null
      ? []
      : [
          `Returns one row per unit, ${columns.length} columns: ${columns
            .slice(0, 6)
            .map(({ column }) => column)
            .join(", ")}${columns.length > 6 ? " ..." : ""}`,
        ]),
    "A missing value is NULL. Gaps to targets and tests of the index are not in it: psci score has them.",
  ];
  return [firstLine, ...lines.map((line) => `-- ${line.startsWith("  ") ? "  " : ""}${safeComment(line)}`)];
}

/** How weights from data are made, or the weights. */
function weightLines({ index }: Plan, made: MadeWeights | null): readonly string[] {
  if (made === null) return [];
  if (made.next !== null)
    return [
      `The last query returns sums over the units, of level ${made.next + 1} of the aggregates from the lowest: columns statistic and value.`,
      "Write its rows into a CSV file, below those of the levels before, and run psci sql again with --weights FILE:",
      "it prints the query of the next level, or the scores.",
    ];
  const own = index.framework.flatMap(({ code, parent }, node) =>
    parent === null ? [] : [`  ${code}: ${at(made.weights, node)}`],
  );
  return ["Weights that were made from the sums over the units:", ...own];
}
