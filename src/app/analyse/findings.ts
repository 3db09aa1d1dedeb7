/** One value of a table of findings; null and NaN are missing. */
export type Finding = string | number | boolean | null;

/** A row of findings, by the names that the engine's own results have. */
export type FindingRow = Readonly<Record<string, Finding>>;

export interface FindingTable {
  readonly rows: readonly FindingRow[];
  /** What a person is shown of a wide row, in this order; all of it when absent. */
  readonly shown?: readonly string[];
}

/** What an analysis found: tables by their name, and what they rest on, in sentences. */
export interface Findings {
  readonly tables: Readonly<Record<string, FindingTable>>;
  readonly notes: readonly string[];
}

/** Why an analysis cannot be made of this index, and the way out. */
export interface NotPossible {
  readonly reason: string;
  readonly remedy: string;
}

export type AnalysisOutcome = { readonly possible: true; readonly findings: Findings } | NotMade;
export type NotMade = { readonly possible: false } & NotPossible;

export const found = (tables: Findings["tables"], ...notes: readonly string[]): AnalysisOutcome => ({
  possible: true,
  findings: { tables, notes },
});

export const notPossible = (reason: string, remedy: string): NotMade => ({ possible: false, reason, remedy });
