import { range } from "../../context/context";
import { roundTo } from "../../formulas/round-to";
import type { LeversTerms } from "../terms";
import { perCostOf } from "./costs";

/** What each indicator is sorted by, the largest first; NaN for one that comes last. */
export function sortKeys({ figures, sort }: LeversTerms): readonly number[] {
  const perCost = figures.map(({ aims, cost }) => perCostOf(aims.next.gain, cost));
  const largest = Math.max(0, ...perCost.filter((x) => !Number.isNaN(x)));
  const keys: readonly ((k: number) => number)[] = [
    (k) => roundTo(figures[k]?.aims.next.gain ?? NaN, 9),
    (k) => (largest > 0 ? roundTo((perCost[k] ?? NaN) / largest, 9) : 0 * (perCost[k] ?? NaN)),
    (k) => -roundTo(figures[k]?.cost ?? NaN, 6),
    (k) => -roundTo(figures[k]?.lever?.performance ?? NaN, 9),
    (k) => roundTo(figures[k]?.lever?.relatedness ?? NaN, 9),
    (k) => -1 - k,
  ];
  return figures.map((_, k) => keys[sort]?.(k) ?? NaN);
}

/** The rows of the workings in that order; equal ones, and those without a figure, in the order of the framework. */
export function sortedRows(terms: LeversTerms): readonly number[] {
  const keys = sortKeys(terms);
  return range(keys.length).sort((a, b) => {
    const [x, y] = [keys[a] ?? NaN, keys[b] ?? NaN];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return y - x || a - b;
  });
}
