import type { Source } from "../../workbook/source";

/**
 * Whether a report has the sheets of decisions: what the caller asks, else what the Method says, else whether the workbook
 * has a table of costs.
 */
export const wantsDecisions = (
  asked: boolean | undefined,
  { decisionSheets, decisions }: Pick<Source, "decisionSheets" | "decisions">,
): boolean => asked ?? decisionSheets ?? (decisions?.found.costs ?? null) !== null;
