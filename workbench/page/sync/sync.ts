import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { Rectangle } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import type { Change, MemoryName, MemorySheet, MemoryWorkbook, SheetState } from "../../memory";
import { chartBoard } from "../charts/chart-board";
import type { Grid } from "../grid/open-grid";
import { rangeOf } from "../grid/ranges";
import { sheetData } from "../grid/sheet-data";
import { Calculation } from "./calculation";
import { isOfFormulas, isResult, takeResults, withoutResults } from "./results";
import { fitRows } from "./fit-rows";
import { inRows, showCells } from "./show-cells";
import { placeCharts } from "./show-charts";
import { showNames } from "./show-names";
import { nothingBesideCells, partsBesideCells, showPart } from "./show-state";
import { ShownCells } from "./shown-cells";
import { SlicedWork } from "./sliced-work";
import { spillMutation, Spills } from "./spills";
import { Surface } from "./surface";
import { edits, TakeEdits, type Mutation } from "./take-edits";

/**
 * Keeps a workbook and its grid equal: changes of the add-in are written into the grid, changes of the user in the
 * grid are written into the workbook, and the grid computes the formulas of both.
 */
export class Sync {
  /** Cells with results of formulas in other cells. */
  readonly spills = new Spills();
  readonly #surface: Surface;
  readonly #calculation: Calculation;
  readonly #work = new SlicedWork(() => this.#last());
  readonly #shown = new ShownCells();
  readonly #states = new Map<string, SheetState>();
  readonly #edits: TakeEdits;
  readonly #stops: (() => void)[] = [];
  /** Sheets whose row heights may no longer fit the contents. */
  readonly #unfitted = new Set<MemorySheet>();
  /** Areas that are shown and that formulas may depend on, by the ids of their sheets. */
  readonly #uncomputed = new Map<string, readonly Rectangle[]>();
  #names: readonly MemoryName[] = [];
  #taking = false;

  constructor(
    readonly workbook: MemoryWorkbook,
    readonly grid: Grid,
  ) {
    this.#surface = new Surface(workbook, grid);
    this.#calculation = new Calculation(this.#surface);
    this.#edits = new TakeEdits(workbook, this.#surface, this.#shown);
    for (const sheet of workbook.sheets) {
      this.#shown.take(sheet);
      this.#completeSheet(sheet);
    }
    this.#showNames();
    this.#work.add(this.#fit());
    this.#work.finish();
    this.#listen();
  }

  stop(): void {
    this.workbook.recalculateWith(null);
    for (const stop of this.#stops) stop();
    this.#work.stop();
    this.#calculation.stop();
  }

  #listen(): void {
    const { api } = this.grid;
    const { workbook } = this;
    this.workbook.recalculateWith((changes) => this.#show(changes));
    const events = [
      // Changes that wait are written first, because the user's change refers to the grid as it is shown.
      api.addEvent(api.Event.BeforeCommandExecute, ({ id, options }) => {
        if (edits.has(id) && !isOfFormulas(options) && !this.#surface.changing) this.#work.finish();
      }),
      api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
        const mutation: Mutation = { id, ...(params && { params }) };
        this.#calculation.follow(mutation, options);
        if (isResult(options)) this.#takeResults(mutation);
        else if (id === spillMutation) this.spills.take(workbook, this.#shown, mutation);
        else if (!isOfFormulas(options) && !this.#surface.changing)
          this.#take(() => this.#edits.take(mutation));
      }),
      api.addEvent(api.Event.SelectionChanged, ({ selections }) => {
        if (!this.#surface.changing) this.#take(() => this.#edits.takeSelection(selections));
      }),
      api.addEvent(api.Event.SheetEditStarted, () => (this.workbook.editing = true)),
      api.addEvent(api.Event.SheetEditEnded, () => (this.workbook.editing = false)),
    ];
    this.#stops.push(...events.map((event) => () => event.dispose()));
  }

  #take(action: () => void): void {
    this.#taking = true;
    try {
      action();
    } finally {
      this.#taking = false;
    }
  }

  #takeResults(mutation: Mutation): void {
    takeResults(this.workbook, this.#shown, mutation);
    chartBoard.redraw();
  }

  /**
   * Writes changes into the grid: those of the user at once, those of the add-in in slices. Resolves when all that
   * follows from them is computed and stored in the workbook.
   */
  #show(changes: readonly Change[]): Promise<void> | undefined {
    const taking = this.#taking;
    if (!taking && changes.some(({ kind }) => touchesResults.has(kind))) this.#calculation.hold();
    for (const change of changes)
      if (!taking || change.kind !== "selection") this.#work.add(this.#steps(change, taking));
    // Earlier changes are done already; a selection does not wait.
    if (taking && changes.some(({ kind }) => kind !== "selection")) this.#work.finish();
    if (!changes.some(({ kind }) => touchesResults.has(kind))) return undefined;
    return this.#work.done().then(() => this.#calculation.settled());
  }

  *#steps(change: Change, taking: boolean): Generator<void> {
    switch (change.kind) {
      case "values":
      case "formats":
        return yield* this.#showCells(change.sheet, change.area);
      case "state":
        return this.#showState(change.sheet, change.part, taking);
      case "sheetAdded":
        return yield* this.#addSheet(change.sheet);
      case "sheetDeleted":
        return this.#removeSheet(change.sheet);
      case "shifted":
        if (taking) return;
        this.#removeSheet(change.sheet);
        return yield* this.#addSheet(change.sheet);
      case "order":
        return this.#showOrder();
      case "names":
        return this.#showNames();
      case "selection":
        return this.#showSelection(this.workbook.selection);
    }
  }

  *#showCells(sheet: MemorySheet, area: Area): Generator<void> {
    for (const part of inRows(area)) {
      // The sheet may have been deleted.
      if (!this.#states.has(sheet.id)) return;
      this.#unfitted.add(sheet);
      const isSpilledOn = this.spills.isOn(sheet.id);
      if (showCells(this.#surface, this.#shown, sheet, part, isSpilledOn) && !isSpilledOn)
        this.#uncomputed.set(sheet.id, [...(this.#uncomputed.get(sheet.id) ?? []), part]);
      yield;
    }
  }

  /**
   * Computes when all is shown: a sheet that is half written has half of its results, and they would be computed
   * twice.
   */
  #last(): Generator<void> | null {
    for (const [sheetId, areas] of this.#uncomputed)
      if (this.#states.has(sheetId)) this.#calculation.ask(sheetId, areas);
    this.#uncomputed.clear();
    this.#calculation.release();
    return this.#unfitted.size === 0 ? null : this.#fit();
  }

  /** Computes the formulas that had no result in the opened file. */
  computeMissing(): void {
    for (const sheet of this.workbook.sheets) this.#calculation.ask(sheet.id, withoutResults(sheet));
  }

  *#addSheet(sheet: MemorySheet): Generator<void> {
    if (!this.workbook.sheets.includes(sheet) || this.#states.has(sheet.id)) return;
    const index = this.workbook.sheets.indexOf(sheet);
    const data = mergeWorksheetSnapshotWithDefault({ ...sheetData(sheet), cellData: {} });
    const looked = this.grid.book.getActiveSheet();
    this.#surface.mutate("sheet.mutation.insert-sheet", null, { index, sheet: data });
    this.#lookAt(looked.getSheetId());
    this.#completeSheet(sheet);
    const used = sheet.used(true);
    if (used !== null) yield* this.#showCells(sheet, used);
  }

  /** The grid selects a sheet that is added; Excel keeps the user's sheet. */
  #lookAt(sheetId: string): void {
    const { book } = this.grid;
    const sheet = book.getSheetBySheetId(sheetId);
    if (sheet && book.getActiveSheet().getSheetId() !== sheetId)
      this.#surface.quietly(() => book.setActiveSheet(sheet));
  }

  /** The grid has the sheet; the objects on its cells are written next. */
  #completeSheet(sheet: MemorySheet): void {
    this.#states.set(sheet.id, sheet.state);
    this.#unfitted.add(sheet);
    for (const part of partsBesideCells)
      showPart(this.#surface, sheet, { ...sheet.state, ...nothingBesideCells }, part);
  }

  #removeSheet({ id, name }: MemorySheet): void {
    if (!this.#states.delete(id)) return;
    this.#shown.forget(id);
    this.#surface.mutate("sheet.mutation.remove-sheet", id, { subUnitName: name });
  }

  /** The grid already shows changes of the user. */
  #showState(sheet: MemorySheet, part: keyof SheetState, taking: boolean): void {
    const before = this.#states.get(sheet.id);
    if (before === undefined || before[part] === sheet.state[part]) return;
    if (!taking) showPart(this.#surface, sheet, before, part);
    this.#states.set(sheet.id, { ...before, [part]: sheet.state[part] });
    if (movesCells.has(part)) this.#unfitted.add(sheet);
  }

  *#fit(): Generator<void> {
    for (const sheet of this.#unfitted) {
      this.#unfitted.delete(sheet);
      if (!this.#states.has(sheet.id)) continue;
      fitRows(this.#surface, sheet);
      placeCharts(this.#surface, sheet);
      yield;
    }
    chartBoard.redraw();
  }

  #showOrder(): void {
    this.workbook.sheets.forEach(({ id }, toOrder) => {
      const fromOrder = this.grid.book.getSheets().findIndex((sheet) => sheet.getSheetId() === id);
      if (fromOrder !== toOrder)
        this.#surface.mutate("sheet.mutation.set-worksheet-order", id, { fromOrder, toOrder });
    });
  }

  #showNames(): void {
    showNames(this.#surface, this.#names, this.workbook.names);
    this.#names = this.workbook.names;
  }

  #showSelection(area: Area | null): void {
    const sheet = area && this.workbook.sheet(area.sheet);
    const shown = sheet && this.grid.book.getSheetBySheetId(sheet.id);
    if (!area || !shown) return;
    this.#surface.quietly(() => {
      this.grid.book.setActiveSheet(shown);
      const range = rangeOf(area);
      shown.getRange(range).activate();
      shown.scrollToCell(Math.max(0, range.startRow - 3), Math.max(0, range.startColumn - 2));
    });
  }
}

/** Parts of a sheet that change the positions of its cells. */
const movesCells = new Set<keyof SheetState>([
  "columnWidths",
  "rowHeights",
  "hiddenColumns",
  "merges",
  "charts",
]);

/** Kinds of changes that can change the results of formulas. */
const touchesResults = new Set<Change["kind"]>([
  "values",
  "names",
  "sheetAdded",
  "sheetDeleted",
  "tableAdded",
  "tableDeleted",
  "shifted",
]);
