import { coverage, isThin, type Results } from "../../engine";
import type { Problem } from "../../workbook/problem";
import type { TableReading } from "../../workbook/read";
import type { IndexTest } from "../../workbook/tests";
import { classOfUnit, failedGates } from "../../workbook/unit-points";
import { unitLabels } from "../../workbook/unit-labels";
import { counted, problemCounts, problemLines } from "./problem-lines";
import { readingLines } from "./reading-lines";

/** The outcome of a scoring run, for people. */
export interface ScoreSummary {
  readonly results: Results;
  /** How the table was read; null where this is not known. */
  readonly table: TableReading | null;
  readonly problems: readonly Problem[];
  /** Path of the scored workbook, and the kind of its report. */
  readonly report: { readonly path: string; readonly mode: "live" | "values" };
  /** Tests of the indexes, for the ranges of ranks. */
  readonly tests?: readonly IndexTest[];
}

const maximumUnits = 5;
const maximumProblems = 20;

/**
 * Errors come first, because they change scores. Then: how the table was read; the profiles, with strengths and
 * weaknesses of the units with the highest scores; the other problems; the file.
 */
export function scoreSummary({ results, table, problems, report, tests = [] }: ScoreSummary): string {
  const { framework } = results.model;
  const roots = framework.flatMap(({ parent }, k) => (parent === null ? [k] : []));
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const kind = report.mode === "live" ? "live formulas down to the raw cell" : "values only";
  return [
    ...(errors.length > 0 ? ["Set aside or unsure:", ...problemLines(errors, maximumProblems), ""] : []),
    ...(table === null ? [] : [...readingLines(table), ""]),
    ...roots.flatMap((root) =>
      indexLines(results, root, tests.find((test) => test.root === framework[root]?.code) ?? null),
    ),
    `Problems: ${problemCounts(problems)}${errors.length > 0 ? " (errors: see above)" : ""}`,
    ...problemLines(warnings, maximumProblems),
    `Report: ${report.path} (${kind})`,
    "",
  ].join("\n");
}

function indexLines(results: Results, root: number, test: IndexTest | null): readonly string[] {
  const { model } = results;
  const scores = results.scores[root] ?? new Float64Array();
  const ranks = results.ranks[root] ?? new Float64Array();
  const scored = model.units.map((_, i) => i).filter((i) => !Number.isNaN(scores[i]));
  const top = scored.sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)).slice(0, maximumUnits);
  const parts = model.framework.flatMap(({ parent }, k) =>
    parent === model.framework[root]?.code ? [k] : [],
  );
  const labels = unitLabels(model.units);
  const width = Math.max(...top.map((i) => labels[i]?.length ?? 0));
  const covered = coverage(results, root);
  const lines = top.map((i) => {
    const name = (labels[i] ?? "").padEnd(width);
    const mark = isThin(covered[i] ?? NaN) ? "*" : "";
    const score = `${figure(scores[i])}${classText(results, root, i)}`;
    return `  ${name}  ${score}  rank ${ranks[i]}${mark}${rangeOf(test, i)}${profile(results, parts, i)}`;
  });
  const failing = gateLine(results, root, scored);
  const isMarked = top.some((i) => isThin(covered[i] ?? NaN));
  return [
    `${model.framework[root]?.name}: ${scored.length} of ${counted(model.units.length, "unit")} scored on ` +
      `${counted(model.indicators.length, "indicator")}`,
    ...lines,
    ...(isMarked ? ["  * ranked with figures for less than half of the weight"] : []),
    ...(failing === null ? [] : [`  ${failing}`]),
    ...(test ? [`  ${rangeNote(test)}`] : []),
    "",
  ];
}

/** The class of a score, where the index has classes. */
function classText(results: Results, root: number, unit: number): string {
  const found = classOfUnit(results, root, unit);
  return found === null ? "" : `  ${found.own?.name ?? "no class"}`;
}

/** How many units a gate holds back; null where none does. */
function gateLine(results: Results, root: number, scored: readonly number[]): string | null {
  const code = results.model.framework[root]?.code ?? "";
  const failing = scored.filter((unit) => failedGates(results, code, unit).length > 0).length;
  return failing === 0
    ? null
    : `Gates: ${counted(failing, "unit")} held back (the sheet Profile says by which).`;
}

/** The 5th and the 95th percentile of a unit's ranks in a test. */
function rangeOf(test: IndexTest | null, unit: number): string {
  const ranks = test?.uncertainty.units[unit];
  if (ranks === undefined || Number.isNaN(ranks.q05)) return "";
  return ` (${figureOfRank(ranks.q05)} to ${figureOfRank(ranks.q95)})`;
}

const figureOfRank = (rank: number): string => String(Math.round(10 * rank) / 10);

function rangeNote({ settings: { runs, seed }, uncertainty: { failures }, varied }: IndexTest): string {
  const parts = varied.flatMap(({ part, notVaried }) => (notVaried === null ? [part] : []));
  if (parts.length === 0) return "Tested, but nothing can vary: the sheet Robustness says why.";
  const failed = failures.length === 0 ? "" : `; ${failures.length} gave no index`;
  return (
    `In brackets: 5th to 95th percentile of the rank in ${runs.toLocaleString("en")} runs that vary ` +
    `${parts.join(", ")} (seed ${seed}${failed}).`
  );
}

/** The aggregates below the index in which a unit scores highest and lowest. */
function profile(results: Results, parts: readonly number[], unit: number): string {
  const score = (part: number): number => results.scores[part]?.[unit] ?? NaN;
  const sorted = parts.filter((part) => !Number.isNaN(score(part))).sort((a, b) => score(b) - score(a));
  const [strongest, weakest] = [sorted[0], sorted.at(-1)];
  if (strongest === undefined || weakest === undefined || strongest === weakest) return "";
  const named = (part: number): string => `${results.model.framework[part]?.name} ${figure(score(part))}`;
  return `  strongest: ${named(strongest)}; weakest: ${named(weakest)}`;
}

/** Four digits are enough for people; the workbook and --json have all. A figure that rounds to 0 has no sign. */
function figure(x: number | undefined): string {
  if (x === undefined || Number.isNaN(x)) return "-";
  const written = x.toFixed(Math.abs(x) < 10 ? 2 : 1);
  return Number(written) === 0 ? written.replace("-", "") : written;
}
