import type { CellRef } from "../../cells";
import type { Block, PlanCell } from "../../plan";
import { at } from "../../../engine/internal";
import { live, range, text } from "../context/context";
import { cell, columnRange } from "../formulas/ranges";
import type { Live } from "./live";

/** A column of an item table: the cell of each item, and all of them as one range. */
export interface ItemColumn<T extends number | string> {
  readonly values: readonly T[];
  readonly range: string;
  readonly at: (item: number) => Live<T>;
}

export interface ColumnLook {
  readonly array?: boolean;
  readonly format?: string;
}

/** A table of workings with a row per item. */
export class ItemTable {
  readonly #titles: string[] = [];
  readonly #columns: (readonly PlanCell[])[] = [];

  constructor(
    readonly name: string,
    readonly title: string,
    /** The cell of the first item in the first column; the header is above it, the title above that. */
    readonly first: CellRef,
    readonly rows: number,
  ) {}

  /** Adds a column; the cell of an item may refer to cells of columns that are there already. */
  add<T extends number | string>(
    title: string,
    ofItem: (item: number) => Live<T>,
    { array = false, format }: ColumnLook = {},
  ): ItemColumn<T> {
    const items = range(this.rows).map(ofItem);
    return this.#column(
      title,
      items.map(({ value, formula }) => live(formula, value, styleOf(value), array, format)),
      items.map(({ value }) => value),
    );
  }

  /** Adds a column of values of this run: numbers, or texts that may be the user's. */
  values<T extends number | string>(title: string, values: readonly T[], format?: string): ItemColumn<T> {
    const cells = values.map((value): PlanCell => {
      const style = styleOf(value);
      if (typeof value === "number" && Number.isNaN(value)) return text("", style);
      return { value, style, ...(format !== undefined && { format }) };
    });
    return this.#column(title, cells, values);
  }

  #column<T extends number | string>(
    title: string,
    cells: readonly PlanCell[],
    values: readonly T[],
  ): ItemColumn<T> {
    const { first, rows } = this;
    const area = { ...first, column: first.column + this.#columns.length, rows, columns: 1 };
    this.#titles.push(title);
    this.#columns.push(cells);
    return {
      values,
      range: columnRange(area, 0, first.sheet),
      at: (item) => ({ value: at(values, item), formula: cell(area, item, 0, first.sheet, "both") }),
    };
  }

  get end(): number {
    return this.first.column + this.#columns.length;
  }

  /** Nothing for a table without items. */
  block(): readonly Block[] {
    if (this.rows === 0 || this.#columns.length === 0) return [];
    const { first, name } = this;
    const titles = this.#titles.map((_, j) => text(j === 0 ? this.title : "", "heading"));
    const header = this.#titles.map((title) => text(title, "header"));
    const cells = range(this.rows).map((i) => this.#columns.map((column) => at(column, i)));
    return [{ name, row: first.row - 2, column: first.column, cells: [titles, header, ...cells] }];
  }
}

const styleOf = (value: number | string) => (typeof value === "string" ? "label" : "number");
