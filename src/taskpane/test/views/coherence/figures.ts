import type { ItemReliability } from "../../../../engine";
import type { CoherenceLimits } from "./limits";

/** The two tables of correlations. */
export type Pairs = "withAggregates" | "withEachOther";

/** What the view of coherence shows of one index. */
export interface CoherenceFigures {
  /** Codes of the indicators below the index, and of the aggregates, the index first. */
  readonly indicators: readonly string[];
  readonly aggregates: readonly string[];
  /** Correlations of indicators (rows) with aggregates, and with each other; NaN for none. */
  readonly withAggregates: readonly Float64Array[];
  readonly withEachOther: readonly Float64Array[];
  /** Code of the parent of each indicator. */
  readonly parents: ReadonlyMap<string, string>;
  /** Positions, among the aggregates, of the other parts of the level of an indicator's own part. */
  readonly others: ReadonlyMap<string, readonly number[]>;
  readonly limits: CoherenceLimits;
  readonly importance: readonly NodeImportance[];
  readonly sets: readonly ItemSetFigures[];
}

/** Weight and importance of a node as shares among its siblings, and its weight in the whole index. */
export interface NodeImportance {
  readonly code: string;
  readonly parent: string;
  readonly weight: number;
  readonly importance: number;
  readonly effectiveWeight: number;
}

/** How far the children of an aggregate belong together. */
export interface ItemSetFigures {
  readonly code: string;
  readonly items: readonly string[];
  /** Items that vary, and their alpha. */
  readonly count: number;
  readonly alpha: number;
  readonly byItem: readonly ItemReliability[];
  /** Of the first component: null where there are none. */
  readonly components: {
    readonly n: number;
    readonly explained: number;
    readonly aboveOne: number;
    readonly loadings: readonly number[];
  } | null;
  readonly adequacy: number;
}
