import type * as everyReportWork from "./report-work";
import { RefusedError } from "./failure";

type ReportWork = typeof everyReportWork;

/**
 * The functions that plan and verify a report and check whether it is up to date. In the pane they are a separate
 * script; if it does not load, the next call tries again.
 *
 * @throws RefusedError when it does not load
 */
export const loadReportWork = (): Promise<ReportWork> =>
  import("./report-work").catch(() => {
    throw new RefusedError("not-loaded", "");
  });
