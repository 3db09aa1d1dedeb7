import { areaOfReference, fixedReference, sameName } from "../../src/workbook/area";
import type { Area, CellRef, CellValue } from "../../src/workbook/cells";
import type { Change, ChangeListener, ChangeSource, Recalculate } from "./change";
import { ChangeBatch } from "./change-batch";
import { mapAreas, type MapArea } from "./map-areas";
import { MemorySheet } from "./memory-sheet";
import { shiftIndex, shiftRectangle, type Shift } from "./shift";

/** A defined name of the whole workbook. */
export interface MemoryName {
  readonly name: string;
  /** With its leading "=". */
  readonly refersTo: string;
}

/** Settings that the add-in stores in the workbook, not visible to users. */
export type Setting =
  string | number | boolean | null | readonly Setting[] | { readonly [key: string]: Setting };

/**
 * A workbook in memory: the contents of a spreadsheet program without the program. It computes no formulas;
 * `recalculate` sets the calculator. Every change is reported to its subscribers, batch by batch, with its source.
 */
export class MemoryWorkbook {
  readonly #batch = new ChangeBatch();
  #sheets: readonly MemorySheet[] = [];
  #names: readonly MemoryName[] = [];
  #settings: ReadonlyMap<string, Setting> = new Map();
  #active: MemorySheet | null = null;
  #selection: Area | null = null;
  #nextId = 1;
  /** Whether the user is typing in a cell: a spreadsheet accepts no calls of an add-in then. */
  editing = false;
  calculation: "automatic" | "automaticExceptTables" | "manual" = "automatic";

  get sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  /** Whether the user has protected the workbook: then no sheet can be added, deleted or moved. */
  structureProtected = false;

  get names(): readonly MemoryName[] {
    return this.#names;
  }

  get settings(): ReadonlyMap<string, Setting> {
    return this.#settings;
  }

  /** The active sheet; null in a workbook without sheets. */
  get activeSheet(): MemorySheet | null {
    return this.#active ?? this.#sheets[0] ?? null;
  }

  get selection(): Area | null {
    const sheet = this.activeSheet;
    return this.#selection ?? (sheet && { sheet: sheet.name, row: 0, column: 0, rows: 1, columns: 1 });
  }

  /** Runs an action, and reports all its changes at once; changes outside of an action are the user's. */
  batch<T>(source: ChangeSource, action: () => T): T {
    return this.#batch.run(source, action);
  }

  /** Reports the present changes to the subscribers, in the middle of a batch. */
  report(): void {
    this.#batch.report();
  }

  /** Returns a function that stops it. */
  subscribe(listener: ChangeListener): () => void {
    return this.#batch.subscribe(listener);
  }

  /** The calculator of formulas: called after each batch, and before cells are read during a batch. */
  recalculateWith(recalculate: Recalculate | null): void {
    this.#batch.recalculate = recalculate;
  }

  /** Computes formulas that earlier changes affect. */
  calculate(): void {
    this.#batch.calculate();
  }

  settled(): Promise<void> {
    return this.#batch.settled();
  }

  /** Stores the result of a formula; the formula stays. */
  storeResult({ sheet, row, column }: CellRef, value: CellValue): void {
    this.batch("calculation", () =>
      this.sheet(sheet)?.write({ row, column, rows: 1, columns: 1 }, (cell) =>
        sameValue(cell.value, value) ? cell : { ...cell, value },
      ),
    );
  }

  /** What the user types into a cell: a value, or a formula where it begins with "=". */
  type({ sheet, row, column }: CellRef, typed: CellValue): void {
    const formula = typeof typed === "string" && typed.startsWith("=") ? typed : null;
    this.batch("user", () =>
      this.#known(sheet).write({ row, column, rows: 1, columns: 1 }, (cell) => ({
        ...cell,
        value: formula === null ? typed : null,
        formula,
        array: false,
      })),
    );
  }

  /** A sheet by its name, in any case, or its id. */
  sheet(key: string): MemorySheet | undefined {
    return this.#sheets.find(({ id, name }) => id === key || sameName(name, key));
  }

  /** @throws RangeError when there is a sheet with that name */
  addSheet(name: string, position = this.#sheets.length): MemorySheet {
    if (this.sheet(name) !== undefined) throw new RangeError(`There is a sheet named ${name} already.`);
    const sheet = new MemorySheet(this.newId(), name, (on, change) => this.#report({ ...change, sheet: on }));
    this.#sheets = this.#sheets.toSpliced(position, 0, sheet);
    this.#report({ kind: "sheetAdded", sheet });
    return sheet;
  }

  /** A new id for a sheet, a table, a rule or a chart. */
  newId(): string {
    return `{00000000-0001-0000-0000-${hexadecimal(this.#nextId++)}}`;
  }

  /** Names that refer to the sheet then refer to nothing, as in Excel. */
  deleteSheet(sheet: MemorySheet): void {
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    if (this.#active === sheet) this.activate(null);
    this.#moveReferences((area) => (sameName(area.sheet, sheet.name) ? null : area));
    this.#report({ kind: "sheetDeleted", sheet });
  }

  /** The order of the tabs; it contains the present sheets. */
  order(sheets: readonly MemorySheet[]): void {
    if (sheets.every((sheet, i) => this.#sheets[i] === sheet)) return;
    this.#sheets = sheets;
    this.#report({ kind: "order" });
  }

  renameSheet(sheet: MemorySheet, name: string): void {
    const before = sheet.name;
    this.#moveReferences((area) => (sameName(area.sheet, before) ? { ...area, sheet: name } : area));
    sheet.update({ name });
  }

  /**
   * Inserts or deletes rows or columns. Names, tables, rules, merges and charts follow their cells; the texts of
   * formulas do not: the calculator rewrites them.
   */
  shift(key: string, shift: Shift): void {
    const sheet = this.#known(key);
    const byRows = shift.axis === "rows";
    this.batch("user", () => {
      sheet.moveCells((row, column) => {
        const index = shiftIndex(byRows ? row : column, shift);
        if (index === null) return null;
        return byRows ? [index, column] : [row, index];
      });
      this.#moveReferences((area) => (sameName(area.sheet, key) ? shiftRectangle(area, shift) : area));
      sheet.update(shiftSizes(sheet, shift));
      this.#report({ kind: "shifted", sheet, shift });
    });
  }

  /** Inserts rows above one, as the user does. */
  insertRows(sheet: string, row: number, count = 1): void {
    this.shift(sheet, { axis: "rows", at: row, count });
  }

  /** Defines a name, or changes its reference. */
  setName(name: string, refersTo: string): void {
    const others = this.#names.filter((it) => it.name.toLowerCase() !== name.toLowerCase());
    this.#names = [...others, { name, refersTo }];
    this.#report({ kind: "names" });
  }

  deleteName(name: string): void {
    this.#names = this.#names.filter((it) => it.name.toLowerCase() !== name.toLowerCase());
    this.#report({ kind: "names" });
  }

  /** Undefined removes the setting. */
  set(key: string, value: Setting | undefined): void {
    const settings = new Map(this.#settings);
    if (value === undefined) settings.delete(key);
    else settings.set(key, value);
    this.#settings = settings;
    this.#report({ kind: "properties" });
  }

  activate(sheet: MemorySheet | null): void {
    this.#active = sheet;
    this.#selection = null;
    this.#report({ kind: "selection" });
  }

  /** Selects cells and shows their sheet. */
  select(area: Area): void {
    this.#active = this.#known(area.sheet);
    this.#selection = area;
    this.#report({ kind: "selection" });
  }

  readonly #report = (change: Change): void => this.#batch.add(change);

  #known(key: string): MemorySheet {
    const sheet = this.sheet(key);
    if (sheet === undefined) throw new RangeError(`There is no sheet named ${key}.`);
    return sheet;
  }

  #moveReferences(map: MapArea): void {
    for (const sheet of this.#sheets) sheet.update(mapAreas(sheet.state, map));
    this.#names = this.#names.map((it) => {
      const area = areaOfReference(it.refersTo);
      if (area === null) return it;
      const moved = map(area);
      return { ...it, refersTo: moved === null ? "=#REF!" : `=${fixedReference(moved)}` };
    });
    this.#report({ kind: "names" });
  }
}

const hexadecimal = (id: number): string => id.toString(16).toUpperCase().padStart(12, "0");

/** Two errors of one kind are the same value. */
const sameValue = (one: CellValue, other: CellValue): boolean =>
  one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));

function shiftSizes({ state }: MemorySheet, shift: Shift): Partial<MemorySheet["state"]> {
  const moved = (sizes: ReadonlyMap<number, number>): ReadonlyMap<number, number> =>
    new Map(
      [...sizes].flatMap(([index, size]) => {
        const to = shiftIndex(index, shift);
        return to === null ? [] : [[to, size] as const];
      }),
    );
  const movedSet = (indices: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...indices].flatMap((index) => shiftIndex(index, shift) ?? []));
  return shift.axis === "rows"
    ? { rowHeights: moved(state.rowHeights), hiddenRows: movedSet(state.hiddenRows) }
    : { columnWidths: moved(state.columnWidths), hiddenColumns: movedSet(state.hiddenColumns) };
}
