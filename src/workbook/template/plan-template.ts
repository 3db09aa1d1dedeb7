import type { Language } from "../language";
import type { WorkbookPlan } from "../plan";
import { costsSheet, type CostCells } from "./costs-sheet";
import { planSettingsSheet } from "./plan-settings-sheet";
import { columnOf } from "./table-sheet";
import { templateData } from "./template-data";
import { templateFramework } from "./template-framework";
import { templateMethod } from "./template-method";

/** No indicators: those of the Framework are samples, which the user replaces. An Excel table grows when the user types below it. */
const blankCosts = Array.from({ length: 20 }, (): CostCells => ({ indicator: null, note: "", step: null }));

/**
 * Plans an empty index workbook: the tables Data, Framework and Method, with the five capabilities of the Public Sector
 * Capabilities Index as a start, and the tables Costs and Plan settings, blank: a workbook whose user leaves them so is as without. Cells that allow only known values have drop-downs, and each table has instructions above
 * it. The blocks have no names: every cell belongs to the user, and no later run rewrites it.
 *
 * @param language the language of the report, for the Method; the template itself is in English
 * @example planTemplate().order // ["Data", "Framework", "Method", "Costs", "Plan settings"]
 */
export function planTemplate(language: Language = "en"): WorkbookPlan {
  const [data, framework] = [templateData(), templateFramework()];
  const units = columnOf(data, "uCode");
  const sheets = [
    ...[data, framework, templateMethod(language)],
    costsSheet(blankCosts, { indicators: columnOf(framework, "iCode"), units }),
    planSettingsSheet({}, units),
  ];
  return { sheets, order: sheets.map(({ key }) => key), owns: [] };
}
