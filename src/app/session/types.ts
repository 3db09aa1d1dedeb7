import type { Model, Results } from "../../engine";
import type { CellRef } from "../../workbook/cells";
import type { Language } from "../../workbook/language";
import type { Problem } from "../../workbook/problem";
import type { ColumnRole, ReadColumn, ReadModel, TableChoice, TableReading } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import type { PortAbilities } from "../live-port";
import type { ReportPlaces } from "./report-places";
import type { Verification } from "../verify/verification";

/**
 * What the pane shows, as one value that is replaced, never changed. The session makes it from the workbook; the pane
 * draws it and calls the session's actions.
 */
export interface SessionState {
  readonly abilities: PortAbilities;
  /** `starting`: not read yet; `empty`: no data table in the workbook; `unreadable`: problems stand in the way. */
  readonly phase: "starting" | "empty" | "unreadable" | "ready";
  /** The running action, null when none is. */
  readonly busy: Busy | null;
  /** Report sheets against the inputs: none yet; as the inputs are; inputs changed in a way that the sheets cannot follow. */
  readonly report: "none" | "upToDate" | "stale";
  /** What the next report is written in: as the Method says, else as the report that is there, else as the pane. */
  readonly language: Language;
  /** Last reading that succeeded, with its results; kept while a newer one has problems. */
  readonly index: SessionIndex | null;
  /** Model and cells of the latest reading, also where they could not be scored; null where no model could be made. */
  readonly read: ReadModel | null;
  /** How the table of the data was read by the latest reading; null where none was found. */
  readonly table: TableReading | null;
  /** Of the latest reading and run. */
  readonly problems: readonly Problem[];
  /**
   * Results that movers are measured from: those of the first reading, then of each scoring; once the user has kept some,
   * those, until others are kept.
   */
  readonly baseline: Results | null;
  /** Units whose rank in the first index differs from the baseline's, largest move first. */
  readonly movers: readonly Mover[];
  readonly lockedWeights: ReadonlySet<string>;
  readonly choice: TableChoice;
  /** Names of the user's tables and sheets that may be chosen as data, framework or method; none before the first reading. */
  readonly tables: readonly string[];
  readonly verification: Verification | null;
  /** The newest run first. */
  readonly history: readonly RunEntry[];
  readonly canUndo: boolean;
  /** What `undo` would undo; null when there is nothing. */
  readonly undoes: Deed | null;
  /** The last action that failed; cleared by the next one. */
  readonly failure: Failure | null;
  /** The last thing done, to be announced; a new object each time. */
  readonly done: Done | null;
}

export interface SessionIndex {
  readonly model: Model;
  readonly source: Source;
  readonly results: Results;
}

export interface Busy {
  readonly action: ActionName;
  readonly step: string;
  /** Share done, 0..1; null when it cannot be told. */
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
  | "show";

/** What the session has done to the workbook: the action, and the node, setting, column or unit that it was about; "" for several or none. */
export interface Deed {
  readonly action: ActionName;
  readonly subject: string;
}

export interface Mover {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** One run in this workbook, as kept in its Runs sheet. */
export interface RunEntry {
  /** ISO 8601. */
  readonly time: string;
  readonly version: string;
  readonly mode: "live" | "values";
  readonly units: number;
  readonly indicators: number;
  readonly problems: number;
  readonly inputsDigest: string;
  /** Name of the unit at rank 1 of the first index, and its score; "" and NaN when none has one. */
  readonly first: string;
  readonly score: number;
}

export interface Failure {
  readonly action: ActionName;
  /** A code of HostError, BlockedError or CancelledError, or a `RefusalCode`. */
  readonly code: string;
  /** Cell, sheet, table, node or member that it is about; of "unexpected", its message. */
  readonly subject: string;
  readonly written: readonly string[];
}

/**
 * What the session itself refuses, having written nothing or put it back. `not-scored`: problems stand in the way;
 * `never-scored`: there is no report to verify;
 * `no-index`: no index has been read yet; `weight-locked`: of the node that is the subject; `weight-not-allowed`: below
 * zero or no number; `no-weight-cell`: the node's weight stands in no cell, and none could be made (the way out: a column
 * Weight in the Framework); `cell-is-formula`: writing would destroy a formula; `cell-in-the-way`: a cell that is needed
 * holds something; `not-taken`: the cell was written, but the index did not take it from there; `tables-exist`: the
 * sheets or tables that are the subject are there already; `no-fix`: no safe way to mend the problem; `framework-exists`:
 * the table is not set up where a Framework has rows of the user's; `column-without-title`: nothing could name the column
 * in a table; `role-of-aggregate`: the Framework has rows below the column's row; `no-role-cell`: the layout has no table
 * that could state the column's role; `role-not-taken`: the role was written, and the column was not read so;
 * `not-loaded`: a script of the add-in did not load.
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
  | "not-loaded";

export type Done =
  | {
      readonly what: "scored";
      readonly mode: "live" | "values";
      readonly units: number;
      readonly places: ReportPlaces;
    }
  /** After edits that changed the index; `moved` counts the movers. */
  | { readonly what: "rescored"; readonly moved: number }
  | { readonly what: "verified"; readonly differences: number }
  /** What a column of the data is was written; `turned` names what was set up with less as better, by its name. */
  | {
      readonly what: "role";
      readonly title: string;
      readonly from: ColumnRole;
      readonly to: ColumnRole;
      readonly turned: readonly string[];
    }
  | { readonly what: "setUp"; readonly turned: readonly string[] }
  /** The weights of the baseline are back; `left` names those that were not touched, with the reason. */
  | { readonly what: "restored"; readonly weights: number; readonly left: readonly LeftWeight[] }
  | { readonly what: "undone"; readonly deed: Deed }
  | { readonly what: "template" | "example" | "fixed" | "cancelled" };

/** `locked` by the user; `formula` in its cell; `new`: the baseline does not have it. */
export interface LeftWeight {
  readonly name: string;
  readonly why: "locked" | "formula" | "new";
}

/** The actions of the pane and the ribbon. Each resolves when it is over; failures are in the state, not thrown. */
export interface Session {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, and follows its edits from then on. */
  start(): Promise<void>;
  /** Loads what planning and verifying a report need, so that the first of them does not wait. Rejects where it does not load. */
  loadAhead(): Promise<void>;
  stop(): Promise<void>;
  refresh(): Promise<void>;
  score(mode: "live" | "values"): Promise<void>;
  cancel(): void;
  verify(): Promise<void>;
  undo(): Promise<void>;
  /** Writes the weight into its cell; the cell is the truth. */
  setWeight(node: string, weight: number): Promise<void>;
  lockWeight(node: string, locked: boolean): void;
  /** Equal weights for the unlocked children of a node. */
  equalise(parent: string): Promise<void>;
  /** The weights of the baseline again. */
  restoreWeights(): Promise<void>;
  /** From here on, movers are measured from the results of now. */
  keepBaseline(): void;
  /** Writes a setting into the Method table, making the table or the row where there is none. */
  setSetting(setting: string, words: string): Promise<void>;
  /** Several settings at once: a preset. */
  setSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  chooseTables(choice: TableChoice): Promise<void>;
  /** Writes what a column of the data is into its row of the Framework, making the row or the table where there is none. */
  setRole(column: ReadColumn, role: ColumnRole): Promise<void>;
  /** Writes Framework and Method from what was read, beside the user's table. */
  setUpTable(): Promise<void>;
  insertTemplate(): Promise<void>;
  insertExample(): Promise<void>;
  /** Whether `fix` knows a safe way to mend a problem. */
  canFix(problem: Problem): boolean;
  fix(problem: Problem): Promise<void>;
  show(cell: CellRef): Promise<void>;
  /** Sets the profile of an index to a unit and shows it; the unit's row in the data where no profile has it. */
  showUnit(unit: string, root: string): Promise<void>;
  /** Model, results and problems as JSON, for a download. */
  exportJson(): string;
}
