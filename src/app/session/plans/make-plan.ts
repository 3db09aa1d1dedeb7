import type { PlanSettings } from "../../../engine";
import { indexOf, type Core } from "../core";
import { loadPlanWork } from "../load-test-work";
import { sameModel } from "../same-model";
import type { SessionIndex } from "../types";
import type { SessionPlan, SessionPlans } from "./plan-state";

/** Makes plans, one at a time; a new one ends the one before. */
export class PlanMaker {
  #stop = new AbortController();

  constructor(private readonly core: Core) {}

  /** Makes a plan of an index and puts it into the state. Never rejects. */
  async make(root: string, settings: PlanSettings): Promise<void> {
    this.cancel();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { workersFor, surroundings } = this.core.options;
    this.#set({ running: { root, step: "", share: null }, failure: null });
    const progress = (step: string, done: number, total: number): void => {
      if (!signal.aborted) this.#set({ running: { root, step, share: total > 0 ? done / total : null } });
    };
    try {
      const index = indexOf(this.core);
      const { planIndex } = await loadPlanWork();
      const plan = await planIndex(index, root, settings, {
        ...{ progress, signal, workersFor, pause: surroundings.pause },
        time: surroundings.now().toISOString(),
      });
      if (signal.aborted) return;
      const made: SessionPlan = { plan, index, isOld: false, checked: index };
      this.#set({ byRoot: new Map(this.#plans.byRoot).set(root, made), running: null });
      this.core.store.set({ done: { what: "planned", steps: plan.plan.steps.length } });
      this.follow();
    } catch (error) {
      if (signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      this.#set({ running: null, failure: { root, message } });
    }
  }

  cancel(): void {
    if (this.#plans.running === null) return;
    this.#stop.abort();
    this.#set({ running: null });
    this.core.store.set({ done: { what: "cancelled" } });
  }

  /** Ends what is running, without a word. */
  end(): void {
    this.#stop.abort();
  }

  /** Marks plans as old when the index or its costs have changed. To be called after each change of the state. */
  follow(): void {
    const { index } = this.core.store.state;
    const { byRoot } = this.#plans;
    if (index === null || [...byRoot.values()].every(({ checked }) => checked === index)) return;
    const checked = [...byRoot].map(
      ([root, made]) => [root, { ...made, checked: index, isOld: !samePlan(made.index, index) }] as const,
    );
    this.#set({ byRoot: new Map(checked) });
  }

  get #plans(): SessionPlans {
    return this.core.store.state.plans;
  }

  #set(change: Partial<SessionPlans>): void {
    this.core.store.set({ plans: { ...this.#plans, ...change } });
  }
}

/** Whether a plan for two indexes gives the same figures. */
const samePlan = (one: SessionIndex, other: SessionIndex): boolean =>
  one === other || (costsOf(one) === costsOf(other) && sameModel(one.model, other.model));

const costsOf = ({ source }: SessionIndex): string => JSON.stringify(source.decisions?.costs ?? []);
