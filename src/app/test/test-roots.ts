import type { Rating, Results } from "../../engine";
import { at } from "../../engine/internal";
import { readRatings } from "../../workbook/read";
import type { IndexTest, TestSettings } from "../../workbook/tests";
import type { ReadablePort } from "../ports";
import { readContents } from "../read-workbook";
import { runTest, type TestOptions } from "./run-test";

/** The roots of a framework, in its order: the code of each, its node, and what follows the names of its sheets' keys. */
export const rootsOf = ({ model: { framework } }: Results) =>
  [...framework.entries()]
    .filter(([, { parent }]) => parent === null)
    .map(([node, { code }], r) => ({ code, node, suffix: r === 0 ? "" : String(r + 1) }));

/**
 * A test of each index that has scores and settings.
 *
 * @param port the workbook of the ratings, which are read only where raters are drawn again
 */
export async function testRoots(
  port: ReadablePort,
  results: Results,
  settingsOf: (root: string) => TestSettings | null,
  options: Omit<TestOptions, "ratings">,
): Promise<readonly IndexTest[]> {
  const wanted = rootsOf(results).flatMap(({ code, node }) => {
    const settings = settingsOf(code);
    return settings === null || at(results.scores, node).every(Number.isNaN) ? [] : [{ code, settings }];
  });
  const ratings: readonly Rating[] = wanted.some(({ settings }) => settings.raters)
    ? readRatings(await readContents(port), results.model).ratings
    : [];
  const tests: IndexTest[] = [];
  for (const { code, settings } of wanted)
    tests.push(await runTest(results, code, settings, { ...options, ratings }));
  return tests;
}
