import type { Results } from "../../engine";
import type { Source } from "../../workbook/source";
import type { IndexTest, TestSettings } from "../../workbook/tests";
import type { TestOptions } from "../test/run-test";
import { rootsOf, testRoots } from "../test/test-roots";

/** Tests to plan the report of now with, and that of the run; absent where the report has none. */
export interface ExpectedTests {
  readonly now?: readonly IndexTest[];
  readonly then?: readonly IndexTest[];
}

/**
 * The recorded tests, run again on the inputs of the run. The report of now is planned with the same ones, because a test
 * stays as it was until the next run; where units or nodes are others now, it is planned with a test of its own.
 */
export async function expectedTests(
  source: Pick<Source, "assessment">,
  records: readonly (TestSettings | null)[] | null,
  { now, then }: { readonly now: Results; readonly then: Results | null },
  options: Omit<TestOptions, "ratings">,
): Promise<ExpectedTests> {
  if (records === null) return {};
  const testsOf = (results: Results): Promise<readonly IndexTest[]> => {
    const positions = new Map(rootsOf(results).map(({ code }, position) => [code, position]));
    return testRoots(source, results, (root) => records[positions.get(root) ?? -1] ?? null, options);
  };
  if (then === null) return { now: await testsOf(now) };
  const ofThen = await testsOf(then);
  return { then: ofThen, now: isSameShape(now, then) ? ofThen : await testsOf(now) };
}

/** Whether two models have the same units and nodes. */
export const isSameShape = ({ model: one }: Results, { model: other }: Results): boolean =>
  isSame(one.units, other.units) && isSame(one.framework, other.framework);

type Coded = readonly { readonly code: string }[];

const isSame = (one: Coded, other: Coded): boolean =>
  one.length === other.length && one.every(({ code }, i) => code === other[i]?.code);
