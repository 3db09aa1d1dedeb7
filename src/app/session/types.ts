import type { DocumentModel } from "../../document";
import type { Claim, Model, Rating, Results } from "../../engine";
import type { CellRef } from "../../workbook/cells";
import type { HistoryRow } from "../../workbook/history";
import type { Language } from "../../workbook/language";
import type { Problem } from "../../workbook/problem";
import type { ColumnRole, ReadColumn, ReadModel, TableChoice, TableReading } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import type { PortAbilities } from "../live-port";
import type { IndexTest } from "../../workbook/tests";
import type { FoundClaims } from "../claims";
import type { ReplicateRun } from "../test";
import type { LiveRanges } from "./ranges/live-ranges";
import type { ReportPlaces } from "./report-places";
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

export interface SessionIndex {
  readonly model: Model;
  readonly source: Source;
  readonly results: Results;
  /** Ratings of the workbook; absent where it has no table of ratings. */
  readonly ratings?: readonly Rating[];
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

export type ActionName =
  | "read"
  | "score"
  | "verify"
  | "undo"
  | "weights"
  | "setting"
  | "role"
  | "setUp"
  | "template"
  | "example"
  | "fix"
  | "show"
  | "test"
  | "replicate"
  | "claims"
  | "document";

/** An action, and the node, setting, column or unit that it changes; "" for several or none. */
export interface SessionAction {
  readonly action: ActionName;
  readonly subject: string;
}

export interface Mover {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

export interface Failure {
  readonly action: ActionName;
  /** A code of HostError, BlockedError or CancelledError, or a `RefusalCode`. */
  readonly code: string;
  /** The cell, sheet, table, node or member in question; for "unexpected", the message of the error. */
  readonly subject: string;
  readonly written: readonly string[];
}

/**
 * Why the session refuses an action; nothing was written, or it was put back. "Subject" is the subject of the
 * failure.
 * - `not-scored`: problems prevent scoring.
 * - `never-scored`: there is no report to verify.
 * - `no-index`: no index has been read yet.
 * - `weight-locked`: the weight of the subject is locked.
 * - `weight-not-allowed`: the weight is below zero or not a number.
 * - `no-weight-cell`: the weight of the node is in no cell, and no cell could be made; a column Weight in the
 * Framework helps.
 * - `cell-is-formula`: writing would destroy a formula.
 * - `cell-in-the-way`: a cell that is needed is not blank.
 * - `not-taken`: the cell was written, but the index does not use it.
 * - `tables-exist`: the workbook has sheets or tables of these names (the subject) already.
 * - `no-fix`: the problem has no safe fix.
 * - `framework-exists`: the table is not set up, because a Framework has rows of the user.
 * - `column-without-title`: a table cannot name a column without a title.
 * - `role-of-aggregate`: the Framework has rows below the row of the column.
 * - `no-role-cell`: the layout has no table that can state the role of the column.
 * - `role-not-taken`: the role was written, but the column is not read so.
 * - `no-test`: no test has been run yet.
 * - `no-replicate`: the test has no replicate of this number; the subject is how many it has.
 * - `not-loaded`: a script of the add-in did not load.
 */
export type RefusalCode =
  | "not-scored"
  | "never-scored"
  | "no-index"
  | "weight-locked"
  | "weight-not-allowed"
  | "no-weight-cell"
  | "cell-is-formula"
  | "cell-in-the-way"
  | "not-taken"
  | "tables-exist"
  | "no-fix"
  | "framework-exists"
  | "column-without-title"
  | "role-of-aggregate"
  | "no-role-cell"
  | "role-not-taken"
  | "no-test"
  | "no-replicate"
  | "not-loaded";

export type Done =
  | {
      readonly what: "scored";
      readonly mode: "live" | "values";
      readonly units: number;
      readonly places: ReportPlaces;
    }
  /** After edits that changed the index; `moved` is the number of movers. */
  | { readonly what: "rescored"; readonly moved: number }
  | { readonly what: "verified"; readonly differences: number }
  | { readonly what: "tested"; readonly runs: number }
  /**
   * The role of a column was written; `turned` has the names of indicators that were set up with less as better, by
   * their names.
   */
  | {
      readonly what: "role";
      readonly title: string;
      readonly from: ColumnRole;
      readonly to: ColumnRole;
      readonly turned: readonly string[];
    }
  | { readonly what: "setUp"; readonly turned: readonly string[] }
  /** The weights of the baseline are restored; `left` lists those that were not changed, with the reason. */
  | { readonly what: "restored"; readonly weights: number; readonly left: readonly LeftWeight[] }
  | { readonly what: "undone"; readonly action: SessionAction }
  | { readonly what: "template" | "example" | "fixed" | "cancelled" | "document" };

/** `locked`: by the user; `formula`: its cell contains one; `new`: the baseline does not have it. */
export interface LeftWeight {
  readonly name: string;
  readonly why: "locked" | "formula" | "new";
}

/**
 * The actions of the pane and the ribbon. Each resolves when it has ended; failures are in the state and are not
 * thrown.
 */
export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, and follows its edits from then on. */
  start(): Promise<void>;
  /**
   * Loads the scripts for planning and verifying a report, so that the first of these actions is fast. Rejects when
   * they do not load.
   */
  loadAhead(): Promise<void>;
  stop(): Promise<void>;
  refresh(): Promise<void>;
  score(mode: "live" | "values"): Promise<void>;
  cancel(): void;
  verify(): Promise<void>;
  undo(): Promise<void>;
  /** Writes the weight into its cell: the workbook keeps the weights. */
  setWeight(node: string, weight: number): Promise<void>;
  lockWeight(node: string, locked: boolean): void;
  /** Gives the unlocked children of a node equal weights. */
  equalise(parent: string): Promise<void>;
  /** Restores the weights of the baseline. */
  restoreWeights(): Promise<void>;
  /** Makes the present results the baseline. */
  keepBaseline(): void;
  /** Writes a setting into the Method table; makes the table or the row where there is none. */
  setSetting(setting: string, words: string): Promise<void>;
  /** Writes several settings at once: a preset. */
  setSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  chooseTables(choice: TableChoice): Promise<void>;
  /**
   * Writes the role of a data column into its row of the Framework; makes the row or the table where there is none.
   */
  setRole(column: ReadColumn, role: ColumnRole): Promise<void>;
  /** Writes Framework and Method from what was read, beside the user's table. */
  setUpTable(): Promise<void>;
  insertTemplate(): Promise<void>;
  insertExample(): Promise<void>;
  /** Whether `fix` can fix a problem safely. */
  canFix(problem: Problem): boolean;
  fix(problem: Problem): Promise<void>;
  show(cell: CellRef): Promise<void>;
  /**
   * Selects a unit in the profile of an index and shows it; shows the unit's row in the data where no profile has it.
   */
  showUnit(unit: string, root: string): Promise<void>;
  /** Runs the test that the Method states, for every index. */
  runTest(): Promise<void>;
  /** Runs one replicate of the last test again, by its number; the first one is 1. */
  runReplicate(root: string, number: number): Promise<void>;
  /** Looks at claims about the units of an index, in the runs of the test; they replace those before. */
  testClaims(root: string, claims: readonly Claim[]): Promise<void>;
  /** Makes the audit of an index as a document, and has it saved. */
  makeDocument(root: string, save: (document: DocumentModel) => Promise<void>): Promise<void>;
  /** Model, results and problems as JSON, for a download. */
  exportJson(): string;
}
