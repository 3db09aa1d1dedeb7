import { HostError, type PortAbilities } from "../../app/live-port";

/** The lowest set that a report can be drawn with: page layout, ranges of many areas, events of all sheets. */
const least = "1.9";

/** Sets that matter: from each on, something works that did not before. */
const levels = ["1.15", "1.14", "1.13", "1.12", "1.9", "1.8"] as const;

/** Whether this Excel has a set of the Excel API. */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Excel that calculates every formula as an array formula has 1.12 too; an older one would show one value of many.
 */
export const hasDynamicArrays = (): boolean => supports("1.12");

/** @throws HostError `api-missing` in an Excel too old for the report */
export function requireLeast(): void {
  if (!supports(least)) throw new HostError("api-missing", `ExcelApi ${least}`, []);
}

export function abilities(): PortAbilities {
  const level = levels.find(supports);
  return {
    level: level === undefined ? "ExcelApi" : `ExcelApi ${level}`,
    live: supports(least),
    arrayFormulas: hasDynamicArrays(),
  };
}
