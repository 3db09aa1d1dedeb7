import { sheetChart, SheetChart } from "./charts/SheetChart";
import { openedFile, savedWorkbook, type OpenedFile } from "./files/save-workbook";
import { openWorkbook } from "./files/open-workbook";
import type { PaneFrame } from "./frame/pane-frame";
import { bookData } from "./grid/book-data";
import { showBook, startGrid, type GridProgram } from "./grid/open-grid";
import type { MemoryWorkbook } from "../memory";
import { Sync } from "./sync/sync";

interface Opened {
  readonly name: string;
  readonly file: OpenedFile;
  readonly workbook: MemoryWorkbook;
  readonly sync: Sync;
}

/** The open workbook: in memory, in the grid, and in the add-in's host. */
export class Workbench {
  readonly program: GridProgram;
  #opened: Opened | null = null;

  constructor(
    container: string,
    calculator: Worker,
    readonly pane: PaneFrame,
  ) {
    this.program = startGrid(container, calculator);
    this.program.api.registerComponent(sheetChart, SheetChart);
  }

  /** Opens a file instead of the one before. @throws PackageError for a file that is not a workbook */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const workbook = openWorkbook(bytes);
    this.#opened?.sync.stop();
    const file = openedFile(bytes, workbook);
    const grid = await showBook(this.program, bookData(workbook, name));
    const sync = new Sync(workbook, grid);
    this.#opened = { name, file, workbook, sync };
    await this.pane.load(workbook);
    sync.computeMissing();
  }

  /** The open workbook as a file. */
  save(): Promise<Uint8Array> {
    const { file, workbook, sync } = this.opened;
    return savedWorkbook(file, workbook, (sheetId, row, column) => sync.spills.has(sheetId, row, column));
  }

  /** @throws Error when no workbook is open */
  get opened(): Opened {
    if (this.#opened === null) throw new Error("No workbook is open.");
    return this.#opened;
  }
}
