import type { DocumentModel } from "../../document";
import type { BriefChoice } from "./make-brief";
import type { Claim, PlanSettings, ScaleRule } from "../../engine";
import type { CellRef } from "../../workbook/cells";
import type { Problem } from "../../workbook/problem";
import type { ColumnRole, ReadColumn, TableChoice } from "../../workbook/read";
import type { AssessmentRequest } from "../assessment";
import type { NewAgreedLevel } from "./assessment/new-agreed-level";
import type { NewChange } from "./scenarios/scenario-rows";
import type { SessionState } from "./types";

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
  /** @param also a sheet that the report has besides; later runs write it again */
  score(mode: "live" | "values", also?: "frozen-scale"): Promise<void>;
  cancel(): void;
  verify(): Promise<void>;
  undo(): Promise<void>;
  /** Writes the weight into its cell: the workbook keeps the weights. */
  setWeight(node: string, weight: number): Promise<void>;
  /** Writes several weights at once, as one step that can be undone. */
  setWeights(weights: ReadonlyMap<string, number>): Promise<void>;
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
  /** Makes the brief of a unit as a document, and has it saved. */
  makeBrief(brief: BriefChoice, save: (document: DocumentModel) => Promise<void>): Promise<void>;
  /** Makes the audit of an index as a document, and has it saved. */
  makeDocument(root: string, save: (document: DocumentModel) => Promise<void>): Promise<void>;
  /**
   * Makes a plan of an index for a budget, beside the queue: other actions do not wait for it. It replaces the plan that was made
   * before, and ends one that is being made.
   */
  makePlan(root: string, settings: PlanSettings): Promise<void>;
  cancelPlan(): void;
  /** Writes what a plan is for into the table Plan settings; makes the sheet where there is none. */
  setPlanSettings(settings: PlanSettings): Promise<void>;
  /** Makes the sheet Costs with a row per indicator, for the user to fill in. */
  insertCosts(): Promise<void>;
  /** Opens the what-if of a unit by its code, and computes it from then on; null closes it. Its values stay. */
  openWhatIf(unit: string | null): void;
  /** Puts a value of a unit into its what-if; null puts back what the unit has. Nothing is written to the workbook. */
  setWhatIf(unit: string, indicator: string, value: number | null): void;
  /** Puts back all values of a unit. */
  resetWhatIf(unit: string): void;
  /** Whether the scale moves with the values of what-ifs. */
  setWhatIfScale(scale: ScaleRule): void;
  /** Writes a scenario into the table Scenarios; makes the sheet where there is none. */
  saveScenario(name: string, changes: readonly NewChange[], replace: boolean): Promise<void>;
  /** Writes the present method and weights as a scenario. */
  savePresent(name: string, replace: boolean): Promise<void>;
  renameScenario(name: string, wanted: string): Promise<void>;
  deleteScenario(name: string): Promise<void>;
  /** Writes the changes of a scenario into the user's cells of Method, Framework and Data. */
  applyScenario(name: string): Promise<void>;
  /** Compares scenarios with the index as it is; nothing is written, and other actions do not wait. */
  compareScenarios(root: string, names: readonly string[]): Promise<void>;
  /** Finds what `startAssessment` would write, for the state; nothing is written. */
  previewAssessment(request: AssessmentRequest): Promise<void>;
  /** Makes the tables Ratings, Scale, Agreed and Evidence; a table that exists is kept, and gets the rows that it lacks. */
  startAssessment(request: AssessmentRequest): Promise<void>;
  /** Writes an agreed level into the user's table of agreed levels; makes the sheet where there is none. */
  agreeLevel(level: NewAgreedLevel): Promise<void>;
  /** Empties the agreed level of a unit on an indicator; its row and its reason stay. */
  reopenLevel(unit: string, indicator: string): Promise<void>;
  /** Model, results and problems as JSON, for a download. */
  exportJson(): string;
}
