import type { MemoryWorkbook } from "../../memory";
import { OfficeHost } from "./office-host";
import type { HostOptions } from "./options";

/** The parts of a window that the host needs. */
interface HostWindow {
  OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Connects a workbook, instead of Excel, to the Office.js that a window is about to load. Call
 * `enforceRequirementSets` after office.js has loaded.
 */
export function installHost(window: object, workbook: MemoryWorkbook, options: HostOptions = {}): OfficeHost {
  const host = new OfficeHost(workbook, options);
  // The `external` of a browser cannot be assigned to.
  Object.defineProperty(window, "external", { value: host.external, configurable: true, writable: true });
  return host;
}

/** Makes the client refuse members that are newer than the host's requirement sets, as Excel does. */
export function enforceRequirementSets(window: HostWindow): void {
  if (window.OfficeExtension === undefined) throw new Error("Office.js is not loaded.");
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
