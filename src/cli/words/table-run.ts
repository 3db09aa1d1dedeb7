import { problemJson } from "../../app";
import type { RunRecord, TopScores } from "../../warehouse/score";
import type { Problem } from "../../workbook/problem";
import { counted, problemCounts, problemLines } from "./problem-lines";

/** The outcome of scoring a table in a database. */
export type TableRun =
  | { readonly scored: false; readonly problems: readonly Problem[] }
  | {
      readonly scored: true;
      readonly rows: number;
      readonly indicators: number;
      readonly record: RunRecord;
      /** Where scores and parameters are. */
      readonly place: string;
      readonly parameters: string;
      /** The workbook of some units; null for none. */
      readonly workbook: string | null;
      readonly tops: readonly TopScores[];
      readonly problems: readonly Problem[];
    };

type Scored = TableRun & { readonly scored: true };

const maximumProblems = 50;

export const notScoredText = ({ problems }: TableRun, input: string): string =>
  [`psci: ${input} could not be scored.`, ...problemLines(problems, maximumProblems), ""].join("\n");

/** Problems that change scores first, then the highest scores, the files and the hash. */
export function tableRunText(run: Scored): string {
  const { rows, indicators, record, place, parameters, workbook, tops, problems } = run;
  const errors = problems.filter(({ severity }) => severity === "error");
  const others = problems.filter(({ severity }) => severity !== "error");
  return [
    ...(errors.length > 0 ? ["Set aside or unsure:", ...problemLines(errors, maximumProblems), ""] : []),
    ...tops.flatMap((top) => topLines(top, rows, indicators)),
    `Problems: ${problemCounts(problems)}${errors.length > 0 ? " (errors: see above)" : ""}`,
    ...problemLines(others, maximumProblems),
    `Scores: ${place}`,
    `Parameters: ${parameters}`,
    ...(workbook === null
      ? []
      : [
          `Workbook of some units: ${workbook} (on the scale of the whole table; its own ranks are among these units, and those among all stand in columns of Data)`,
        ]),
    `Hash of the method: ${record.psci_hash}`,
    "",
  ].join("\n");
}

function topLines({ name, scored, units }: TopScores, rows: number, indicators: number): readonly string[] {
  const width = Math.max(...units.map(({ unit }) => unit.length));
  return [
    `${name}: ${scored.toLocaleString("en-US")} of ${counted(rows, "unit")} scored on ${counted(indicators, "indicator")}`,
    ...units.map(
      ({ unit, score, rank }) =>
        `  ${unit.padEnd(width)}  ${score.toFixed(Math.abs(score) < 10 ? 2 : 1)}  rank ${rank}`,
    ),
    "",
  ];
}

/** One JSON object; the scores themselves are in the file. */
export function tableRunJson(run: TableRun): string {
  const problems = run.problems.map(problemJson);
  if (!run.scored) return `${JSON.stringify({ scored: false, problems })}\n`;
  const { rows, record, place, parameters, workbook, tops } = run;
  const indexes = tops.map(({ code, name, scored, units }) => ({ code, name, scored, top: units }));
  const json = {
    scored: true,
    rows,
    hash: record.psci_hash,
    scores: place,
    parameters,
    workbook,
    indexes,
    problems,
  };
  return `${JSON.stringify(json)}\n`;
}
