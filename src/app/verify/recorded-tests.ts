import type { Results } from "../../engine";
import type { CellValue, WorkbookDescription } from "../../workbook/cells";
import { isCellError } from "../../workbook/cells";
import { blockName } from "../../workbook/report";
import { testSettingsFromWords, type TestSettings } from "../../workbook/tests";
import { namedArea } from "../named-area";
import type { WorkbookPort } from "../ports";
import { hasTestSheets } from "../test/wants-tests";
import { rootsOf } from "../test/test-roots";

/**
 * The settings of the tests of a report, as its sheets record them: by the position of the index, null for an index without a
 * record. A record that is not understood is read as the usual settings: then its own cells differ, and the figures as well.
 * Null where the report has no sheets of tests.
 *
 * @param usual settings of a record that is not understood
 */
export async function recordedTests(
  port: Pick<WorkbookPort, "read">,
  description: WorkbookDescription,
  results: Results,
  usual: TestSettings,
): Promise<readonly (TestSettings | null)[] | null> {
  if (!hasTestSheets(description)) return null;
  const areas = rootsOf(results).map(({ suffix }) =>
    namedArea(description, blockName(`Robustness${suffix}`, "Settings")),
  );
  const grids = await port.read(areas.flatMap((area) => area ?? []));
  let next = 0;
  return areas.map((area) => {
    if (area === null) return null;
    const rows = grids[next++]?.values ?? [];
    return testSettingsFromWords(rows.map(([title, value]) => [shown(title), shown(value)])) ?? usual;
  });
}

const shown = (value: CellValue | undefined): string =>
  value === undefined || value === null || isCellError(value) ? "" : String(value);
