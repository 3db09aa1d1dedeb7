import type { Area, FormulaGrid, Grid, WorkbookDescription } from "../workbook/cells";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookLooks } from "../workbook/workbook-looks";

/** A workbook that can be read and drawn into: an .xlsx file, Excel through Office.js, or one in memory. */
export interface WorkbookPort {
  /** Cells of one sheet that can be read as a table; absent where it is as many as Excel answers at once. */
  readonly mostCells?: number;
  /** Sheets, tables and names, without cells. */
  describe(): Promise<WorkbookDescription>;
  /** Values and number formats of each area. */
  read(areas: readonly Area[]): Promise<readonly Grid[]>;
  readFormulas(areas: readonly Area[]): Promise<readonly FormulaGrid[]>;
  /** How sheets look beside their cells; absent where the host does not say. */
  readLooks?(sheets: readonly string[]): Promise<WorkbookLooks>;
  /**
   * Draws a plan. A block that exists (its defined name does) is rewritten in place; its cells that the new block no
   * longer has are cleared. Throws `BlockedError`, before anything is written, when a block would cover a filled cell
   * that is not ours.
   */
  draw(plan: WorkbookPlan, progress?: Progress): Promise<void>;
}

/** What reading an index needs of a workbook: nothing can be drawn into it. */
export type ReadablePort = Pick<WorkbookPort, "mostCells" | "describe" | "read">;

/** Told how far a long step has come; `isLong` of a step that takes more than seconds and cannot report on the way. */
export type Progress = (step: string, done: number, total: number, isLong?: boolean) => void;

/** Where the time and the digest of the inputs come from: the engine and the report have no clock of their own. */
export interface Surroundings {
  now(): Date;
  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes. */
  sha256(text: string): Promise<string>;
  /** Lets others run in the midst of long work, so that a page answers; absent where nobody waits. */
  pause?(): Promise<void>;
}

/** A block cannot be written without covering something of the user's. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
  readonly code = "block-in-the-way";
  constructor(
    /** The block's name, and the cells in its way in A1 form with their sheet. */
    readonly block: string,
    readonly cells: readonly string[],
  ) {
    super(
      `${block} needs cells that hold something of yours: ${cells.slice(0, 5).join(", ")}` +
        `${cells.length > 5 ? ` and ${cells.length - 5} more` : ""}. Move or clear them, then score again.`,
    );
  }
}
