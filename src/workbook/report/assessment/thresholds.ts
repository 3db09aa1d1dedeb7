import type { Area } from "../../cells";
import { coherenceLayout } from "../coherence";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { correlationsLayout } from "../correlations";
import { blockName } from "../frame/block-name";
import { statisticsLayout } from "../statistics";

/** Thresholds that are cells of this sheet, in the order of their rows. */
export const ownThresholds = ["leastCoverage", "positions", "robust", "width"] as const;

/** Thresholds that are cells of the sheets whose flags they make: Statistics, Correlations, Coherence. */
export const linkedThresholds = [
  ...(["coverage", "unitCoverage", "same", "skewness", "kurtosis"] as const),
  ...(["negative", "weak", "redundant"] as const),
  ...(["alpha", "kmo", "importance", "places", "apart"] as const),
] as const;

export type OwnThreshold = (typeof ownThresholds)[number];
export type LinkedThreshold = (typeof linkedThresholds)[number];
export type ThresholdId = OwnThreshold | LinkedThreshold;

/** Where a threshold of another sheet is. */
export interface LinkedLimit {
  readonly value: number;
  readonly formula: string;
  /** All limits of that sheet. */
  readonly area: Area;
}

export function linkedLimit(context: Context, index: IndexSheets, id: LinkedThreshold): LinkedLimit {
  const from = index.sheets.Assessment;
  const of = <Key extends string>(
    limits: {
      readonly area: Area;
      readonly values: Readonly<Record<Key, number>>;
      readonly cell: (key: Key, sheet: string) => string;
    },
    key: Key,
  ): LinkedLimit => ({ value: limits.values[key], formula: limits.cell(key, from), area: limits.area });
  switch (id) {
    case "coverage":
    case "unitCoverage":
    case "same":
    case "skewness":
    case "kurtosis":
      return of(statisticsLayout(context).limits, id);
    case "negative":
    case "weak":
    case "redundant":
      return of(correlationsLayout(context).limits, id);
    default:
      return of(coherenceLayout(context, index).limits, id);
  }
}

/** The values before anybody changes them; their sources stand beside the cells. */
const usual = (units: number): Readonly<Record<OwnThreshold, number>> => ({
  leastCoverage: 0.5,
  positions: 2,
  robust: 0.95,
  width: Math.max(1, Math.min(20, Math.round(units / 4))),
});

const shares: ReadonlySet<ThresholdId> = new Set([
  ...(["coverage", "unitCoverage", "leastCoverage", "same", "importance", "apart", "robust"] as const),
]);

export const thresholdFormat = (id: ThresholdId): string => (shares.has(id) ? "0%" : "General");

/** A threshold as the user has left it in an earlier report; the usual one where that is no number. */
export function thresholdValue(context: Context, { suffix }: IndexSheets, id: OwnThreshold): number {
  const name = blockName(`Assessment${suffix}`, "Limits");
  const typed = context.input.chosen[`${name}:${ownThresholds.indexOf(id)}`] ?? "";
  const value = typed.trim() === "" ? NaN : Number(typed);
  return Number.isFinite(value) ? value : usual(context.model.units.length)[id];
}
