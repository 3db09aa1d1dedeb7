import type { Failure, Perturbations, Sensitivity, StageTrace, Uncertainty } from "../../engine";
import type { TestedPart, TestSettings } from "../test-settings";

/** A test of one index: what was varied, and all that came out. Plain data; the same settings give the same figures. */
export interface IndexTest {
  /** Code of the index. */
  readonly root: string;
  /** When it was run: ISO 8601 with the time zone. */
  readonly time: string;
  /** With every `usual` resolved: the same design can be drawn again from these. */
  readonly settings: TestSettings;
  readonly perturbations: Perturbations;
  /**
   * Scores of the index itself at the test, one per unit; NaN for none. With the ranks (`uncertainty.units[].nominal`) they
   * tell whether the inputs have changed since: a report may be planned with the test of earlier inputs, and says so.
   */
  readonly scores: Float64Array;
  /** Each part that was asked for, in words; also those that could not vary, with the reason. */
  readonly varied: readonly VariedPart[];
  readonly uncertainty: Uncertainty;
  /** Per unit: the units, by position, that it cannot be distinguished from. */
  readonly indistinguishable: readonly Int32Array[];
  readonly trace: readonly TraceRow[];
  readonly changes: readonly SingleChange[];
  /** Null where the choices vary in one way only, or no row of the design gave an index. */
  readonly sensitivity: Sensitivity | null;
}

/** A part that a test was asked to vary. */
export interface VariedPart {
  readonly part: TestedPart;
  /** What the index itself has, in the words of the Method. */
  readonly reference: string;
  /** The alternatives, in the words of the Method; of weights and goalposts the spread: "+/- 25%". */
  readonly alternatives: readonly string[];
  /** Null where it varied; else why it could not. */
  readonly notVaried:
    "one-alternative" | "no-gaps" | "no-goalposts" | "no-ratings" | "no-siblings" | "no-participants" | null;
  /** Whether the index itself has this stage: false for an imputation or a treatment of "none". */
  readonly inReference: boolean;
}

/**
 * What came out of one stage with one alternative, over the replicates that had it: the values that the stage left, all units
 * and indicators (or nodes) together.
 */
export interface TraceRow extends Omit<StageTrace, "alternative"> {
  /** In the words of the Method; null for parts that vary without alternatives (weights, goalposts, raters). */
  readonly alternative: string | null;
}

/** One alternative in place of the index's own, all else as it is. */
export interface SingleChange {
  readonly part: TestedPart;
  /** In the words of the Method; of "leave-one-out" the code of the indicator or part that is left out. */
  readonly alternative: string;
  /** Null where it gave no index; then `failures` says why. */
  readonly ranks: Float64Array | null;
  /** Mean of |rank before - rank after| over the units with both; NaN without. */
  readonly meanAbsoluteShift: number;
  /** Share of the units that move 3 places or more. */
  readonly moved: number;
  /** The units that move most, by position, the largest move first; positive is up. */
  readonly movers: readonly { readonly unit: number; readonly shift: number }[];
  readonly failures: readonly Failure[];
}
