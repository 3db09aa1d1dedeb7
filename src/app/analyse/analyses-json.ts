import type { Problem } from "../../workbook/problem";
import { type ProblemJson, problemJson } from "../results-json";
import type { Analysed } from "./analyse-index";
import type { FindingRow } from "./findings";

/** Analyses as the command prints them: full precision, null for missing. */
export interface AnalysesJson {
  /** Code of the index; null when nothing could be scored. */
  readonly index: string | null;
  /** By the name of the analysis. */
  readonly analyses: Readonly<Record<string, AnalysisJson>>;
  readonly notMade: readonly {
    readonly analysis: string;
    readonly reason: string;
    readonly remedy: string;
  }[];
  readonly problems: readonly ProblemJson[];
}

export interface AnalysisJson {
  /** Rows by the name of their table; the fields of a row have the names of the engine's results. */
  readonly tables: Readonly<Record<string, readonly FindingRow[]>>;
  readonly notes: readonly string[];
}

/** What `psci analyse --json` prints. For an index that could not be scored, the keys are the same and empty. */
export function analysesJson(
  index: string | null,
  analysed: Analysed,
  problems: readonly Problem[],
): AnalysesJson {
  return {
    index,
    analyses: Object.fromEntries(
      Object.entries(analysed).flatMap(([name, outcome]) => {
        if (!outcome.possible) return [];
        const { tables, notes } = outcome.findings;
        const rows = Object.entries(tables).map(([title, table]) => [title, table.rows.map(withNulls)]);
        return [[name, { tables: Object.fromEntries(rows), notes }]];
      }),
    ),
    notMade: Object.entries(analysed).flatMap(([analysis, outcome]) =>
      outcome.possible ? [] : [{ analysis, reason: outcome.reason, remedy: outcome.remedy }],
    ),
    problems: problems.map(problemJson),
  };
}

const withNulls = (row: FindingRow): FindingRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "number" && !Number.isFinite(value) ? null : value,
    ]),
  );
