import type { Language } from "../language";
import type { WorkbookPlan } from "../plan";
import { templateData } from "./template-data";
import { templateFramework } from "./template-framework";
import { templateMethod } from "./template-method";

/**
 * Plans an empty index workbook: the tables Data, Framework and Method, with the five capabilities of the Public Sector
 * Capabilities Index as a start. Cells that allow only known values have drop-downs, and each table has instructions above
 * it. The blocks have no names: every cell belongs to the user, and no later run rewrites it.
 *
 * @param language the language of the report, for the Method; the template itself is in English
 * @example planTemplate().order // ["Data", "Framework", "Method"]
 */
export function planTemplate(language: Language = "en"): WorkbookPlan {
  const sheets = [templateData(), templateFramework(), templateMethod(language)];
  return { sheets, order: sheets.map(({ key }) => key), owns: [] };
}
