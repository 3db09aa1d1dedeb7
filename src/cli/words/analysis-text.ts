import type { Analysed, AnalysisOutcome } from "../../app";
import { textTable } from "./text-table";

/** The outcome of each analysis, for people: its tables, and below them its notes. */
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
