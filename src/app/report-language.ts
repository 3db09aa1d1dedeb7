import type { WorkbookDescription } from "../workbook/cells";
import type { Language } from "../workbook/language";
import { languageOfTitles, titleBlocks } from "../workbook/report";
import { namedArea } from "./named-area";
import type { WorkbookPort } from "./ports";

/** The language of the report in a workbook, by the titles of its sheets; null where there is no report. */
export async function reportLanguage(
  port: Pick<WorkbookPort, "read">,
  description: WorkbookDescription,
): Promise<Language | null> {
  const places = titleBlocks.flatMap((name) => {
    const area = namedArea(description, name);
    return area === null ? [] : [{ name, area: { ...area, rows: 1, columns: 1 } }];
  });
  if (places.length === 0) return null;
  const grids = await port.read(places.map(({ area }) => area));
  return languageOfTitles(
    Object.fromEntries(places.map(({ name }, k) => [name, grids[k]?.values[0]?.[0] ?? null])),
  );
}
