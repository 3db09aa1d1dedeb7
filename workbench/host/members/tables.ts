import { sameName } from "../../../src/workbook/area";
import { isCellError } from "../../../src/workbook/cells";
import { blankCell, intersection, type MemorySheet, type MemoryTable } from "../../memory";
import { rangeAt, textAt, truth } from "../cells/arguments";
import { CellRange } from "../cells/cell-range";
import { HostSheet } from "../cells/host-sheet";
import { shownValue } from "../cells/shown-value";
import { eventType, everySheet } from "../events/event-hub";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind, type HostProperty } from "../protocol/host-object";
import type { World } from "../world";
import { rangeKind } from "./ranges";

/** The tables of a sheet, or of the whole workbook. */
export interface TableScope {
  readonly world: World;
  readonly sheet: MemorySheet | null;
}

/** A table that the add-in refers to by its identity. */
class HostTable {
  constructor(
    readonly world: World,
    readonly id: string,
  ) {}

  /** @throws HostFailure when it was deleted */
  get found(): { readonly sheet: MemorySheet; readonly table: MemoryTable } {
    for (const sheet of this.world.workbook.sheets) {
      const table = sheet.state.tables.find(({ id }) => id === this.id);
      if (table !== undefined) return { sheet, table };
    }
    throw itemNotFound("Table");
  }

  get host(): HostSheet {
    return new HostSheet(this.world, this.found.sheet);
  }

  range(skipRows = 0, rows?: number): CellRange {
    const { row, column, columns, rows: all } = this.found.table.area;
    return new CellRange(this.host, { row: row + skipRows, column, columns, rows: rows ?? all });
  }

  /** Replaces the table; null removes it and leaves its cells. */
  replace(location: string, table: MemoryTable | null): void {
    const sheet = this.host.writable(location);
    sheet.update({ tables: sheet.state.tables.flatMap((it) => (it.id === this.id ? (table ?? []) : it)) });
  }

  change(location: string, parts: Partial<MemoryTable>): void {
    this.replace(location, { ...this.found.table, ...parts });
  }
}

/** A property that always has the same value for tables here. */
const fixed = (location: string, is: (table: MemoryTable) => boolean): HostProperty<HostTable> => ({
  get: ({ found }) => is(found.table),
  set: ({ found }, value) => {
    if (truth(value, location) !== is(found.table)) throw apiNotFound(`${location} that changes`);
  },
});

export const tableKind: HostKind<HostTable> = {
  name: "Table",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ found }) => found.table.name,
      set: (target, value) => {
        const name = textAt([value], 0, "Table.name");
        const present = named({ world: target.world, sheet: null }, name);
        if (!/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name) || (present !== undefined && present.id !== target.id))
          throw invalidArgument(
            "Table.name",
            `${name} cannot be the name of a table, or is that of another.`,
          );
        target.change("Table.name", { name });
      },
    },
    Style: {
      get: ({ found }) => found.table.style,
      set: (target, value) => target.change("Table.style", { style: textAt([value], 0, "Table.style") }),
    },
    ShowHeaders: fixed("Table.showHeaders", ({ hasHeader }) => hasHeader),
    ShowTotals: fixed("Table.showTotals", ({ hasTotals }) => hasTotals),
    ShowBandedRows: fixed("Table.showBandedRows", () => true),
    ShowFilterButton: {
      get: ({ found }) => found.table.filter,
      set: (target, value) =>
        target.change("Table.showFilterButton", { filter: truth(value, "Table.showFilterButton") }),
    },
  },
  objects: { Worksheet: ({ world, found }) => world.worksheet(world, found.sheet) },
  methods: {
    GetRange: (target) => HostObject.of(rangeKind, target.range()),
    GetHeaderRowRange: (target) => HostObject.of(rangeKind, target.range(0, 1)),
    GetDataBodyRange: (target) => {
      const { area, hasTotals } = target.found.table;
      return HostObject.of(rangeKind, target.range(1, Math.max(1, area.rows - (hasTotals ? 2 : 1))));
    },
    Resize: (target, args) => {
      const range = rangeAt(args, 0, target.host, "Table.resize");
      const { area } = target.found.table;
      if (range.area.row !== area.row || !sameName(range.onSheet.sheet, area.sheet) || range.area.rows < 2)
        throw invalidArgument("Table.resize", "The header stays in its row, over one row of data at least.");
      refuseOverlap(range, target.id, "Table.resize");
      target.change("Table.resize", { area: range.onSheet });
      nameColumns(range);
    },
    ConvertToRange: (target) => {
      const range = target.range();
      target.replace("Table.convertToRange", null);
      return HostObject.of(rangeKind, range);
    },
    Delete: (target) => {
      const range = target.range();
      range.write("Table.delete", () => blankCell);
      target.replace("Table.delete", null);
    },
  },
};

const all = ({ world, sheet }: TableScope): readonly MemoryTable[] =>
  (sheet === null ? world.workbook.sheets : [sheet]).flatMap(({ state }) => state.tables);

const named = (scope: TableScope, key: string): MemoryTable | undefined =>
  all(scope).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

const object = ({ world }: TableScope, { id }: MemoryTable): HostObject =>
  HostObject.of(tableKind, new HostTable(world, id));

function get(scope: TableScope, args: readonly unknown[]): HostObject {
  const table = named(scope, textAt(args, 0, "TableCollection.getItem"));
  if (table === undefined) throw itemNotFound("TableCollection.getItem");
  return object(scope, table);
}

const target = ({ sheet }: TableScope): string => sheet?.id ?? everySheet;

export const tables: HostKind<TableScope> = {
  name: "TableCollection",
  properties: { Count: { get: (scope) => all(scope).length } },
  items: (scope) => all(scope).map((table) => object(scope, table)),
  item: get,
  methods: {
    GetItem: get,
    GetCount: (scope) => all(scope).length,
    GetItemOrNullObject: (scope, args) => {
      const table = named(scope, textAt(args, 0, "TableCollection.getItemOrNullObject"));
      return table === undefined ? null : object(scope, table);
    },
    Add: add,
    _RegisterAddedEvent: (scope) => scope.world.events.register(eventType.tableAdded, target(scope)),
    _UnregisterAddedEvent: (scope) => scope.world.events.unregister(eventType.tableAdded, target(scope)),
    _RegisterDeletedEvent: (scope) => scope.world.events.register(eventType.tableDeleted, target(scope)),
    _UnregisterDeletedEvent: (scope) => scope.world.events.unregister(eventType.tableDeleted, target(scope)),
  },
};

function add(scope: TableScope, args: readonly unknown[]): HostObject {
  const location = "TableCollection.add";
  const { world } = scope;
  const on = scope.sheet ?? world.workbook.activeSheet;
  const range = rangeAt(args, 0, on && new HostSheet(world, on), location);
  if (!truth(args[1], location)) throw apiNotFound(`${location}: tables without headers`);
  refuseOverlap(range, null, location);
  const sheet = range.host.writable(location);
  const taken = new Set(all({ world, sheet: null }).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Table${number}`)) number++;
  const table: MemoryTable = {
    id: world.workbook.newId(),
    name: `Table${number}`,
    area: range.onSheet,
    style: "TableStyleMedium2",
    filter: true,
    hasHeader: true,
    hasTotals: false,
  };
  nameColumns(range);
  sheet.update({ tables: [...sheet.state.tables, table] });
  return object(scope, table);
}

function refuseOverlap({ host, area }: CellRange, but: string | null, location: string): void {
  const { tables: present } = host.sheet.state;
  if (present.some((table) => table.id !== but && intersection(table.area, area) !== null))
    throw invalidArgument(location, "A table cannot overlap another table.");
}

/** The columns of a table have distinct names that are texts: Excel makes names where header cells have none. */
function nameColumns(range: CellRange): void {
  const names = new Set<string>();
  range.part({ rows: 1 }).write("Table", (cell, _i, j) => {
    const shown = isCellError(cell.value) ? cell.value.error : String(shownValue(cell.value));
    let name = shown === "" ? `Column${j + 1}` : shown;
    for (let number = 2; names.has(name.toLowerCase()); number++) name = `${shown}${number}`;
    names.add(name.toLowerCase());
    return cell.value === name && cell.formula === null ? cell : { ...cell, value: name, formula: null };
  });
}
