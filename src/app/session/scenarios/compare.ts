import type { Scenario } from "../../../workbook/decisions";
import { isSameName } from "../../../workbook/read";
import type { ComparedScenario, ScenarioComparison } from "../../scenarios";
import { indexOf, type Core } from "../core";
import { RefusedError } from "../failure";
import { loadDecisionWork } from "../load-test-work";
import { sameModel } from "../same-model";
import type { SessionIndex } from "../session-index";

/** Compares scenarios beside the other actions: nothing is read or written, and each scenario is scored in a turn of its own. */
export class Comparing {
  #stop = new AbortController();

  constructor(private readonly core: Core) {}

  async compare(root: string, names: readonly string[]): Promise<void> {
    const { store } = this.core;
    if (store.state.index === null) return;
    this.end();
    const { signal } = this.#stop;
    const index = indexOf(this.core);
    const asked = { root, names, index, isOld: false, checked: index };
    const before = store.state.comparison;
    store.set({
      comparison: {
        ...asked,
        phase: "running",
        found: before?.root === root ? before.found : null,
        reason: "",
      },
    });
    try {
      const found = await this.#compute(index, root, names, signal);
      if (found === null) return;
      store.set({
        comparison: { ...asked, phase: "done", found, reason: "" },
        done: { what: "compared", scenarios: found.scenarios.length },
      });
      this.follow();
    } catch (error) {
      const reason =
        error instanceof RefusedError ? error.code : error instanceof Error ? error.message : String(error);
      if (!signal.aborted) store.set({ comparison: { ...asked, phase: "failed", found: null, reason } });
    }
  }

  /** To be called after each change of the state: says whether what was compared has changed since. */
  follow(): void {
    const { store } = this.core;
    const { comparison, index } = store.state;
    if (comparison === null || index === null || comparison.checked === index) return;
    const isOld =
      !sameModel(comparison.index.model, index.model) ||
      changesOf(comparison.index, comparison.names) !== changesOf(index, comparison.names);
    store.set({ comparison: { ...comparison, checked: index, isOld } });
  }

  /** Ends what is running. */
  end(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  /** Null where a newer comparison has begun. */
  async #compute(
    index: SessionIndex,
    root: string,
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<ScenarioComparison | null> {
    const { compareScenario, sideBySide } = await loadDecisionWork();
    const compared: ComparedScenario[] = [];
    for (const scenario of chosen(index, names)) {
      await this.core.options.surroundings.pause?.();
      if (signal.aborted) return null;
      compared.push(compareScenario(index, scenario, root));
    }
    return sideBySide(index, compared, root);
  }
}

/** The scenarios with these names, in the order of the table. */
const chosen = ({ source }: SessionIndex, names: readonly string[]): readonly Scenario[] =>
  (source.decisions?.scenarios ?? []).filter((scenario) =>
    names.some((name) => isSameName(name, scenario.name)),
  );

/** What scenarios change, to be compared; their cells do not matter. */
const changesOf = (index: SessionIndex, names: readonly string[]): string =>
  JSON.stringify(
    chosen(index, names).map(({ name, changes }) => [name, changes]),
    (key, value: unknown) => (key === "cell" ? undefined : Number.isNaN(value) ? "n/a" : value),
  );
