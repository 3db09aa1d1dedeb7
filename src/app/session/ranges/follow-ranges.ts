import { resolvedTest } from "../../../workbook/tests";
import { workOf } from "../../robustness-work";
import type { Ranges } from "../../test";
import type { Core } from "../core";
import { loadTestWork } from "../load-test-work";
import { rootsOf, sameTest, testSettingsOf } from "../tested-index";
import type { SessionIndex } from "../types";
import { noRanges, type LiveRanges } from "./live-ranges";

/** Runs after each edit; a test on request may have more. More runs begin with the same ones. */
const maximumRuns = 1000;

/** Work (see `workOf`) above which ranges are computed on request only: about half a minute on one thread. */
const maximumWork = 2e9;

/** Computes ranges of ranks after each change of the index. The next change ends what is running. */
export class FollowRanges {
  #of: SessionIndex | null = null;
  #stop = new AbortController();

  constructor(private readonly core: Core) {}

  /** To be called after each change of the state. */
  follow(): void {
    const { store, options } = this.core;
    const { index, phase } = store.state;
    if (options.workersFor === undefined || phase !== "ready" || index === null || index === this.#of) return;
    const isSame = this.#of !== null && sameTest(this.#of, index);
    this.#of = index;
    if (isSame && store.state.ranges.phase !== "failed") return;
    this.end();
    const before = this.#kept(index);
    this.#set({ ...before, isOld: before.byRoot.size > 0, phase: "running", reason: "" });
    void this.#run(index, this.#stop.signal);
  }

  /** Ends what is running. */
  end(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  /** The ranges that are there, where they are of the same units. */
  #kept({ model }: SessionIndex): LiveRanges {
    const { ranges } = this.core.store.state;
    const codes = model.units.map(({ code }) => code).join("\n");
    const fit = [...ranges.byRoot.values()].every(
      ({ uncertainty }) => uncertainty.units.map(({ code }) => code).join("\n") === codes,
    );
    return fit ? ranges : noRanges;
  }

  async #run(index: SessionIndex, signal: AbortSignal): Promise<void> {
    try {
      await this.#compute(index, signal);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) this.#set({ ...this.core.store.state.ranges, phase: "failed", reason });
    }
  }

  async #compute(index: SessionIndex, signal: AbortSignal): Promise<void> {
    const { results, ratings } = index;
    const { workersFor, surroundings } = this.core.options;
    const wanted = testSettingsOf(index);
    const settings = { ...wanted, runs: Math.min(wanted.runs, maximumRuns) };
    const roots = rootsOf(index).map((root) => ({ root, ...resolvedTest(settings, results, root, ratings) }));
    const varying = roots.filter(({ perturbations }) => Object.keys(perturbations).length > 0);
    if (varying.length === 0) return this.#set({ ...noRanges, phase: "nothing" });
    const works = varying.map(({ perturbations }) => workOf(results.model, perturbations, settings.runs));
    if (works.reduce((sum, work) => sum + work, 0) > maximumWork)
      return this.#set({ ...noRanges, phase: "tooLong" });
    const { quickRanges } = await loadTestWork();
    const byRoot = new Map<string, Ranges>();
    for (const { root } of varying)
      for await (const ranges of quickRanges(results, root, settings, {
        ...{ workersFor, signal, ratings },
        pause: surroundings.pause,
      })) {
        if (signal.aborted) return;
        byRoot.set(root, ranges);
        const isDone = byRoot.size === varying.length && ranges.runs === ranges.of;
        this.#set({ phase: isDone ? "done" : "running", byRoot: new Map(byRoot), isOld: false, reason: "" });
      }
  }

  #set(ranges: LiveRanges): void {
    this.core.store.set({ ranges });
  }
}
