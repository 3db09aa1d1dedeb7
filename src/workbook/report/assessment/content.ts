import type { PlanCell } from "../../plan";

/** How a figure stands against its threshold. */
export type Verdict = "good" | "caution" | "warning";

/** The parts of an assessment, in the order of an audit of the JRC, after the summary and how the figures were made. */
export type AssessmentSectionId =
  "summary" | "made" | "framework" | "data" | "coherence" | "assumptions" | "experts";

/** The exhibits of an audit: tables and figures. */
export type ExhibitId =
  | ("T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8" | "T9" | "T10" | "T11")
  | ("F1" | "F2" | "F3" | "F4");

/** A sentence with its figures: the text is the stored value of the cell. */
export interface AssessmentSentence {
  readonly kind: "sentence";
  /** Stable: "coverage-indicators". */
  readonly id: string;
  readonly cell: PlanCell;
  /** Null where nothing is judged. */
  readonly verdict: { readonly is: Verdict; readonly cell: PlanCell } | null;
}

/** A place for people to write. */
export interface AssessmentPrompt {
  readonly kind: "prompt";
  readonly id: string;
  /** What to write about. */
  readonly prompt: PlanCell;
  /** What was written there before; "" for nothing yet. */
  readonly text: string;
}

/** Where an exhibit stands in the workbook. */
export interface AssessmentExhibit {
  readonly kind: "exhibit";
  readonly id: ExhibitId;
  readonly caption: string;
  /** The sheet, and a link to its first cell as in a formula: "Robustness!A1". */
  readonly sheet: string;
  readonly link: string;
}

export type AssessmentItem = AssessmentSentence | AssessmentPrompt | AssessmentExhibit;

export interface AssessmentSection {
  readonly id: AssessmentSectionId;
  readonly heading: string;
  readonly items: readonly AssessmentItem[];
}

/** A unit under the weights that are best for it (exhibit F4), in the order of the index. */
export interface FrontierRow {
  /** Position of the unit in the model. */
  readonly unit: number;
  /** Rank in the index; NaN for none. */
  readonly indexRank: number;
  /** Score under the best weights, 0 to 1, and the rank by it; NaN for none. */
  readonly score: number;
  readonly rank: number;
}

/** A limit by which something is judged: what it is, its value in the workbook, and where it is from. */
export interface AssessmentThreshold {
  /** Stable: "alpha", "addedPlaces". */
  readonly id: string;
  readonly what: string;
  readonly source: string;
  readonly value: number;
  readonly usual: number;
  /** The limit of the Method; null where it states none. */
  readonly stated: number | null;
  /** Whether it is a share, 0..1. */
  readonly isShare: boolean;
}

/** The assessment of an index, before it is put on a sheet or in a document. */
export interface Assessment {
  readonly sections: readonly AssessmentSection[];
  readonly thresholds: readonly AssessmentThreshold[];
  /** Null where it cannot be computed: scores below 0, or fewer than two parts. */
  readonly frontier: {
    readonly rows: readonly FrontierRow[];
    readonly lower: number;
    readonly upper: number;
  } | null;
}
