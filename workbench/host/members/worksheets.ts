import type { MemorySheet } from "../../memory";
import { figure, numberAt, oneOf, optionalTextAt, rangeAt, textAt, truth } from "../cells/arguments";
import { maximumColumns, maximumRows } from "../cells/address";
import { CellRange } from "../cells/cell-range";
import { colourOf, hash } from "../cells/colour";
import { HostSheet } from "../cells/host-sheet";
import { eventType, everySheet } from "../events/event-hub";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "../protocol/failure";
import { HostObject, type HostArguments, type HostKind } from "../protocol/host-object";
import type { World } from "../world";
import { comments, pivotTables, shapes } from "./absent";
import { charts } from "./charts";
import { sheetProperties } from "./properties";
import { rangeAreas } from "./range-areas";
import { rangeKind } from "./ranges";
import { freezePanes, horizontalPageBreaks, pageLayout, protection } from "./sheet-layout";
import { tables } from "./tables";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

// The keys of the record are the words.
const visibilityWords = Object.keys(visibilities) as (keyof typeof visibilities)[];

/** The format of several ranges together, as in Excel. */
const longestAddress = 8192;

const whole = { row: 0, column: 0, rows: maximumRows, columns: maximumColumns };

export const worksheetKind: HostKind<HostSheet> = {
  name: "Worksheet",
  id: ({ memory }) => memory.id,
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ world, sheet }, value) => {
        const name = sheetName(value, "Worksheet.name");
        const present = world.workbook.sheet(name);
        if (present !== undefined && present !== sheet) throw itemAlreadyExists("Worksheet.name");
        world.workbook.renameSheet(sheet, name);
      },
    },
    Position: {
      get: ({ world, sheet }) => world.workbook.sheets.indexOf(sheet),
      set: ({ world, sheet }, value) => {
        const others = world.workbook.sheets.filter((it) => it !== sheet);
        world.workbook.order(others.toSpliced(figure(value, "Worksheet.position"), 0, sheet));
      },
    },
    Visibility: {
      get: ({ sheet }) => visibilityWords.find((word) => visibilities[word] === sheet.state.visibility),
      set: ({ sheet }, value) =>
        sheet.update({ visibility: visibilities[oneOf(value, visibilityWords, "Worksheet.visibility")] }),
    },
    TabColor: {
      get: ({ sheet }) => (sheet.state.tabColour === null ? "" : hash(sheet.state.tabColour)),
      set: ({ sheet }, value) =>
        sheet.update({ tabColour: value === "" ? null : colourOf(value, "Worksheet.tabColor") }),
    },
    ShowGridlines: { get: ({ sheet }) => sheet.state.showGridLines },
    // The client reads one name and writes another.
    Gridlines: {
      get: ({ sheet }) => sheet.state.showGridLines,
      set: ({ sheet }, value) => sheet.update({ showGridLines: truth(value, "Worksheet.showGridlines") }),
    },
  },
  objects: {
    Charts: (host) => HostObject.of(charts, host),
    Tables: ({ world, sheet }) => HostObject.of(tables, { world, sheet }),
    FreezePanes: (host) => HostObject.of(freezePanes, host),
    HorizontalPageBreaks: (host) => HostObject.of(horizontalPageBreaks, host),
    PageLayout: (host) => HostObject.of(pageLayout, host),
    Protection: (host) => HostObject.of(protection, host),
    CustomProperties: (host) => HostObject.of(sheetProperties, host),
    Shapes: (host) => HostObject.of(shapes, host),
    PivotTables: (host) => HostObject.of(pivotTables, host),
    Comments: (host) => HostObject.of(comments, host),
  },
  methods: {
    Activate: ({ world, sheet }) => world.workbook.activate(sheet),
    Delete: ({ world, sheet }) => {
      const visible = world.workbook.sheets.filter(({ state }) => state.visibility === "visible");
      if (visible.length === 1 && visible[0] === sheet)
        throw invalidOperation("Worksheet.delete", "A workbook must contain at least one visible worksheet.");
      world.workbook.deleteSheet(sheet);
    },
    GetRange: (host, args) => {
      const address = optionalTextAt(args, 0, "Worksheet.getRange");
      return range(
        address === null ? new CellRange(host, whole) : rangeAt(args, 0, host, "Worksheet.getRange"),
      );
    },
    GetRanges: (host, args) => {
      const location = "Worksheet.getRanges";
      const addresses = textAt(args, 0, location);
      if (addresses.length > longestAddress) throw invalidArgument(location, "The address is too long.");
      return HostObject.of(
        rangeAreas,
        addresses.split(",").map((address) => rangeAt([address.trim()], 0, host, location)),
      );
    },
    GetRangeByIndexes: (host, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((i) =>
        numberAt(args, i, "Worksheet.getRangeByIndexes"),
      );
      return range(
        new CellRange(host, { row: row ?? 0, column: column ?? 0, rows: rows ?? 0, columns: columns ?? 0 }),
      );
    },
    GetCell: (host, args) => {
      const [row, column] = [numberAt(args, 0, "Worksheet.getCell"), numberAt(args, 1, "Worksheet.getCell")];
      return range(new CellRange(host, { row, column, rows: 1, columns: 1 }));
    },
    GetUsedRange: (host, args) =>
      range(
        new CellRange(host, whole).used(args[0] !== true) ??
          new CellRange(host, { row: 0, column: 0, rows: 1, columns: 1 }),
      ),
    GetUsedRangeOrNullObject: (host, args) => {
      const used = new CellRange(host, whole).used(args[0] !== true);
      return used && range(used);
    },
    _RegisterDataChangedEvent: ({ world, sheet }) => world.events.register(eventType.dataChanged, sheet.id),
    _UnregisterDataChangedEvent: ({ world, memory }) =>
      world.events.unregister(eventType.dataChanged, memory.id),
  },
};

const range = (of: CellRange): HostObject => HostObject.of(rangeKind, of);

/** The object of a sheet. */
export const worksheet = (world: World, sheet: MemorySheet): HostObject =>
  HostObject.of(worksheetKind, new HostSheet(world, sheet));

/** @throws HostFailure for a text that Excel does not allow as the name of a sheet */
function sheetName(value: unknown, location: string): string {
  const name = textAt([value], 0, location);
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument(location, `${name} cannot be the name of a sheet.`);
  return name;
}

function get(world: World, args: HostArguments): HostObject {
  const sheet = world.workbook.sheet(textAt(args, 0, "WorksheetCollection.getItem"));
  if (sheet === undefined) throw itemNotFound("WorksheetCollection.getItem");
  return worksheet(world, sheet);
}

function edge(world: World, sheet: MemorySheet | null | undefined, location: string): HostObject {
  if (sheet === null || sheet === undefined) throw itemNotFound(location);
  return worksheet(world, sheet);
}

const register = (type: number) => (world: World) => world.events.register(type, everySheet);
const unregister = (type: number) => (world: World) => world.events.unregister(type, everySheet);

export const worksheets: HostKind<World> = {
  name: "WorksheetCollection",
  items: (world) => world.workbook.sheets.map((sheet) => worksheet(world, sheet)),
  item: get,
  methods: {
    GetItem: get,
    GetItemOrNullObject: (world, args) => {
      const sheet = world.workbook.sheet(textAt(args, 0, "WorksheetCollection.getItemOrNullObject"));
      return sheet === undefined ? null : worksheet(world, sheet);
    },
    GetCount: ({ workbook }) => workbook.sheets.length,
    GetActiveWorksheet: (world) =>
      edge(world, world.workbook.activeSheet, "WorksheetCollection.getActiveWorksheet"),
    GetFirst: (world) => edge(world, world.workbook.sheets[0], "WorksheetCollection.getFirst"),
    GetLast: (world) => edge(world, world.workbook.sheets.at(-1), "WorksheetCollection.getLast"),
    Add: (world, args) => {
      const location = "WorksheetCollection.add";
      const requested = optionalTextAt(args, 0, location);
      const name = requested === null ? freeName(world) : sheetName(requested, location);
      if (world.workbook.sheet(name) !== undefined) throw itemAlreadyExists(location);
      return worksheet(world, world.workbook.addSheet(name));
    },
    _RegisterDataChangedEvent: register(eventType.dataChanged),
    _UnregisterDataChangedEvent: unregister(eventType.dataChanged),
    _RegisterAddedEvent: register(eventType.worksheetAdded),
    _UnregisterAddedEvent: unregister(eventType.worksheetAdded),
    _RegisterDeletedEvent: register(eventType.worksheetDeleted),
    _UnregisterDeletedEvent: unregister(eventType.worksheetDeleted),
  },
};

function freeName({ workbook }: World): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}
