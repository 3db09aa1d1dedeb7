import type { ReportMode } from "../report-size";
import { planning, progressOf, type Core } from "./core";
import { hasReport } from "./drawn-report";
import { RefusedError } from "./failure";
import { loadReportWork } from "./load-report-work";
import { frozenScalePlace, reportPlaces } from "./report-places";
import { readRuns, historyRow } from "./runs";
import { measureFrom, takeReading } from "./take-reading";

/**
 * Scores the workbook, writes its report beside the user's sheets, and adds the run to the history.
 *
 * @param also a sheet that is asked for; without it the report has those that the Method, or an earlier report, says
 * @throws RefusedError when it cannot be scored; nothing is drawn then
 */
export async function scoreReport(core: Core, wanted: ReportMode, also?: "frozen-scale"): Promise<void> {
  const { port, store, undos } = core;
  const progress = progressOf(core, true);
  const { description, scored } = await takeReading(core);
  if (!scored.scored) throw new RefusedError("not-scored", "");
  progress("Planning the report", 0, 1);
  const { planWorkbook, reportOf, withHistory } = await loadReportWork();
  const planned = await planWorkbook(port, description, scored, {
    ...planning(core),
    mode: wanted,
    ...(also === "frozen-scale" && { frozenScale: true }),
  });
  const { language, mode, problems } = planned;
  const runs = [historyRow(planned, scored.results), ...(await readRuns(port, description))];
  const undo = await port.drawUndoable(withHistory(planned.plan, runs, description, language), {
    progress,
    signal: core.abort.signal,
  });
  const before = core.report;
  undos.push({
    action: core.running,
    what: "run",
    cells: null,
    undo: async () => {
      await undo();
      core.report = before;
    },
  });
  core.report = reportOf(mode, language, scored);
  const written = await port.describe();
  const history = await readRuns(port, written);
  const scale = also === undefined ? {} : { frozenScale: frozenScalePlace(written) };
  const places = { ...reportPlaces(written), ...scale };
  if (!core.hasKeptBaseline) measureFrom(core, scored.results);
  const units = scored.model.units.length;
  store.set({
    report: "upToDate",
    language,
    problems,
    history,
    verification: null,
    done: { what: "scored", mode, units, places },
  });
  // Later runs do not change the sheet that the user sees.
  if (!hasReport(description) && places.ranking !== null) await port.show(places.ranking);
}
