import type { WorkbookDescription } from "../../workbook/cells";
import type { Source } from "../../workbook/source";

/** Sheets that only a report with decisions has. */
const decisionBlock = /^PSCI_(Levers|Plan|Comparison|Compared)\d*_/i;
const peersBlock = /^PSCI_Peers_/i;

/**
 * Whether a workbook has the sheets of decisions.
 *
 * @param hasPeersAnyway whether the sheet of peers is written without decisions too, for gaps to the peers
 */
export const hasDecisionSheets = (
  { names }: Pick<WorkbookDescription, "names">,
  hasPeersAnyway = true,
): boolean =>
  names.some(({ name }) => decisionBlock.test(name) || (!hasPeersAnyway && peersBlock.test(name)));

/**
 * Whether a report has the sheets of decisions: what the caller asks, else what the Method says, else whether the workbook has
 * costs or scenarios that can be used, or has the sheets already.
 */
export const wantsDecisions = (
  asked: boolean | undefined,
  { decisionSheets, decisions }: Pick<Source, "decisionSheets" | "decisions">,
  description: Pick<WorkbookDescription, "names">,
): boolean =>
  asked ??
  decisionSheets ??
  ((decisions?.costs ?? []).length > 0 ||
    (decisions?.scenarios ?? []).length > 0 ||
    hasDecisionSheets(description));
