import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { blockName } from "../frame/block-name";

/** Thresholds that are cells of this sheet, in the order of their rows. */
export const ownThresholds = [
  ...(["leastCoverage", "negative", "weak", "redundant", "alpha", "adequacy", "importance"] as const),
  ...(["addedPlaces", "addedShare", "positions", "robust", "width"] as const),
] as const;

/** Thresholds that are cells of the sheet Statistics, by its names. */
export const statisticsThresholds = ["coverage", "unitCoverage", "same", "skewness", "kurtosis"] as const;

export type OwnThreshold = (typeof ownThresholds)[number];
export type ThresholdId = OwnThreshold | (typeof statisticsThresholds)[number];

/** The values before anybody changes them; their sources stand beside the cells. */
const usual = (units: number): Readonly<Record<OwnThreshold, number>> => ({
  leastCoverage: 0.5,
  negative: -0.4,
  weak: 0.3,
  redundant: 0.9,
  alpha: 0.7,
  adequacy: 0.6,
  importance: 0.5,
  addedPlaces: Math.max(1, Math.min(10, Math.ceil(units / 10))),
  addedShare: 1 / 3,
  positions: 2,
  robust: 0.95,
  width: Math.max(1, Math.min(20, Math.round(units / 4))),
});

const shares: ReadonlySet<ThresholdId> = new Set([
  ...(["coverage", "unitCoverage", "leastCoverage", "same", "importance", "addedShare", "robust"] as const),
]);

export const thresholdFormat = (id: ThresholdId): string => (shares.has(id) ? "0%" : "General");

/** A threshold as the user has left it in an earlier report; the usual one where that is no number. */
export function thresholdValue(context: Context, { suffix }: IndexSheets, id: OwnThreshold): number {
  const name = blockName(`Assessment${suffix}`, "Limits");
  const typed = context.input.chosen[`${name}:${ownThresholds.indexOf(id)}`] ?? "";
  const value = typed.trim() === "" ? NaN : Number(typed);
  return Number.isFinite(value) ? value : usual(context.model.units.length)[id];
}
