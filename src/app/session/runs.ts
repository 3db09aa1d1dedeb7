import type { Results } from "../../engine";
import type { WorkbookDescription } from "../../workbook/cells";
import { historyArea, runsOf } from "../../workbook/history";
import { unitLabels } from "../../workbook/unit-labels";
import type { LivePort } from "../live-port";
import type { PlannedReport } from "../plan-workbook";
import { firstIndexOf } from "./movers";
import type { RunEntry } from "./types";

/** The runs that the workbook remembers, the newest first. */
export async function readRuns(
  port: LivePort,
  description: WorkbookDescription,
): Promise<readonly RunEntry[]> {
  const area = historyArea(description);
  const [grid] = area === null ? [] : await port.read([area]);
  return grid === undefined ? [] : runsOf(grid);
}

/** What is remembered of a run. */
export function runEntry({ run, mode, problems }: PlannedReport, results: Results): RunEntry {
  const { model } = results;
  const ranks = results.ranks[firstIndexOf(model)] ?? new Float64Array();
  // Where several share the first place, fractional ranks have no 1: the lowest rank is the first, whatever it is.
  const first = ranks.indexOf(ranks.reduce((least, rank) => (rank < least ? rank : least), Infinity));
  return {
    ...run,
    mode,
    units: model.units.length,
    indicators: model.indicators.length,
    problems: problems.length,
    first: unitLabels(model.units)[first] ?? "",
    score: results.scores[firstIndexOf(model)]?.[first] ?? NaN,
  };
}
