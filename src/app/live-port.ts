import type { Area, CellRef, CellValue } from "../workbook/cells";
import type { WorkbookPlan } from "../workbook/plan";
import type { Progress, WorkbookPort } from "./ports";

/** A workbook that its user works in at the same time: in Excel, or in the workbench. */
export interface LivePort extends WorkbookPort {
  /** Selects a cell and shows its sheet. */
  show(cell: CellRef): Promise<void>;
  /**
   * Writes single cells of the user (a weight, a setting, a fix), as if they were typed. Formats stay, with one
   * exception: a cell formatted as text that gets a number becomes General, because the number would become text.
   * Text never becomes a formula. A cell just below or just right of an Excel table of the user makes the table grow
   * by that row or column. The port does not check this: the caller reads the workbook again.
   */
  write(edits: readonly CellEdit[]): Promise<void>;
  /**
   * Reports edits on any sheet that is not a report sheet, and tables and sheets that were added or deleted. The
   * port's own writes are not reported. Returns a function that stops the reports.
   */
  watch(listener: (edit: EditEvent) => void): Promise<() => Promise<void>>;
  /**
   * As `draw`, but it can be cancelled between chunks, and undone. Returns a function that puts back what was there
   * before: cells, formulas and formats of the report's blocks; sheets, tables, names and charts that the drawing
   * added are removed. Throws `CancelledError` when the signal aborts; everything that was written has then been put
   * back.
   */
  drawUndoable(plan: WorkbookPlan, options: DrawOptions): Promise<UndoDrawing>;
  /** What this host can do; the pane shows a notice for what it cannot do. */
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
  /** The highest requirement set of the host, among those that the add-in uses, such as "ExcelApi 1.16". */
  readonly level: string;
  /** Whether edits are reported (`watch` does something). */
  readonly live: boolean;
  /** False in a host that evaluates array formulas as plain formulas: then values are drawn. Absent means true. */
  readonly arrayFormulas?: boolean;
}

/** The user cancelled a drawing. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";
  readonly code = "cancelled";
}

/**
 * The host of the workbook refused something. `code` is stable; its sentence and remedy are in the pane's strings.
 * `written` lists what was written before; it is empty when nothing was, or when all was put back.
 */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    /** The sheet, table or member in question; empty when there is none. */
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
