import type { Results } from "../../engine";
import { at } from "../../engine/internal";
import { scoredRatings } from "../../workbook/assessment";
import type { Source } from "../../workbook/source";
import type { IndexTest, TestSettings } from "../../workbook/tests";
import { runTest, type TestOptions } from "./run-test";

/** The roots of a framework, in its order: the code of each, its node, and what follows the names of its sheets' keys. */
export const rootsOf = ({ model: { framework } }: Results) =>
  [...framework.entries()]
    .filter(([, { parent }]) => parent === null)
    .map(([node, { code }], r) => ({ code, node, suffix: r === 0 ? "" : String(r + 1) }));

/**
 * A test of each index that has scores and settings.
 *
 * @param source the workbook's tables, with the ratings that are drawn again
 */
export async function testRoots(
  source: Pick<Source, "assessment">,
  results: Results,
  settingsOf: (root: string) => TestSettings | null,
  options: Omit<TestOptions, "ratings">,
): Promise<readonly IndexTest[]> {
  const wanted = rootsOf(results).flatMap(({ code, node }) => {
    const settings = settingsOf(code);
    return settings === null || at(results.scores, node).every(Number.isNaN) ? [] : [{ code, settings }];
  });
  const ratings = scoredRatings(source.assessment);
  const tests: IndexTest[] = [];
  for (const { code, settings } of wanted)
    tests.push(await runTest(results, code, settings, { ...options, ratings }));
  return tests;
}
