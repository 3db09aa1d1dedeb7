import type { Language } from "../../language";

/** What an assessment is started with. */
export interface AssessmentRequest {
  /** Names of the raters, each once. */
  readonly raters: readonly string[];
  /** How many raters rate each cell, 1 to the number of raters. */
  readonly perCell: number;
  /** By unit, the same raters rate all indicators of a unit (an interview is coded as a whole); by cell, they change. */
  readonly by: "unit" | "cell";
  /** Number of units (or, by cell, of cells) that all raters rate, so that their severity can be compared. */
  readonly shared: number;
  /** An integer: the same seed gives the same assignment. */
  readonly seed: number;
  /** Name of the round; null for a table without rounds. */
  readonly round: string | null;
  /** Codes of the indicators that are rated; null: those of the Framework that have no column in Data, or all where every one has. */
  readonly indicators: readonly string[] | null;
  /** The language of the new sheets, English unless given. */
  readonly language?: Language;
}
