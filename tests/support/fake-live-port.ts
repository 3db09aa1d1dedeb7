import { CancelledError, type CellEdit, type EditEvent, type LivePort } from "../../src/app/live-port";
import { BlockedError } from "../../src/app/ports";
import {
  cellAddress,
  columnOf,
  type Area,
  type CellRef,
  type CellValue,
  type FormulaGrid,
  type Grid,
  type NameInfo,
  type TableInfo,
  type WorkbookDescription,
} from "../../src/workbook/cells";
import { ownsBlock } from "../../src/workbook/owns-block";
import type { WorkbookPlan } from "../../src/workbook/plan";

interface FakeCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

interface Contents {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, FakeCell>>;
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
}

type Call = "describe" | "read" | "write" | "drawUndoable" | "show" | "watch";

/**
 * A workbook that is worked in, without a spreadsheet: values and formulas as they were written, nothing calculated.
 * Tests play its user (`type`), let calls fail or wait, and count them.
 */
export class FakeLivePort implements LivePort {
  readonly abilities = { level: "fake", live: true };
  readonly calls: Call[] = [];
  readonly shown: CellRef[] = [];
  #contents: Contents = { sheets: new Map(), tables: [], names: [] };
  readonly #listeners = new Set<(edit: EditEvent) => void>();
  readonly #faults = new Map<Call, Error>();
  readonly #gates = new Map<Call, Promise<void>>();

  count(call: Call): number {
    return this.calls.filter((other) => other === call).length;
  }

  /** The next call of this kind fails. */
  fail(call: Call, error: Error): void {
    this.#faults.set(call, error);
  }

  /** The next call of this kind waits until the gate is opened. */
  hold(call: Call): () => void {
    let open = (): void => undefined;
    this.#gates.set(call, new Promise((resolve) => (open = resolve)));
    return open;
  }

  /** The user types into cells ("Data!C5"), one after the other. */
  type(edits: Readonly<Record<string, CellValue>>): void {
    for (const [address, value] of Object.entries(edits)) {
      const cell = cellOf(address);
      this.#set(cell, { value, formula: null });
      this.#tell({ area: { ...cell, rows: 1, columns: 1 } });
    }
  }

  typeFormula(address: string, formula: string, value: CellValue): void {
    this.#set(cellOf(address), { value, formula });
  }

  deleteSheet(sheet: string): void {
    const { sheets, tables, names } = this.#contents;
    this.#contents = {
      sheets: new Map([...sheets].filter(([name]) => name !== sheet)),
      tables: tables.filter(({ area }) => area.sheet !== sheet),
      names: names.map((name) => (name.area?.sheet === sheet ? { ...name, area: null } : name)),
    };
    this.#tell({ area: null });
  }

  valueAt(address: string): CellValue {
    return this.#cell(cellOf(address)).value;
  }

  async describe(): Promise<WorkbookDescription> {
    await this.#called("describe");
    const { sheets, tables, names } = this.#contents;
    return {
      sheets: [...sheets].map(([name, cells]) => ({ name, visible: true, used: usedArea(name, cells) })),
      tables,
      names,
    };
  }

  async read(areas: readonly Area[]): Promise<readonly Grid[]> {
    await this.#called("read");
    return areas.map((area) => ({
      area,
      values: rowsOf(area, (cell) => this.#cell(cell).value),
      formats: rowsOf(area, () => "General"),
    }));
  }

  async readFormulas(areas: readonly Area[]): Promise<readonly FormulaGrid[]> {
    return areas.map((area) => ({ area, formulas: rowsOf(area, (cell) => this.#cell(cell).formula) }));
  }

  async write(edits: readonly CellEdit[]): Promise<void> {
    await this.#called("write");
    for (const { cell, value } of edits) {
      this.#grow(cell);
      this.#set(cell, { value, formula: null });
    }
  }

  async show(cell: CellRef): Promise<void> {
    await this.#called("show");
    this.shown.push(cell);
  }

  async watch(listener: (edit: EditEvent) => void): Promise<() => Promise<void>> {
    await this.#called("watch");
    this.#listeners.add(listener);
    return async () => void this.#listeners.delete(listener);
  }

  async draw(plan: WorkbookPlan): Promise<void> {
    await this.drawUndoable(plan, {});
  }

  async drawUndoable(
    plan: WorkbookPlan,
    { progress, signal }: Parameters<LivePort["drawUndoable"]>[1],
  ): Promise<() => Promise<void>> {
    await this.#called("drawUndoable");
    const before = this.#contents;
    progress?.("Writing", 1, 2);
    if (signal?.aborted) throw new CancelledError();
    const owned = before.names.filter(({ name }) => ownsBlock(plan, name) && name.startsWith("PSCI_"));
    const sheets = new Map([...before.sheets].map(([name, cells]) => [name, new Map(cells)] as const));
    for (const { area } of owned)
      for (const cell of area ? cellsOf(area) : []) sheets.get(cell.sheet)?.delete(key(cell));
    const names = before.names.filter((name) => !owned.includes(name));
    const tables = [...before.tables];
    for (const { sheet, blocks, tables: planned } of plan.sheets) {
      const cells = sheets.get(sheet) ?? new Map<string, FakeCell>();
      sheets.set(sheet, cells);
      for (const { name, row, column, cells: rows } of blocks) {
        rows.forEach((line, i) =>
          line.forEach(({ value, formula = null }, j) => {
            const cell = { sheet, row: row + i, column: column + j };
            if (cells.has(key(cell))) throw new BlockedError(name ?? sheet, [cellAddress(cell)]);
            if (value !== null || formula !== null) cells.set(key(cell), { value, formula });
          }),
        );
        const area = { sheet, row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
        if (name !== null && area.rows * area.columns > 0) names.push({ name, area });
      }
      for (const { name, area } of planned)
        if (!tables.some((table) => table.name === name))
          tables.push({ name, area, hasHeader: true, hasTotals: false });
    }
    this.#contents = { sheets, tables, names };
    const drawn = new Set([
      ...plan.sheets.map(({ sheet }) => sheet),
      ...owned.map(({ area }) => area?.sheet),
    ]);
    return async () => {
      const now = this.#contents.sheets;
      const restored = [...before.sheets].map(
        ([name, cells]) => [name, drawn.has(name) ? cells : (now.get(name) ?? cells)] as const,
      );
      this.#contents = { ...before, sheets: new Map(restored) };
    };
  }

  /** A table grows by the row or column that is typed beside it. */
  #grow({ sheet, row, column }: CellRef): void {
    const tables = this.#contents.tables.map((table): TableInfo => {
      const { area } = table;
      const [below, beside] = [area.row + area.rows === row, area.column + area.columns === column];
      const isWithin =
        area.sheet === sheet &&
        (below
          ? column >= area.column && column < area.column + area.columns
          : row >= area.row && row < area.row + area.rows);
      if (!isWithin || below === beside) return table;
      return {
        ...table,
        area: {
          ...area,
          rows: area.rows + (below ? 1 : 0),
          columns: area.columns + (beside ? 1 : 0),
        },
      };
    });
    this.#contents = { ...this.#contents, tables };
  }

  async #called(call: Call): Promise<void> {
    this.calls.push(call);
    const gate = this.#gates.get(call);
    this.#gates.delete(call);
    await gate;
    const fault = this.#faults.get(call);
    this.#faults.delete(call);
    if (fault) throw fault;
  }

  #tell(edit: EditEvent): void {
    for (const listener of this.#listeners) listener(edit);
  }

  #cell(cell: CellRef): FakeCell {
    const cells = this.#contents.sheets.get(cell.sheet);
    if (cells === undefined) throw new Error(`There is no sheet ${cell.sheet}.`);
    return cells.get(key(cell)) ?? { value: null, formula: null };
  }

  #set(cell: CellRef, contents: FakeCell): void {
    const sheets = new Map(this.#contents.sheets);
    const cells = new Map(sheets.get(cell.sheet) ?? []);
    if (contents.value === null && contents.formula === null) cells.delete(key(cell));
    else cells.set(key(cell), contents);
    this.#contents = { ...this.#contents, sheets: sheets.set(cell.sheet, cells) };
  }
}

const key = ({ row, column }: Omit<CellRef, "sheet">): string => `${row},${column}`;

function cellsOf(area: Area): readonly CellRef[] {
  return rowsOf(area, (cell) => cell).flat();
}

const rowsOf = <T>(area: Area, at: (cell: CellRef) => T): readonly (readonly T[])[] =>
  Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) =>
      at({ sheet: area.sheet, row: area.row + i, column: area.column + j }),
    ),
  );

function usedArea(sheet: string, cells: ReadonlyMap<string, FakeCell>): Area | null {
  if (cells.size === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const place of cells.keys()) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellOf(address: string): CellRef {
  const [, sheet = "", letters = "", digits = ""] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(digits) - 1, column: columnOf(letters) };
}
