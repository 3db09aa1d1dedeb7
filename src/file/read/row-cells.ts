import type { CellValue } from "../../workbook/cells";

/** The formula of the first cell of a group that shares it, without "=", and where that cell stands. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** A formula as the file has it: written out, with its leading "=", or shared. */
export type StoredFormula = string | SharedFormula;

/** What a cell of a file holds. */
export interface CellContent {
  readonly value: CellValue;
  /** Number of its style. */
  readonly style: number;
  readonly formula: StoredFormula | null;
}

/**
 * The cells of a row in lists side by side: a file has millions of cells, and an object for each takes several times as
 * much. What all cells of a row have in common (one style, no formula, no gap between them) takes no list.
 */
export class RowCells {
  readonly #values: CellValue[] = [];
  #first = -1;
  /** Ascending; null while each cell stands right of the one before. */
  #columns: number[] | null = null;
  /** Places by column, once a cell stands left of the one before. */
  #places: Map<number, number> | null = null;
  #style = 0;
  #styles: number[] | null = null;
  #formulas: (StoredFormula | null)[] | null = null;

  get size(): number {
    return this.#values.length;
  }

  set(column: number, { value, style, formula }: CellContent): void {
    const known = this.#placeOf(column);
    const place = known < 0 ? this.#added(column, style) : known;
    this.#values[place] = value;
    if (style !== this.#style) this.#styles ??= this.#values.map(() => this.#style);
    if (this.#styles !== null) this.#styles[place] = style;
    if (formula !== null) this.#formulas ??= this.#values.map(() => null);
    if (this.#formulas !== null) this.#formulas[place] = formula;
  }

  at(column: number): CellContent | undefined {
    const place = this.#placeOf(column);
    return place < 0 ? undefined : this.#content(place);
  }

  /** The style of a cell; undefined where there is none. */
  styleAt(column: number): number | undefined {
    const place = this.#placeOf(column);
    return place < 0 ? undefined : (this.#styles?.[place] ?? this.#style);
  }

  /** The columns of its cells, in the order of the file. */
  *columns(): Generator<number> {
    if (this.#places !== null) yield* this.#places.keys();
    else for (let place = 0; place < this.size; place++) yield this.#columns?.[place] ?? this.#first + place;
  }

  /** Calls with the column of each cell that holds a value or a formula. */
  eachFilled(take: (column: number) => void): void {
    let place = 0;
    for (const column of this.columns()) {
      if (this.#values[place] !== null || (this.#formulas?.[place] ?? null) !== null) take(column);
      place++;
    }
  }

  #content(place: number): CellContent {
    return {
      value: this.#values[place] ?? null,
      style: this.#styles?.[place] ?? this.#style,
      formula: this.#formulas?.[place] ?? null,
    };
  }

  /** The place of a new cell. */
  #added(column: number, style: number): number {
    const place = this.size;
    if (place === 0) [this.#first, this.#style] = [column, style];
    else if (this.#places !== null) this.#places.set(column, place);
    else {
      const last = this.#columns?.[place - 1] ?? this.#first + place - 1;
      if (column < last) this.#places = new Map([...this.columns(), column].map((one, i) => [one, i]));
      else if (this.#columns !== null) this.#columns.push(column);
      else if (column > last + 1) this.#columns = [...this.columns(), column];
    }
    return place;
  }

  #placeOf(column: number): number {
    if (this.#places !== null) return this.#places.get(column) ?? -1;
    if (this.#columns !== null) return searched(this.#columns, column);
    const place = column - this.#first;
    return place >= 0 && place < this.size ? place : -1;
  }
}

/** Place of a number in an ascending list; -1 where it is not in it. */
function searched(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle] ?? NaN;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
