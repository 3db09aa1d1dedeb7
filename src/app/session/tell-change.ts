import { planning, progressOf, type Core } from "./core";
import { loadReportWork } from "./load-report-work";
import { readRuns } from "./runs";
import { sameModel } from "./same-model";
import type { SessionIndex } from "./types";

/**
 * Does something that may change the index (a reading, an edit of weights) and tells what came of it. Live sheets follow
 * by their own formulas; those of a report in values are written again.
 */
export async function told<Outcome>(core: Core, work: () => Promise<Outcome>): Promise<Outcome> {
  const before = core.store.state.index;
  const outcome = await work();
  await tell(core, before);
  return outcome;
}

async function tell(core: Core, before: SessionIndex | null): Promise<void> {
  const { store } = core;
  const { index, phase } = store.state;
  if (index === null || phase !== "ready") return;
  if (before !== null && sameModel(before.model, index.model)) return;
  store.set({ done: { what: "rescored", moved: store.state.movers.length } });
  if (core.report?.mode === "values" && store.state.report === "stale") await rewriteValues(core, index);
}

/** The result cells of a report in values, from the index as it is now. It is no run of its own in the history. */
export async function rewriteValues(core: Core, index: SessionIndex): Promise<void> {
  const { port, store, undos } = core;
  const progress = progressOf(core, true);
  progress("Writing the values again", 0, 1);
  const scored = {
    scored: true as const,
    ...index,
    table: store.state.table,
    problems: store.state.problems,
  };
  const description = await port.describe();
  const { planWorkbook, reportOf, withHistory } = await loadReportWork();
  const planned = await planWorkbook(port, description, scored, { ...planning(core), mode: "values" });
  const runs = await readRuns(port, description);
  const plan =
    runs.length === 0 ? planned.plan : withHistory(planned.plan, runs, description, planned.language);
  await port.drawUndoable(plan, { progress, signal: core.abort.signal });
  // What the run had replaced cannot be put back under blocks that have grown or shrunk since.
  if (shapeOf(core.report?.model) !== shapeOf(index.model)) undos.forgetRun();
  core.report = reportOf("values", planned.language, index);
  store.set({ report: "upToDate", problems: planned.problems });
}

const shapeOf = (model: SessionIndex["model"] | null | undefined): string =>
  model ? `${model.units.length} ${model.framework.length}` : "";
