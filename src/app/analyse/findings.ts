/** One value of a table of findings; null and NaN are missing. */
export type Finding = string | number | boolean | null;

/** A row of findings; its fields have the names of the engine's results. */
export type FindingRow = Readonly<Record<string, Finding>>;

export interface FindingTable {
  readonly rows: readonly FindingRow[];
  /** The fields of a wide row that people see, in this order; all fields when absent. */
  readonly shown?: readonly string[];
}

/** What an analysis found: tables by name, and notes on how they were made. */
export interface Findings {
  readonly tables: Readonly<Record<string, FindingTable>>;
  readonly notes: readonly string[];
}

/** Why an analysis cannot be made of this index, and the remedy. */
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
