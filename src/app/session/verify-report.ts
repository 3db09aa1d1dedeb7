import { causeCount } from "../verify/verification";
import { verifyWorkbook } from "../verify-workbook";
import { progressOf, type Core } from "./core";
import { RefusedError } from "./failure";

/**
 * Compares every cell of the report with what the engine makes of the workbook as it is now.
 * @throws RefusedError when there is no report, or no index to compare it with
 */
export async function verifyReport(core: Core): Promise<void> {
  const { port, store, options } = core;
  const verification = await verifyWorkbook(port, {
    choice: store.state.choice,
    surroundings: options.surroundings,
    progress: progressOf(core, false),
  });
  store.set({ verification });
  if (!verification.compared) throw new RefusedError(verification.reason, "");
  const differences = causeCount(verification);
  store.set({ done: { what: "verified", differences } });
}
