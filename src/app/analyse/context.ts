import type { CorrelationKind, EngineProblem, Rating, Results } from "../../engine";
import type { AssessmentTables } from "../../workbook/assessment";
import type { Problem } from "../../workbook/problem";
import { describeProblem } from "../../workbook/problems";
import type { Source } from "../../workbook/source";
import type { TestSettings } from "../../workbook/tests";

/** Settings of analyses. */
export interface AnalysisSettings {
  /** Code or name of the unit for strengths and peers; null for none. */
  readonly unit: string | null;
  /** Number of strengths, peers and the like (null: 5), and the "top k" of the uncertainty analysis (null: as the Method states). */
  readonly top: number | null;
  /** Monte Carlo replicates, and rows of the sensitivity design; null: as the Method states, or 1,000. */
  readonly replicates: number | null;
  /** Null: as the Method states, or 1. */
  readonly seed: number | null;
  /** Number of the replicate to run by itself, the first one is 1; null or absent for none. */
  readonly replicate?: number | null;
  readonly correlation: CorrelationKind;
  /** Strengths: whether indicators on which the unit has the last rank are left out; absent for no. */
  readonly withoutLast?: boolean;
  /** Codes of the context columns that peers are found by; when empty, all denominators. */
  readonly context: readonly string[];
  /** Claims about units, in words; absent for none. */
  readonly claims?: readonly string[];
  /** What varies in uncertainty and sensitivity; null: as the Method states, or the usual. */
  readonly vary: readonly string[] | null;
}

/** Another run of the index to compare with, and its name. */
export interface OtherRun {
  readonly results: Results;
  readonly name: string;
  /** Its tables of an assessment; absent for none. */
  readonly assessment?: AssessmentTables;
}

/** The ratings of the scored round, and how their table was found. */
export interface AnalysedRatings {
  readonly ratings: readonly Rating[];
  readonly found: string;
}

/** The input of every analysis. */
export interface AnalysisContext {
  readonly results: Results;
  readonly source: Source;
  /** Code of the index, and its node. */
  readonly root: string;
  readonly node: number;
  readonly settings: AnalysisSettings;
  /** What the analyses with many runs vary: as the Method states, changed by the settings. */
  readonly test: TestSettings;
  /** Null when there are no ratings. */
  readonly ratings: AnalysedRatings | null;
  readonly other: OtherRun | null;
}

/** Number of strengths, peers and the like. */
export const countOf = ({ settings: { top } }: AnalysisContext): number => top ?? 5;

/** A problem of the engine, in the words of the workbook. */
export const inWords = (problem: EngineProblem, { source, results }: AnalysisContext): Problem =>
  describeProblem(problem, source, results.model);

/** Index of the requested unit; null when none was requested or found. */
export function unitOf({ settings: { unit }, results }: AnalysisContext): number | null {
  if (unit === null) return null;
  const { units } = results.model;
  const wanted = unit.trim().toLowerCase();
  const byCode = units.findIndex(({ code }) => code.toLowerCase() === wanted);
  const found = byCode >= 0 ? byCode : units.findIndex(({ name }) => name.toLowerCase() === wanted);
  return found < 0 ? null : found;
}
