import { at } from "../at";
import { deviation } from "../statistics";
import { sum } from "../statistics/sum";
import { pearson } from "./pearson";
import { columnOf, type Values } from "../values";

/** How far standardised items measure one thing, and what each of them does to it. */
export interface Reliability {
  /** Items that vary: the others take no part. */
  readonly items: number;
  /** Cronbach's alpha of the standardised items; NaN for fewer than two. */
  readonly alpha: number;
  /** One per item, in the order given; both NaN for an item that does not vary. */
  readonly byItem: readonly ItemReliability[];
}

export interface ItemReliability {
  /** Correlation of the item with the sum of the others, -1..1; NaN without another. */
  readonly itemTotal: number;
  /** Alpha of the others; above alpha, the item does not belong. NaN when fewer than two are left. */
  readonly alphaIfDeleted: number;
}

/**
 * Cronbach's alpha of standardised items, with the correlation of each item with the sum of the others, and the alpha
 * without it. All from the matrix of correlations r, whose missing values are left out pair by pair; k items:
 *
 *     alpha = k / (k - 1) * (1 - k / S),  S = sum of all r_jk
 *     itemTotal_j = sum over k != j of r_jk / sqrt(sum of r over the others)
 *
 * `items`: one column per item, one entry per unit, NaN missing. A pair of items without a correlation (no units in common)
 * makes what rests on it NaN; items whose sum does not vary have no alpha, and so with a sum below 0, which gaps can make. Source: Cronbach (1951); Handbook on
 * Constructing Composite Indicators (OECD and JRC 2008), 4.3 and table 11.
 *
 * @example reliability([Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)]).alpha // 1.6 / 1.8
 */
export function reliability(
  columns: readonly Values[],
  unitWeights: Float64Array | null = null,
): Reliability {
  const items = columns.map(columnOf);
  const varies = items.map((item) => deviation(item, unitWeights) > 0);
  const varying = items.filter((_, j) => varies[j]);
  const rows = varying.map((x, j) =>
    Float64Array.from(varying, (y, k) => (j === k ? 1 : pearson(x, y, unitWeights))),
  );
  let place = 0; // among the items that vary
  const undefinedItem: ItemReliability = { itemTotal: NaN, alphaIfDeleted: NaN };
  return {
    items: varying.length,
    alpha: alphaOf(rows),
    byItem: varies.map((isVarying) => (isVarying ? without(rows, place++) : undefinedItem)),
  };
}

function without(rows: readonly Float64Array[], place: number): ItemReliability {
  const isOther = (_: unknown, k: number): boolean => k !== place;
  const others = rows.filter(isOther).map((row) => row.filter(isOther));
  const total = sum(Float64Array.from(others, sum));
  const shared = sum(at(rows, place).filter(isOther));
  return {
    itemTotal: total > nothing(others.length) ? Math.min(1, Math.max(-1, shared / Math.sqrt(total))) : NaN,
    alphaIfDeleted: alphaOf(others),
  };
}

function alphaOf(rows: readonly Float64Array[]): number {
  const k = rows.length;
  const total = sum(Float64Array.from(rows, sum));
  return k < 2 || total <= nothing(k) ? NaN : (k / (k - 1)) * (1 - k / total);
}

/** A sum of k items that cancel is no more than this, which rounding leaves of it. */
const nothing = (k: number): number => 1e-12 * k;
