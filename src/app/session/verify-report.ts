import { causeCount } from "../verify/verification";
import { progressOf, type Core } from "./core";
import { RefusedError } from "./failure";
import { loadReportWork } from "./load-report-work";

/**
 * Compares every cell of the report with the results of the engine for the present workbook.
 * @throws RefusedError when there is no report, or no index to compare it with
 */
export async function verifyReport(core: Core): Promise<void> {
  const { port, store, options } = core;
  const { verifyWorkbook } = await loadReportWork();
  const verification = await verifyWorkbook(port, {
    choice: store.state.choice,
    surroundings: options.surroundings,
    progress: progressOf(core, false),
    running: { workersFor: options.workersFor, signal: core.abort.signal },
  });
  store.set({ verification });
  if (!verification.compared) throw new RefusedError(verification.reason, "");
  const differences = causeCount(verification);
  store.set({ done: { what: "verified", differences } });
}
