import type { WorkbookPlan } from "../plan";
import { templateData } from "./template-data";
import { templateFramework } from "./template-framework";
import { templateMethod } from "./template-method";

/**
 * An empty index workbook: the tables Data, Framework and Method, with the five capabilities of the Public Sector
 * Capabilities Index as a start, a drop-down wherever only some values are known, and how to fill it in above each
 * table. Its blocks have no names: every cell is the user's, and no later run rewrites it.
 *
 * @example planTemplate().order // ["Data", "Framework", "Method"]
 */
export function planTemplate(): WorkbookPlan {
  const sheets = [templateData(), templateFramework(), templateMethod()];
  return { sheets, order: sheets.map(({ key }) => key), owns: [] };
}
