import type { Language } from "../language";
import type { WorkbookPlan } from "../plan";
import { templateData } from "./template-data";
import { templateFramework } from "./template-framework";
import { templateMethod } from "./template-method";

/**
 * An empty index workbook: the tables Data, Framework and Method, with the five capabilities of the Public Sector
 * Capabilities Index as a start, a drop-down wherever only some values are known, and how to fill it in above each
 * table. Its blocks have no names: every cell is the user's, and no later run rewrites it.
 *
 * @param language of the report that is to come, as the Method states it; the template itself is in English
 * @example planTemplate().order // ["Data", "Framework", "Method"]
 */
export function planTemplate(language: Language = "en"): WorkbookPlan {
  const sheets = [templateData(), templateFramework(), templateMethod(language)];
  return { sheets, order: sheets.map(({ key }) => key), owns: [] };
}
