import type { IndexTest } from "../../workbook/tests";
import { indexOf, progressOf, type Core } from "./core";
import { RefusedError } from "./failure";
import { loadTestWork } from "./load-test-work";
import type { SessionClaims, SessionIndex, SessionTest } from "./types";
import { rootsOf, sameTest, testSettingsOf } from "./tested-index";

/** Runs the test that the Method states, for every index that has scores. */
export async function runTests(core: Core): Promise<void> {
  const { store, options, abort } = core;
  const index = indexOf(core);
  const progress = progressOf(core, true);
  progress("Running replicates", 0, 1);
  const { runTest } = await loadTestWork();
  const settings = testSettingsOf(index);
  const byRoot = new Map<string, IndexTest>();
  for (const root of rootsOf(index))
    byRoot.set(
      root,
      await runTest(index.results, root, settings, {
        ...{ progress, signal: abort.signal, ratings: index.ratings },
        ...{ workersFor: options.workersFor, pause: options.surroundings.pause },
        time: options.surroundings.now().toISOString(),
      }),
    );
  store.set({
    test: { index, byRoot, isOld: false, checked: index },
    replicate: null,
    done: { what: "tested", runs: settings.runs },
  });
}

/** Marks the last test and the last claims as old when the index, or what its test varies, has changed. */
export function followTest({ store }: Pick<Core, "store">): void {
  const { test, claims, index } = store.state;
  if (index === null) return;
  if (test !== null && test.checked !== index) store.set({ test: checkedWith(test, index) });
  if (claims !== null && claims.checked !== index) store.set({ claims: checkedWith(claims, index) });
}

const checkedWith = <Found extends SessionTest | SessionClaims>(
  found: Found,
  index: SessionIndex,
): Found => ({
  ...found,
  checked: index,
  isOld: !sameTest(found.index, index),
});

/**
 * Runs one replicate of the last test of an index again, by its number; the first one is 1.
 * @throws RefusedError when the test has no such replicate
 */
export async function runReplicate(core: Core, root: string, number: number): Promise<void> {
  const test = core.store.state.test;
  const own = test?.byRoot.get(root);
  if (!test || own === undefined) throw new RefusedError("no-test", "");
  const { runs } = own.settings;
  if (!Number.isInteger(number) || number < 1 || number > runs)
    throw new RefusedError("no-replicate", String(runs));
  const { replicateRun } = await loadTestWork();
  const { results, ratings } = test.index;
  const run = replicateRun(results, root, own.settings, number, ratings);
  core.store.set({ replicate: { root, run } });
}
