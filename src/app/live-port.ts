import type { Area, CellRef, CellValue } from "../workbook/cells";
import type { WorkbookPlan } from "../workbook/plan";
import type { Progress, WorkbookPort } from "./ports";

/** A workbook that its user works in at the same time: Excel, or the workbench in its place. */
export interface LivePort extends WorkbookPort {
  /** Selects a cell, and shows its sheet. */
  show(cell: CellRef): Promise<void>;
  /**
   * Writes single cells of the user's (a weight, a setting, a fix), as typing them would. Formats stay, but where a number
   * goes into a cell that is formatted as text, which would make a text of it again: that cell becomes General. Text never
   * becomes a formula. A cell that touches an Excel table of the user's from below or from the right makes the table grow
   * by that row or column. (Who writes reads again, and says so when it did not.)
   */
  write(edits: readonly CellEdit[]): Promise<void>;
  /**
   * Tells of edits on any sheet that is not ours, and of tables and sheets added or deleted. The port's own writes are
   * never told. Gives the way to stop.
   */
  watch(listener: (edit: EditEvent) => void): Promise<() => Promise<void>>;
  /**
   * As `draw`, but interruptible between chunks, and undoable: gives the way to put back what was there before (cells,
   * formulas, formats of our blocks; sheets, tables, names and charts that it added go). Throws `CancelledError` when
   * the signal aborts; what was written by then has been put back.
   */
  drawUndoable(plan: WorkbookPlan, options: DrawOptions): Promise<UndoDrawing>;
  /** What this host can do and not; a notice is shown for what it lacks. */
  readonly abilities: PortAbilities;
}

export interface CellEdit {
  readonly cell: CellRef;
  readonly value: CellValue;
}

export interface EditEvent {
  /** Null where a table, a sheet or the whole workbook changed. */
  readonly area: Area | null;
}

export interface DrawOptions {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type UndoDrawing = () => Promise<void>;

export interface PortAbilities {
  /** The highest requirement set that the host has of those that matter, e.g. "ExcelApi 1.16". */
  readonly level: string;
  /** Edits are told of (`watch` does something). */
  readonly live: boolean;
  /** False in a host that would evaluate them as plain formulas: their values are drawn. Absent is true. */
  readonly arrayFormulas?: boolean;
}

/** The user stopped a drawing. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
  readonly code = "cancelled";
}

/**
 * Something that the workbook's host refused. `code` is stable and has its sentence and its way out in the catalogue
 * of strings; `written` says what had been written by then, empty when nothing was or all was put back.
 */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    /** Sheet, table or member that it is about; empty when it is about none. */
    readonly subject: string,
    readonly written: readonly string[],
    options?: { readonly cause?: unknown },
  ) {
    super(`${code}${subject === "" ? "" : `: ${subject}`}`, options);
  }
}

export type HostErrorCode =
  | "cell-in-edit-mode"
  | "sheet-protected"
  | "structure-protected"
  | "sheet-gone"
  | "payload-too-large"
  | "api-missing"
  | "connection-lost"
  | "host-busy"
  | "unexpected";
