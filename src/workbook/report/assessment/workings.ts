import type { Area } from "../../cells";
import type { Block, PlanCell } from "../../plan";
import { blank, live, range, text } from "../context/context";
import { cell } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import type { BlockName } from "../sheet-list";
import { literal, type Live } from "./live";
import { ItemTable } from "./item-table";

/** First row of the workings, under their title. */
const firstRow = 4;
const tableGap = 3;

/**
 * The cells that the sentences have their figures from, right of the text: single figures in two columns, then tables with
 * a row per indicator, unit, part. Each is added once and referred to by its cell from then on.
 */
export class Workings {
  readonly #figures: (readonly PlanCell[])[] = [];
  readonly #tables: ItemTable[] = [];
  #tableRow = firstRow;

  constructor(
    readonly key: string,
    readonly sheet: string,
    /** Column of the labels of figures; the tables begin three columns further right. */
    readonly column: number,
  ) {}

  /** A figure with a cell of its own. */
  figure<T extends number | string>(
    label: string,
    { value, formula }: Live<T>,
    { array = false, format }: { readonly array?: boolean; readonly format?: string } = {},
  ): Live<T> {
    const style = typeof value === "string" ? "sentence" : "number";
    return this.#keep(label, live(formula, value, style, array, format), value);
  }

  /** A text of this run that may be the user's, as a value. */
  text(label: string, value: string): Live<string> {
    return value === "" ? literal("") : this.#keep(label, text(value, "sentence"), value);
  }

  /** A number of this run, as a value. */
  number(label: string, value: number, format?: string): Live<number> {
    const planned: PlanCell = Number.isNaN(value) ? text("", "number") : { value, style: "number" };
    return this.#keep(label, { ...planned, ...(format !== undefined && { format }) }, value);
  }

  #keep<T extends number | string>(label: string, planned: PlanCell, value: T): Live<T> {
    this.#figures.push([text(label, "label"), planned]);
    const area: Area = { sheet: this.sheet, row: firstRow, column: this.column, rows: 0, columns: 2 };
    return { value, formula: cell(area, this.#figures.length - 1, 1, this.sheet, "both") };
  }

  /** A table with a row per item; columns are added to it one by one. */
  table(name: BlockName, title: string, rows: number): ItemTable {
    const table = new ItemTable(
      blockName(this.key, name),
      title,
      { sheet: this.sheet, row: this.#tableRow + 2, column: this.column + 3 },
      rows,
    );
    this.#tableRow += rows + 2 + tableGap;
    this.#tables.push(table);
    return table;
  }

  /** All of them as blocks of the sheet. */
  blocks(title: string): readonly Block[] {
    const figures: Block = {
      name: blockName(this.key, "Figures"),
      row: firstRow - 2,
      column: this.column,
      cells: [[text(title, "heading"), text("", "heading")], [blank, blank], ...this.#figures],
    };
    return [figures, ...this.#tables.flatMap((table) => table.block())];
  }

  /** The column after the last one. */
  get end(): number {
    return Math.max(this.column + 2, ...this.#tables.map(({ end }) => end));
  }

  get columns(): readonly number[] {
    return range(this.end - this.column).map((k) => this.column + k);
  }
}
