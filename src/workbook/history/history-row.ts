import type { CellValue } from "../cells";
import { languages } from "../language";
import type { PlanCell } from "../plan";
import { wordsIn, type ReportWords } from "../report";

/** One run of an index in its workbook. */
export interface HistoryRow {
  /** ISO 8601. */
  readonly time: string;
  readonly version: string;
  readonly mode: "live" | "values";
  readonly units: number;
  readonly indicators: number;
  readonly problems: number;
  readonly inputsDigest: string;
  /** Name of the unit at rank 1 of the first index, and its score; "" and NaN when none has a score. */
  readonly first: string;
  readonly score: number;
}

/** Headers in the order of the columns. All are different, as in every table. */
export const historyHeader = ({ runs }: ReportWords): readonly string[] => [
  ...[runs.time, runs.version, runs.report, runs.units, runs.indicators, runs.problems],
  ...[runs.first, runs.score, runs.digest],
];

/** The cells of a run, under `historyHeader`. */
export const historyCells = (row: HistoryRow, { runs }: ReportWords): readonly PlanCell[] => [
  { value: row.time, style: "label" },
  { value: row.version, style: "label" },
  { value: runs[row.mode], style: "label" },
  { value: row.units, style: "rank", format: "#,##0" },
  { value: row.indicators, style: "rank", format: "#,##0" },
  { value: row.problems, style: "rank", format: "#,##0" },
  { value: row.first === "" ? null : row.first, style: "label" },
  { value: Number.isNaN(row.score) ? null : row.score, style: "rank", format: "0.0" },
  { value: row.inputsDigest, style: "code" },
];

/** The mode that a cell states, in any language: earlier runs may have another language. */
function modeOf(written: CellValue | undefined): HistoryRow["mode"] | null {
  const is = (mode: HistoryRow["mode"]): boolean =>
    languages.some((language) => wordsIn(language).runs[mode] === written);
  return is("live") ? "live" : is("values") ? "values" : null;
}

/** The run that the cells describe; null when the user has changed the row so that it is no run. */
export function historyRowOf(cells: readonly CellValue[]): HistoryRow | null {
  const [time, version, written, units, indicators, problems, first, score, inputsDigest] = cells;
  if (typeof time !== "string" || Number.isNaN(Date.parse(time))) return null;
  const mode = modeOf(written);
  if (typeof version !== "string" || mode === null) return null;
  if (typeof units !== "number" || typeof indicators !== "number" || typeof problems !== "number")
    return null;
  return {
    time,
    version,
    mode,
    units,
    indicators,
    problems,
    inputsDigest: typeof inputsDigest === "string" ? inputsDigest : "",
    first: typeof first === "string" ? first : "",
    score: typeof score === "number" ? score : NaN,
  };
}
