import type { Model, Results } from "../../../engine";
import type { WorkbookDescription } from "../../cells";
import type { IndexPlan } from "../../decisions";
import type { Language } from "../../language";
import type { Problem } from "../../problem";
import type { Source } from "../../source";
import type { IndexTest } from "../../tests";

/** What a report is made from. The same input gives the same plan. */
export interface ReportInput {
  readonly model: Model;
  readonly source: Source;
  readonly results: Results;
  /** Of the reading and of the run. */
  readonly problems: readonly Problem[];
  /** The workbook that it is drawn into: decides the sheets' names. */
  readonly description: WorkbookDescription;
  /** `live`: formulas down to the raw cell; `values`: numbers only. */
  readonly mode: "live" | "values";
  /** Of every text of the report; English where it is absent. */
  readonly language?: Language;
  readonly run: RunRecord;
  /** What the user had chosen in the drop-down cells of an earlier report, by block name: kept. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Tests of the indexes, each of another root; absent for a report without the sheets of tests. */
  readonly tests?: readonly IndexTest[];
  /** Whether the report has the sheets of decisions: Levers, Comparison and Peers; Plan where there is one. */
  readonly decisions?: boolean;
  /** Whether the report has a sheet with its scale, for later data. */
  readonly frozenScale?: boolean;
  /** Plans of the indexes, each of another root; absent where the workbook has no costs, or no budget. */
  readonly plans?: readonly IndexPlan[];
}

export interface RunRecord {
  /** ISO 8601, with the time zone. */
  readonly time: string;
  readonly version: string;
  /** Lower-case hexadecimal SHA-256 of `serialiseModel`'s text. */
  readonly inputsDigest: string;
  /** The text that the digest is of, kept on the audit sheet; absent or null leaves it out. */
  readonly inputs?: string | null;
  /** What tables beside the model said, kept on the audit sheet; absent: as they are now. Null leaves it out. */
  readonly tables?: string | null;
}
