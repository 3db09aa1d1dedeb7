import type { ValueChange } from "../../../engine";
import type { Core } from "../core";
import { Debounced, schedule } from "../debounced";
import { loadDecisionWork } from "../load-test-work";
import { noRanges } from "../ranges/live-ranges";
import type { SessionIndex } from "../types";
import { rangesOf } from "./what-if-ranges";
import type { FoundWhatIf, SessionWhatIf, WhatIfValues } from "./what-if-state";

/** Pause after the last change of a value, in milliseconds: long enough for the next key, short enough to feel live. */
const usualPause = 120;

type Asked = Omit<FoundWhatIf, "outcome">;

/** Computes the what-if that is open after each change of its values, of the scale or of the index. */
export class FollowWhatIf {
  #asked: Asked | null = null;
  #ranged: FoundWhatIf | null = null;
  #stop = new AbortController();
  readonly #compute: Debounced;

  constructor(private readonly core: Core) {
    this.#compute = new Debounced(() => void this.#run(), core.options.schedule ?? schedule);
  }

  /** To be called after each change of the state. */
  follow(): void {
    const { index, whatIf } = this.core.store.state;
    const asked = index === null ? null : askedOf(whatIf, index);
    if (isSame(asked, this.#asked)) return this.#startRanges();
    const isOther = asked?.unit !== this.#asked?.unit;
    this.#asked = asked;
    this.end();
    // What was found of the same unit stays in sight until there is something newer.
    if (isOther) this.#set({ found: null, ranges: noRanges });
    if (asked !== null) this.#compute.call(this.core.options.debounce ?? usualPause);
  }

  /** Ends what is running. */
  end(): void {
    this.#compute.cancel();
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #run(): Promise<void> {
    const asked = this.#asked;
    const { signal } = this.#stop;
    if (asked === null) return;
    try {
      const { whatIf } = await loadDecisionWork();
      if (signal.aborted) return;
      const outcome = whatIf(asked.index.results, changesOf(asked), asked.scale);
      const { ranges } = this.core.store.state.whatIf;
      this.#set({ found: { ...asked, outcome }, ranges: { ...ranges, isOld: true } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) this.#set({ found: null, ranges: { ...noRanges, phase: "failed", reason } });
    }
  }

  /** The threads run the ranges of the index itself first. */
  #startRanges(): void {
    const { ranges, whatIf } = this.core.store.state;
    const { found } = whatIf;
    if (found === null || found === this.#ranged || !isSame(found, this.#asked)) return;
    if (ranges.phase === "running" || this.core.options.workersFor === undefined) return;
    this.#ranged = found;
    void this.#runRanges(found, this.#stop.signal);
  }

  async #runRanges(found: FoundWhatIf, signal: AbortSignal): Promise<void> {
    try {
      for await (const ranges of rangesOf(this.core, found, signal)) {
        if (signal.aborted) return;
        this.#set({ ranges });
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!signal.aborted) this.#set({ ranges: { ...noRanges, phase: "failed", reason } });
    }
  }

  #set(change: Partial<SessionWhatIf>): void {
    const { store } = this.core;
    store.set({ whatIf: { ...store.state.whatIf, ...change } });
  }
}

/** What is to be computed; null where no what-if is open, or nothing in it is changed. */
function askedOf({ open, values, scale }: SessionWhatIf, index: SessionIndex): Asked | null {
  const own = open === null ? undefined : values.get(open);
  const isThere = index.model.units.some(({ code }) => code === open);
  return open === null || own === undefined || !isThere ? null : { unit: open, index, values: own, scale };
}

const isSame = (one: Asked | null, other: Asked | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.unit === other.unit &&
    one.index === other.index &&
    one.scale === other.scale &&
    one.values === other.values);

/** The values by positions; those of indicators that are no longer there are left out. */
function changesOf({ unit: code, index: { model }, values }: Asked): readonly ValueChange[] {
  const unit = model.units.findIndex((one) => one.code === code);
  return positions(model.indicators, values).map(([indicator, value]) => ({ unit, indicator, value }));
}

const positions = (
  indicators: SessionIndex["model"]["indicators"],
  values: WhatIfValues,
): readonly (readonly [indicator: number, value: number])[] =>
  indicators.flatMap(({ code }, k) => {
    const value = values.get(code);
    return value === undefined ? [] : [[k, value] as const];
  });
