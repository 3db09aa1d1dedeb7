import type { MemoryWorkbook } from "../../memory";
import { OfficeHost } from "./office-host";
import type { HostOptions } from "./options";

/** What the host needs of a window. */
interface HostWindow {
  OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Puts a workbook in the place of Excel for the Office.js that a window is about to load. `enforceRequirementSets` must
 * be called once office.js is there.
 */
export function installHost(window: object, workbook: MemoryWorkbook, options: HostOptions = {}): OfficeHost {
  const host = new OfficeHost(workbook, options);
  // A browser has an `external` of its own that cannot be assigned to.
  Object.defineProperty(window, "external", { value: host.external, configurable: true, writable: true });
  return host;
}

/** Lets the client refuse members that are newer than the host's requirement sets, as Excel itself would. */
export function enforceRequirementSets(window: HostWindow): void {
  if (window.OfficeExtension === undefined) throw new Error("Office.js is not loaded.");
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}
