import type { CostRule, Lever, Rating, Results, Uncertainty } from "../../engine";
import type { IndexPlan } from "../../workbook/decisions";
import type { Language } from "../../workbook/language";
import type { VariedPart } from "../../workbook/tests";

/** What the briefs of one index are made from: the same for every unit. */
export interface BriefInput {
  readonly results: Results;
  /** Code of the index. */
  readonly root: string;
  readonly language: Language;
  /** When the run was: ISO 8601 with the time zone. */
  readonly time: string;
  /** Null where no runs were made: the briefs say so. */
  readonly ranges: BriefRanges | null;
  /** Empty where the workbook has no table of ratings. */
  readonly ratings: readonly Rating[];
  /** Documents behind the ratings, where the table of ratings names them. */
  readonly evidence: readonly BriefEvidence[];
  /** Per unit, by position. */
  readonly peers: readonly Int32Array[];
  readonly costs: readonly CostRule[];
  /** Null where the workbook states no budget. */
  readonly plan: IndexPlan | null;
  /** A plan over all units for a budget that was asked for; null for none. */
  readonly planOfAll: IndexPlan | null;
  /** Whether no other unit may be named or known from a figure. */
  readonly anonymous: boolean;
}

/** Ranges of the ranks over the runs of the robustness test. */
export interface BriefRanges {
  readonly runs: number;
  readonly varied: readonly VariedPart[];
  readonly uncertainty: Uncertainty;
  /** Per unit: the units that cannot be distinguished from it. */
  readonly indistinguishable: readonly Int32Array[];
}

/** What stands behind the rating of a unit in an indicator, by their codes. */
export interface BriefEvidence {
  readonly unit: string;
  readonly indicator: string;
  /** As the raters wrote them: numbers or names of documents. */
  readonly ids: readonly string[];
  /** The same as documents, where they are described; absent where only ids are known. */
  readonly documents?: readonly BriefDocument[];
}

/** A row of the table Evidence; its texts are "" where nothing is written. */
export interface BriefDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** A day, a year, or as it is written. */
  readonly date: string;
  /** 0 to 3; NaN where it is not stated. */
  readonly quality: number;
}

/** What only the brief of one unit needs. */
export interface UnitBrief {
  /** Position in `Model.units`. */
  readonly unit: number;
  readonly levers: readonly Lever[];
  /** The nearest unit that is at least as good in every part, by position; null where there is none. */
  readonly better: number | null;
  /** Real units from this one to the frontier, by position; empty where there is no path, or the unit is on it. */
  readonly path: readonly number[];
}
