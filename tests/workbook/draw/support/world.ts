import type { Area, CellValue, TableInfo } from "../../../../src/workbook/cells";
import {
  cellChanges,
  drawingScope,
  drawingSteps,
  plannedFormats,
  type Drawing,
  type KnownCells,
  type PresentSheet,
  type PresentTable,
  type Step,
} from "../../../../src/workbook/draw";
import type { WorkbookPlan } from "../../../../src/workbook/plan";

/** A cell with the key of its look: the name of its role, "plain" for none. */
interface WorldCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: string;
  readonly format: string;
}

const blank: WorldCell = { value: null, formula: null, look: "plain", format: "General" };

/** A workbook of plain data, which shows what steps do to it. */
export class World {
  tabs: string[];
  readonly names = new Map<string, Area>();
  readonly tables = new Map<string, PresentTable>();
  readonly objects = new Map<string, Partial<PresentSheet>>();
  readonly #cells = new Map<string, WorldCell>();
  readonly hidden = new Set<string>();
  texts: readonly string[] = [];
  withOtherObjects: ReadonlySet<string> = new Set();
  last: WorkbookPlan | null = null;

  constructor(...tabs: readonly string[]) {
    this.tabs = [...tabs];
  }

  cell(sheet: string, row: number, column: number): WorldCell | undefined {
    return this.#cells.get(`${sheet} ${row} ${column}`);
  }

  put(sheet: string, row: number, column: number, cell: Partial<WorldCell>): void {
    const key = `${sheet} ${row} ${column}`;
    this.#cells.set(key, { ...(this.#cells.get(key) ?? blank), ...cell });
  }

  /** The cells of a sheet that differ from a blank one, by row and column. */
  cells(sheet: string): Readonly<Record<string, WorldCell>> {
    const found = [...this.#cells].filter(
      ([key, cell]) =>
        key.startsWith(`${sheet} `) &&
        (cell.value !== null || cell.look !== blank.look || cell.format !== blank.format),
    );
    return Object.fromEntries(found.sort().map(([key, cell]) => [key.slice(sheet.length + 1), cell]));
  }

  /** The values of a sheet by row and column. */
  values(sheet: string): Readonly<Record<string, CellValue>> {
    const found = Object.entries(this.cells(sheet)).filter(([, { value }]) => value !== null);
    return Object.fromEntries(found.map(([key, { value }]) => [key, value]));
  }

  drawing(plan: WorkbookPlan, more: Partial<Drawing> = {}): Drawing {
    const names = [...this.names].map(([name, area]) => ({ name, area }));
    const sheets = this.tabs.map((name) => ({
      name,
      visible: !this.hidden.has(name),
      used: this.#used(name),
    }));
    const scope = drawingScope(plan, { sheets, names, tables: [...this.tables.values()] });
    return {
      scope,
      present: {
        cells: { at: (sheet, row, column) => this.cell(sheet, row, column) },
        tables: scope.tables.flatMap(({ name }) => this.tables.get(name) ?? []),
        sheets: new Map(scope.own.map((name) => [name.toLowerCase(), this.#objectsOn(name)])),
        withOtherObjects: this.withOtherObjects,
        textsOfUser: this.texts,
      },
      abilities: { resizesTables: true, calculatesArrays: true, calculates: true, changesLooks: true },
      last: this.last,
      placeholder: null,
      ...more,
    };
  }

  known({ scope, abilities, present }: Drawing): KnownCells {
    return {
      cells: present.cells,
      looks: {
        keyAt: (sheet, row, column) => (this.cell(sheet, row, column) ?? blank).look,
        formatAt: (sheet, row, column) => (this.cell(sheet, row, column) ?? blank).format,
        keyOf: (role) => role ?? "plain",
      },
      formats: plannedFormats(scope.plan),
      abilities,
    };
  }

  /** Draws a plan as an adapter does, and returns the steps. */
  draw(plan: WorkbookPlan, more: Partial<Drawing> = {}): readonly Step[] {
    const drawing = this.drawing(plan, more);
    const steps = drawingSteps(drawing);
    const known = this.known(drawing);
    for (const step of steps) this.#carryOut(step, known);
    this.last = plan;
    return steps;
  }

  #carryOut(step: Step, known: KnownCells): void {
    switch (step.step) {
      case "insert-sheet":
        this.tabs.splice(step.position, 0, step.sheet);
        return;
      case "remove-sheet":
        this.tabs = this.tabs.filter((name) => name !== step.sheet);
        for (const key of [...this.#cells.keys()])
          if (key.startsWith(`${step.sheet} `)) this.#cells.delete(key);
        return;
      case "remove-name":
        this.names.delete(step.name);
        return;
      case "set-name":
        this.names.set(step.name, step.area);
        return;
      case "remove-table":
        this.tables.delete(step.name);
        return;
      case "resize-table":
      case "add-table": {
        const [name, area] =
          step.step === "add-table" ? [step.table.name, step.table.area] : [step.name, step.area];
        const added: TableInfo = { name, area, hasHeader: true, hasTotals: false };
        const { style, filter } = step.step === "add-table" ? step.table : { style: "", filter: false };
        this.tables.set(name, { style, filter, ...this.tables.get(name), ...added });
        return;
      }
      case "clear":
        for (let row = step.area.row; row < step.area.row + step.area.rows; row++)
          for (let column = step.area.column; column < step.area.column + step.area.columns; column++)
            this.#cells.delete(`${step.sheet} ${row} ${column}`);
        return;
      case "write": {
        const changesOf = cellChanges(step, known);
        for (const block of step.blocks)
          block.cells.forEach((_, i) =>
            changesOf(block, i).forEach(({ content, look, format }, j) => {
              if (content === null && look === null && format === null) return;
              this.put(step.sheet, block.row + i, block.column + j, {
                ...(content === null ? {} : { value: content.value, formula: content.formula ?? null }),
                ...(look === null ? {} : { look }),
                ...(format === null ? {} : { format }),
              });
            }),
          );
        return;
      }
      default:
    }
  }

  #used(sheet: string): Area | null {
    const cells = Object.keys(this.values(sheet)).map((key) => key.split(" ").map(Number));
    if (cells.length === 0) return null;
    const [row, column] = [0, 1].map((axis) => Math.min(...cells.map((cell) => cell[axis] ?? 0)));
    const [bottom, right] = [0, 1].map((axis) => Math.max(...cells.map((cell) => cell[axis] ?? 0)));
    const [top = 0, left = 0, end = 0, edge = 0] = [row, column, bottom, right];
    return { sheet, row: top, column: left, rows: end - top + 1, columns: edge - left + 1 };
  }

  #objectsOn(sheet: string): PresentSheet {
    return {
      ...{ isProtected: false, rules: [], dropDowns: [], merges: [], links: [] },
      ...{ charts: [], blocks: [], printArea: null },
      ...this.objects.get(sheet),
    };
  }
}
