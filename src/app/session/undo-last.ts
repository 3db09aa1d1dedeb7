import type { Core } from "./core";
import { readRuns } from "./runs";
import { takeReading } from "./take-reading";
import { withFollowUp } from "./follow-up";

/** Undoes the last action of the session. If that fails, it can be tried again. */
export async function undoLast(core: Core): Promise<void> {
  const { port, store, undos } = core;
  const last = undos.pop();
  if (last === undefined) return;
  try {
    await last.undo();
  } catch (error) {
    undos.push(last);
    throw error;
  }
  await withFollowUp(core, () => takeReading(core));
  const history = await readRuns(port, await port.describe());
  store.set({ history, verification: null, done: { what: "undone", action: last.action } });
}
