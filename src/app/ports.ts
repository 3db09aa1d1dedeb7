import type { Area, FormulaGrid, Grid, WorkbookDescription } from "../workbook/cells";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookLooks } from "../workbook/workbook-looks";

/** A workbook that can be read and drawn into: an .xlsx file, Excel through Office.js, or a workbook in memory. */
export interface WorkbookPort {
  /**
   * Maximum of cells of one sheet that can be read as a table; absent where it is the maximum that Excel returns at
   * once.
   */
  readonly maximumCells?: number;
  /** Sheets, tables and names, without cells. */
  describe(): Promise<WorkbookDescription>;
  /** Values and number formats of each area. */
  read(areas: readonly Area[]): Promise<readonly Grid[]>;
  readFormulas(areas: readonly Area[]): Promise<readonly FormulaGrid[]>;
  /** What can be seen of sheets besides their cells; absent where the host does not report it. */
  readLooks?(sheets: readonly string[]): Promise<WorkbookLooks>;
  /**
   * Draws a plan. A block that exists (its defined name exists) is written again in its place; old cells that the new
   * block does not have are cleared. Throws `BlockedError`, before anything is written, when a block would cover a
   * filled cell that is not the report's.
   */
  draw(plan: WorkbookPlan, progress?: Progress): Promise<void>;
}

/** What is needed of a workbook to read an index; nothing can be drawn into it. */
export type ReadablePort = Pick<WorkbookPort, "maximumCells" | "describe" | "read">;

/**
 * Receives how far a long step has come. `isLong` marks a step that takes more than seconds and cannot report its
 * progress.
 */
export type Progress = (step: string, done: number, total: number, isLong?: boolean) => void;

/** The clock and the hash function: the engine and the report have none of their own. */
export interface Surroundings {
  now(): Date;
  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes. */
  sha256(text: string): Promise<string>;
  /** Lets other work run during long work, so that a page responds; absent where nobody waits. */
  pause?(): Promise<void>;
}

/** A block cannot be written without covering cells of the user. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
  readonly code = "block-in-the-way";
  constructor(
    /** Name of the block, and the filled cells in its place as sheet and A1 address. */
    readonly block: string,
    readonly cells: readonly string[],
  ) {
    super(
      `${block} needs cells that you have filled: ${cells.slice(0, 5).join(", ")}` +
        `${cells.length > 5 ? ` and ${cells.length - 5} more` : ""}. Move or clear them, then score again.`,
    );
  }
}
