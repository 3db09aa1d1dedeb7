import { sameName } from "../../workbook/area";
import type { WorkbookDescription } from "../../workbook/cells";
import { blockName } from "../../workbook/report";
import type { Source } from "../../workbook/source";

/** Whether a workbook has the sheets of tests: every test has a block of its settings. */
export const hasTestSheets = ({ names }: Pick<WorkbookDescription, "names">): boolean =>
  names.some(({ name }) => recordOf.test(name) || sameName(name, blockName("Robustness", "Settings")));

/** The record of a further index: PSCI_Robustness2_Settings. */
const recordOf = /^PSCI_Robustness\d+_Settings$/i;

/** Whether a report has the sheets of tests: what the caller asks, else what the Method says, else what is drawn. */
export const wantsTests = (
  asked: boolean | undefined,
  { tests }: Pick<Source, "tests">,
  description: Pick<WorkbookDescription, "names">,
): boolean => asked ?? tests ?? hasTestSheets(description);
