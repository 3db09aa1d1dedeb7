import type { Progress, WorkbookPort } from "../app/ports";
import type { Area, FormulaGrid, Grid, WorkbookDescription } from "../workbook/cells";
import type { WorkbookPlan } from "../workbook/plan";
import type { WorkbookLooks } from "../workbook/workbook-looks";
import { drawPlan } from "./draw/draw-plan";
import { checked, drawingError, excelize, savedBytes } from "./excelize";
import { closePackage, openPackage, prefixCoreProperties } from "./package";
import { workbookLooks } from "./read/looks/workbook-looks";
import { PackageReader } from "./read/package-reader";

/**
 * A workbook in an .xlsx or .xlsm file. Cells are read from the package and written into it directly; the rest of a
 * drawing goes through excelize, which keeps what it does not know. Everything of the user's that a plan does not touch
 * stays byte for byte as it was, except the lists that all sheets share (styles, texts, the list of sheets), which only
 * grow.
 */
export class XlsxWorkbook implements WorkbookPort {
  #reader: PackageReader;
  /** The file that it was opened from; null once something is drawn. */
  #bytes: Uint8Array | null;
  /** The empty sheet that a new workbook has because a file must have one. */
  #placeholder: string | null;

  private constructor(bytes: Uint8Array, placeholder: string | null) {
    this.#reader = new PackageReader(openPackage(bytes));
    this.#bytes = bytes;
    this.#placeholder = placeholder;
  }

  /**
   * Opens a file.
   * @throws PackageError `encrypted` for a file with a password or an old .xls, `not-a-workbook` for anything else
   */
  static async open(bytes: Uint8Array): Promise<XlsxWorkbook> {
    return new XlsxWorkbook(bytes, null);
  }

  /** A new workbook without sheets; saved before anything is drawn, it has one that is empty. */
  static async create(): Promise<XlsxWorkbook> {
    const book = (await excelize()).NewFile();
    checked(book.SetDocProps({ Creator: "Capability Index", LastModifiedBy: "Capability Index" }));
    const [sheet = null] = book.GetSheetList().list;
    const parts = openPackage(savedBytes(book));
    prefixCoreProperties(parts);
    return new XlsxWorkbook(closePackage(parts), sheet);
  }

  async describe(): Promise<WorkbookDescription> {
    const description = this.#reader.describe();
    return {
      ...description,
      sheets: description.sheets.filter(({ name }) => name !== this.#placeholder),
    };
  }

  /** @throws Error when an area is on a sheet that the workbook does not have */
  async read(areas: readonly Area[]): Promise<readonly Grid[]> {
    return areas.map((area) => this.#reader.read(area));
  }

  /** As `read`; a shared formula is written out for each of its cells. */
  async readFormulas(areas: readonly Area[]): Promise<readonly FormulaGrid[]> {
    return areas.map((area) => this.#reader.readFormulas(area));
  }

  async readLooks(sheets: readonly string[]): Promise<WorkbookLooks> {
    return workbookLooks(this.#reader, sheets);
  }

  async draw(plan: WorkbookPlan, progress: Progress = () => undefined): Promise<void> {
    const parts = await drawPlan(this.#reader, plan, this.#placeholder, progress).catch((error: unknown) => {
      throw drawingError(error);
    });
    this.#reader = new PackageReader(parts);
    this.#bytes = null;
    if (plan.sheets.length > 0) this.#placeholder = null;
  }

  /** The file: the same bytes that it was opened from, while nothing is drawn. */
  async save(): Promise<Uint8Array> {
    this.#bytes ??= closePackage(this.#reader.parts);
    return this.#bytes;
  }
}
