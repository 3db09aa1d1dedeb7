import type * as everyReportWork from "./report-work";
import { RefusedError } from "./failure";

type ReportWork = typeof everyReportWork;

/**
 * What plans, verifies and dates a report: in the pane a script of its own, which the next call loads again where it did not load.
 *
 * @throws RefusedError when it does not load
 */
export const loadReportWork = (): Promise<ReportWork> =>
  import("./report-work").catch(() => {
    throw new RefusedError("not-loaded", "");
  });
