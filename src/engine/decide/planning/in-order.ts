import { at } from "../../at";
import type { Model } from "../../model/model";
import type { PlanContext } from "./context";
import { scoresOf } from "./gains";
import { costAt } from "./change";
import type { Made } from "./planned-rows";

/** The order in which to take steps: each one's needs first, and then by gain per cost, each by itself, the largest first. */
export function inOrder(context: PlanContext, made: readonly Made[]): readonly Made[] {
  const { results, node } = context;
  const before = at(results.scores, node);
  const scores = scoresOf(
    context,
    made.map((each) => ({ unit: each.change.unit, changes: [each] })),
  );
  const ratio = made.map(
    ({ change, position }, k) => (at(scores, k) - at(before, change.unit)) / costAt(change, position),
  );
  const byRatio = made
    .map((each, k) => ({ each, ratio: at(ratio, k), k }))
    .sort((a, b) => orLast(b.ratio) - orLast(a.ratio) || a.k - b.k)
    .map(({ each }) => each);
  return needsFirst(results.model, byRatio);
}

/** Infinity less Infinity is no order: what is free has the largest number. */
const orLast = (ratio: number): number =>
  Number.isNaN(ratio) ? 0 : Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, ratio));

function needsFirst({ indicators }: Model, sorted: readonly Made[]): readonly Made[] {
  const key = (unit: number, code: string) => `${unit} ${code}`;
  const own = new Map(
    sorted.map((each) => [key(each.change.unit, at(indicators, each.change.indicator).code), each]),
  );
  const placed = new Set<Made>();
  const place = (each: Made): void => {
    if (placed.has(each) || waiting.has(each)) return;
    waiting.add(each);
    for (const code of each.change.needs) {
      const needed = own.get(key(each.change.unit, code));
      if (needed) place(needed);
    }
    placed.add(each);
  };
  const waiting = new Set<Made>();
  sorted.forEach(place);
  return [...placed];
}
