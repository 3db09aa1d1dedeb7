import { planning, progressOf, type Core } from "./core";
import { loadReportWork } from "./load-report-work";
import { readRuns } from "./runs";
import { sameModel } from "./same-model";
import type { SessionIndex } from "./types";

/**
 * Does work that may change the index (a reading, an edit of weights), then announces the change. Live sheets follow
 * by their formulas; a report in values is written again.
 */
export async function withFollowUp<Outcome>(core: Core, work: () => Promise<Outcome>): Promise<Outcome> {
  const before = core.store.state.index;
  const outcome = await work();
  await followUp(core, before);
  return outcome;
}

async function followUp(core: Core, before: SessionIndex | null): Promise<void> {
  const { store } = core;
  const { index, phase } = store.state;
  if (index === null || phase !== "ready") return;
  if (before !== null && sameModel(before.model, index.model)) return;
  store.set({ done: { what: "rescored", moved: store.state.movers.length } });
  if (core.report?.mode === "values" && store.state.report === "stale") await rewriteValues(core, index);
}

/** Writes the result cells of a report in values again, for the present index. The history gets no new run. */
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
  // What the run replaced can no longer be put back when blocks have changed their size.
  if (shapeOf(core.report?.model) !== shapeOf(index.model)) undos.forgetRun();
  core.report = reportOf("values", planned.language, index);
  store.set({ report: "upToDate", problems: planned.problems });
}

const shapeOf = (model: SessionIndex["model"] | null | undefined): string =>
  model ? `${model.units.length} ${model.framework.length}` : "";
