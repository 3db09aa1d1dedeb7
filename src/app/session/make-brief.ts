import type { DocumentModel } from "../../document";
import { progressOf, type Core } from "./core";
import { RefusedError } from "./failure";
import { loadBriefWork } from "./load-test-work";

/** The brief of one unit of an index. */
export interface BriefChoice {
  /** Code of the index, and of the unit. */
  readonly root: string;
  readonly unit: string;
  /** Whether no other unit may be named or known from a figure. */
  readonly anonymous: boolean;
}

/**
 * Makes the brief of a unit, of the workbook as it is now, and has it saved.
 * @throws RefusedError where the index cannot be scored, or the unit is not there any more
 */
export async function makeBrief(
  core: Core,
  { root, unit, anonymous }: BriefChoice,
  save: (document: DocumentModel) => Promise<void>,
): Promise<void> {
  const { port, store, options, abort } = core;
  const { prepareBriefs } = await loadBriefWork();
  const made = await prepareBriefs(port, {
    ...{ choice: store.state.choice, index: root, language: store.state.language, anonymous, runs: true },
    ...{ surroundings: options.surroundings, progress: progressOf(core, true) },
    running: { workersFor: options.workersFor, signal: abort.signal },
  });
  if (made.outcome !== "ready") throw new RefusedError("not-scored", "");
  const position = made.briefs.input.results.model.units.findIndex(({ code }) => code === unit);
  if (position < 0) throw new RefusedError("not-scored", "");
  await options.surroundings.pause?.();
  abort.signal.throwIfAborted();
  await save(made.briefs.briefOf(position));
  store.set({ done: { what: "document" } });
}
