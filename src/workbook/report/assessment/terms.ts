import type { IndexTest } from "../../tests";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import type { ReportWords } from "../words";
import type { Assessment } from "./content";
import type { LiveLimit } from "./limit-words";
import type { ThresholdId } from "./thresholds";
import type { Workings } from "./workings";

/** What the sentences of an assessment are made from. */
export interface Terms {
  readonly context: Context;
  readonly index: IndexSheets;
  readonly test: IndexTest;
  readonly words: ReportWords;
  /** The sheet that the formulas stand on. */
  readonly sheet: string;
  readonly workings: Workings;
  readonly limits: Readonly<Record<ThresholdId, LiveLimit>>;
  readonly frontier: Assessment["frontier"];
  /** First row of the units of the frontier. */
  readonly frontierRow: number;
}
