import { oneOf, truth } from "../cells/arguments";
import { CellRange } from "../cells/cell-range";
import { HostSheet } from "../cells/host-sheet";
import { itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind } from "../protocol/host-object";
import type { World } from "../world";
import { names } from "./names";
import { settings } from "./properties";
import { rangeKind } from "./ranges";
import { tables } from "./tables";
import { worksheets } from "./worksheets";

const modes = {
  Automatic: "automatic",
  AutomaticExceptTables: "automaticExceptTables",
  Manual: "manual",
} as const;

// The keys of the record are the words.
const modeWords = Object.keys(modes) as (keyof typeof modes)[];

export const application: HostKind<World> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ workbook }) => modeWords.find((word) => modes[word] === workbook.calculation),
      set: ({ workbook }, value) => {
        workbook.calculation = modes[oneOf(value, modeWords, "Application.calculationMode")];
      },
    },
  },
  methods: {
    Calculate: ({ workbook }) => workbook.calculate(),
    // Both only save a spreadsheet work: the results after the request are the same.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtime: HostKind<World> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (world) => world.eventsEnabled,
      set: (world, value) => {
        world.eventsEnabled = truth(value, "Runtime.enableEvents");
      },
    },
  },
};

/** Whether the user has protected the order and number of the sheets. */
const structure: HostKind<World> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ workbook }) => workbook.structureProtected } },
};

function selected(world: World, onlyFirst: boolean): HostObject {
  const { selection, activeSheet } = world.workbook;
  if (selection === null || activeSheet === null) throw itemNotFound("Workbook.getSelectedRange");
  const { row, column, rows, columns } = selection;
  const area = { row, column, rows: onlyFirst ? 1 : rows, columns: onlyFirst ? 1 : columns };
  return HostObject.of(rangeKind, new CellRange(new HostSheet(world, activeSheet), area));
}

/** The start of every path. */
export const workbookKind: HostKind<World> = {
  name: "Workbook",
  objects: {
    Worksheets: (world) => HostObject.of(worksheets, world),
    Tables: (world) => HostObject.of(tables, { world, sheet: null }),
    Names: (world) => HostObject.of(names, world),
    Protection: (world) => HostObject.of(structure, world),
    Settings: (world) => HostObject.of(settings, world),
    Application: (world) => HostObject.of(application, world),
    _Runtime: (world) => HostObject.of(runtime, world),
  },
  methods: {
    GetSelectedRange: (world) => selected(world, false),
    GetActiveCell: (world) => selected(world, true),
  },
};
