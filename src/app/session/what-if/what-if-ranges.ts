import { resolvedTest } from "../../../workbook/tests";
import { workOf } from "../../robustness-work";
import type { Ranges } from "../../test";
import type { Core } from "../core";
import { loadTestWork } from "../load-test-work";
import { noRanges, type LiveRanges } from "../ranges/live-ranges";
import { rootsOf, testSettingsOf } from "../tested-index";
import type { FoundWhatIf } from "./what-if-state";

/** A few hundred runs: enough for the ends of a range, and soon there. They are the first runs of the test. */
const maximumRuns = 300;

/** Work (see `workOf`) above which there are none: some seconds on one thread. */
const maximumWork = 6e8;

/** Ranges of ranks with the values of a what-if, under the test that the Method states. In these runs the scale moves. */
export async function* rangesOf(
  { options }: Pick<Core, "options">,
  { index, outcome }: FoundWhatIf,
  signal: AbortSignal,
): AsyncGenerator<LiveRanges> {
  if (!outcome.ok) return yield noRanges;
  const { results } = outcome;
  const { ratings } = index;
  const wanted = testSettingsOf(index);
  const settings = { ...wanted, runs: Math.min(wanted.runs, maximumRuns) };
  const varying = rootsOf({ model: results.model, results })
    .map((root) => ({ root, ...resolvedTest(settings, results, root, ratings) }))
    .filter(({ perturbations }) => Object.keys(perturbations).length > 0);
  if (varying.length === 0) return yield { ...noRanges, phase: "nothing" };
  const work = varying.reduce(
    (sum, { perturbations }) => sum + workOf(results.model, perturbations, settings.runs),
    0,
  );
  if (work > maximumWork) return yield { ...noRanges, phase: "tooLong" };
  const { quickRanges } = await loadTestWork();
  const byRoot = new Map<string, Ranges>();
  for (const { root } of varying) {
    const running = { workersFor: options.workersFor, signal, ratings, pause: options.surroundings.pause };
    for await (const ranges of quickRanges(results, root, settings, running)) {
      byRoot.set(root, ranges);
      const isDone = byRoot.size === varying.length && ranges.runs === ranges.of;
      yield { phase: isDone ? "done" : "running", byRoot: new Map(byRoot), isOld: false, reason: "" };
    }
  }
}
