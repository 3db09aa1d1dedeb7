import type { PrintLayout } from "../../../src/workbook/plan";
import type { HostSheet } from "../cells/host-sheet";

/** Changes a print setting of a sheet. */
export function print(host: HostSheet, parts: Partial<PrintLayout>): void {
  const sheet = host.writable("PageLayout");
  sheet.update({ print: { ...sheet.state.print, ...parts } });
}
