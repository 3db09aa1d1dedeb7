import type { Results } from "../../engine";
import type { HistoryRow } from "../../workbook/history";
import type { Language } from "../../workbook/language";
import type { Problem } from "../../workbook/problem";
import type { ReadModel, TableChoice, TableReading } from "../../workbook/read";
import type { PortAbilities } from "../live-port";
import type { IndexTest } from "../../workbook/tests";
import type { FoundClaims } from "../claims";
import type { ReplicateRun } from "../test";
import type { ActionName, Done, Failure, SessionAction } from "./actions";
import type { AssessmentPreview } from "./assessment/assessment-state";
import type { SessionPlans } from "./plans/plan-state";
import type { LiveRanges } from "./ranges/live-ranges";
import type { SessionComparison } from "./scenarios/session-comparison";
import type { SessionIndex } from "./session-index";
import type { SessionWhatIf } from "./what-if/what-if-state";
import type { Verification } from "../verify/verification";

/**
 * What the pane shows, as one value that is replaced and never changed. The session makes it from the workbook; the
 * pane draws it and calls the actions of the session.
 */
export interface SessionState {
  readonly abilities: PortAbilities;
  /** `starting`: not read yet; `empty`: no data table in the workbook; `unreadable`: problems prevent scoring. */
  readonly phase: "starting" | "empty" | "unreadable" | "ready";
  /** The running action; null when there is none. */
  readonly busy: Busy | null;
  /**
   * `none`: no report yet; `upToDate`: it matches the inputs; `stale`: the inputs changed in a way that its sheets do
   * not follow.
   */
  readonly report: "none" | "upToDate" | "stale";
  /**
   * Language of the next report: that of the Method, else that of the report in the workbook, else that of the pane.
   */
  readonly language: Language;
  /** The last reading that succeeded, with its results; kept while a newer reading has problems. */
  readonly index: SessionIndex | null;
  /**
   * Model and cells of the latest reading, also where they could not be scored; null where no model could be made.
   */
  readonly read: ReadModel | null;
  /** How the latest reading read the data table; null where no table was found. */
  readonly table: TableReading | null;
  /** Problems of the latest reading and run. */
  readonly problems: readonly Problem[];
  /**
   * Results that movers are measured from: those of the first reading, then of each scoring. Once the user keeps
   * some, they stay until the user keeps others.
   */
  readonly baseline: Results | null;
  /** Units whose rank in the first index differs from the baseline's, largest move first. */
  readonly movers: readonly Mover[];
  /** Ranges of the ranks, which follow the index. */
  readonly ranges: LiveRanges;
  /** The last test that was run on request; null when none was. */
  readonly test: SessionTest | null;
  /** The replicate of that test that was run by itself last; null when none was. */
  readonly replicate: SessionReplicate | null;
  /** The claims that were looked at last; null when none were. */
  readonly claims: SessionClaims | null;
  /** What units would be with other values. */
  readonly whatIf: SessionWhatIf;
  /** Plans for a budget. */
  readonly plans: SessionPlans;
  /** The scenarios that were compared last; null when none were. */
  readonly comparison: SessionComparison | null;
  /** What starting an assessment would write, as it was found last; null when it was not looked for. */
  readonly assessmentPreview: AssessmentPreview | null;
  readonly lockedWeights: ReadonlySet<string>;
  readonly choice: TableChoice;
  /**
   * Names of the user's tables and sheets that may be chosen as data, framework or method; empty before the first
   * reading.
   */
  readonly tables: readonly string[];
  readonly verification: Verification | null;
  /** Runs in the workbook's history, the newest first. */
  readonly history: readonly HistoryRow[];
  readonly canUndo: boolean;
  /** The action that `undo` undoes; null when there is none. */
  readonly undoes: SessionAction | null;
  /** The last action that failed; cleared by the next one. */
  readonly failure: Failure | null;
  /** The last result to announce; a new object each time. */
  readonly done: Done | null;
}

/** Something that was found of an index at one time. */
interface FoundOf {
  /** The index that was tested. */
  readonly index: SessionIndex;
  /** Whether the index, or what its test varies, has changed since. */
  readonly isOld: boolean;
  /** The index for which `isOld` was found. */
  readonly checked: SessionIndex;
}

export interface SessionTest extends FoundOf {
  /** By the code of the index. */
  readonly byRoot: ReadonlyMap<string, IndexTest>;
}

export interface SessionClaims extends FoundOf {
  /** Code of the index. */
  readonly root: string;
  readonly found: FoundClaims;
}

export interface SessionReplicate {
  /** Code of the index. */
  readonly root: string;
  readonly run: ReplicateRun;
}

export interface Busy {
  readonly action: ActionName;
  readonly step: string;
  /** Share done, 0..1; null when it is not known. */
  readonly share: number | null;
  readonly cancellable: boolean;
}

export interface Mover {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

export type { SessionIndex };
