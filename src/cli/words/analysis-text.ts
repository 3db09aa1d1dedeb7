import type { Analysed, AnalysisOutcome } from "../../app";
import { textTable } from "./text-table";

/** What came of each analysis, for people: tables under the analysis's name, and below them what they rest on. */
export const analysisText = (analysed: Analysed): string =>
  Object.entries(analysed)
    .map(([name, outcome]) => [name, ...outcomeLines(outcome).map(indented), ""].join("\n"))
    .join("\n");

function outcomeLines(outcome: AnalysisOutcome): readonly string[] {
  if (!outcome.possible) return [`not made: ${outcome.reason} ${outcome.remedy}`];
  const { tables, notes } = outcome.findings;
  return [
    ...Object.entries(tables).flatMap(([title, table]) => [`${title}:`, ...textTable(table).map(indented)]),
    ...notes,
  ];
}

const indented = (line: string): string => `  ${line}`;
