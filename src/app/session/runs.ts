import type { Results } from "../../engine";
import type { WorkbookDescription } from "../../workbook/cells";
import { historyArea, type HistoryRow, runsOf } from "../../workbook/history";
import { unitLabels } from "../../workbook/unit-labels";
import type { LivePort } from "../live-port";
import type { PlannedReport } from "../plan-workbook";
import { firstIndexOf } from "./movers";

/** The runs in the workbook's history, the newest first. */
export async function readRuns(
  port: LivePort,
  description: WorkbookDescription,
): Promise<readonly HistoryRow[]> {
  const area = historyArea(description);
  const [grid] = area === null ? [] : await port.read([area]);
  return grid === undefined ? [] : runsOf(grid);
}

/** The row of a run in the history. */
export function historyRow({ run, mode, problems }: PlannedReport, results: Results): HistoryRow {
  const { model } = results;
  const ranks = results.ranks[firstIndexOf(model)] ?? new Float64Array();
  // Where several units share the first place, fractional ranks have no 1: the lowest rank is the first.
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
