import type { Problem } from "../../workbook/problem";
import type { ReportMode } from "../report-size";
import type { CellDifference } from "./compare-block";
import type { InputChange } from "./inputs/input-change";
import type { LookDifference } from "./looks/look-difference";
import type { BlockDifference } from "./placed-block";

export type Verification = ComparedReport | NotCompared;

/** The report was compared; `isProved` says whether all of it is as it should be. */
export interface ComparedReport {
  readonly compared: true;
  readonly mode: ReportMode;
  /** Causes first; those that follow from another cell, or from changed inputs, say so. */
  readonly cells: readonly CellDifference[];
  readonly blocks: readonly BlockDifference[];
  /** What people see beside values and formulas: formats, charts, what is hidden. */
  readonly looks: readonly LookDifference[];
  /** What this host cannot show: `looks` says nothing of it. */
  readonly looksCompared: boolean;
  /** How many cells were compared, and how many of them are formulas. */
  readonly counts: { readonly cells: number; readonly formulas: number };
  /** No formula has a stored result (openpyxl saves such files): formulas were compared, their results were not. */
  readonly isUncalculated: boolean;
  readonly inputs: InputsState;
  /** Each input that is another than when the report was made; empty where that is not known. */
  readonly changes: readonly InputChange[];
  /** Whether the inputs that the audit sheet keeps are those of the SHA-256 that it records. */
  readonly kept: KeptState;
  /** SHA-256 of the inputs as they are now. */
  readonly digest: string;
  /** Whether that is the one that was asked for; null when none was. */
  readonly isPinned: boolean | null;
}

/** There is no report to compare, or its inputs cannot be scored any more. */
export interface NotCompared {
  readonly compared: false;
  readonly reason: "never-scored" | "not-scored";
  readonly problems: readonly Problem[];
}

/** Whether data, framework and method are those whose SHA-256 the audit sheet recorded. */
export type InputsState = "unchanged" | "changed" | "not-recorded";

/** `none`: the inputs are too many to be kept, or the block is gone, which is a difference of its own. */
export type KeptState = "as-recorded" | "altered" | "none";

/** Differences that follow from no other. */
export const causeCount = ({ cells, blocks, looks, changes }: ComparedReport): number =>
  changes.length + looks.length + [...cells, ...blocks].filter(({ follows }) => follows === undefined).length;

/** Nothing differs: neither the report nor the inputs that it was made from. */
export const isProved = (verification: ComparedReport): boolean =>
  verification.cells.length + verification.blocks.length + verification.looks.length === 0 &&
  verification.changes.length === 0 &&
  verification.inputs === "unchanged" &&
  verification.kept !== "altered" &&
  verification.isPinned !== false;
