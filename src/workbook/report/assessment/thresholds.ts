import type { Area } from "../../cells";
import { coherenceLayout } from "../coherence";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { correlationsLayout } from "../correlations";
import { blockName } from "../frame/block-name";
import { limitInForce, type LimitInForce } from "../frame/limit-in-force";
import { formatOf } from "../frame/limits";
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
export interface LinkedLimit extends LimitInForce {
  readonly formula: string;
  /** All limits of that sheet. */
  readonly area: Area;
}

export function linkedLimit(context: Context, index: IndexSheets, id: LinkedThreshold): LinkedLimit {
  const from = index.sheets.Assessment;
  const of = <Key extends string>(
    limits: {
      readonly area: Area;
      readonly inForce: Readonly<Record<Key, LimitInForce>>;
      readonly cell: (key: Key, sheet: string) => string;
    },
    key: Key,
  ): LinkedLimit => ({ ...limits.inForce[key], formula: limits.cell(key, from), area: limits.area });
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

const shares: ReadonlySet<ThresholdId> = new Set([
  ...(["coverage", "unitCoverage", "leastCoverage", "same", "importance", "apart", "robust"] as const),
]);

export const isShareThreshold = (id: ThresholdId): boolean => shares.has(id);

export const thresholdFormat = (id: ThresholdId, limit: LimitInForce): string =>
  isShareThreshold(id) ? formatOf(limit, "0%") : "General";

/** A threshold of this sheet: as the user has left it in an earlier report, else as the Method has it. */
export const ownThreshold = (context: Context, { suffix }: IndexSheets, id: OwnThreshold): LimitInForce =>
  limitInForce(context, id, `${blockName(`Assessment${suffix}`, "Limits")}:${ownThresholds.indexOf(id)}`);
