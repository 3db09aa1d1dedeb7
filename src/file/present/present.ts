import { sameName } from "../../workbook/area";
import {
  blockAreas,
  type DrawingScope,
  type Place,
  type Present,
  type PresentSheet,
} from "../../workbook/draw";
import type { Area } from "../../workbook/cells";
import { partText } from "../package/parts";
import type { PackageReader } from "../read/package-reader";
import { sheetExtras } from "../read/sheet-extras";
import { chartsOfAddIn } from "./charts";
import { hasOtherObjects } from "./other-objects";
import { presentTables } from "./tables";
import { textsOfUser } from "./texts-of-user";

/** What a drawing needs to know of the workbook. */
export const readPresent = (reader: PackageReader, scope: DrawingScope): Present => ({
  cells: { at: (sheet, row, column) => reader.cells(sheet).at(row, column) },
  tables: presentTables(reader, scope),
  sheets: new Map(scope.own.map((name) => [name.toLowerCase(), presentSheet(reader, scope, name)])),
  withOtherObjects: new Set(
    scope.leaving.filter((name) => hasOtherObjects(reader, name)).map((name) => name.toLowerCase()),
  ),
  textsOfUser: { [Symbol.iterator]: () => textsOfUser(reader, scope.own) },
});

function presentSheet(reader: PackageReader, { standing }: DrawingScope, sheet: string): PresentSheet {
  const part = reader.sheet(sheet)?.part ?? null;
  const plan = standing.find((it) => sameName(it.sheet, sheet));
  return {
    // Protection in a file is for people, not for programs.
    isProtected: false,
    ...sheetExtras(part === null ? "<none/>" : partText(reader.parts, part)),
    charts: part === null ? [] : chartsOfAddIn(reader.parts, part),
    blocks: plan === undefined ? [] : blockAreas(plan).map(placeOf),
    printArea: printArea(reader, sheet),
  };
}

/** The place of cells, in cells. */
const placeOf = ({ row, column, rows, columns }: Area): Place => ({
  left: column,
  top: row,
  width: columns,
  height: rows,
});

function printArea({ sheets, names }: PackageReader, sheet: string): Area | null {
  const index = sheets.findIndex(({ name }) => sameName(name, sheet));
  const found = names.find(({ name, sheetIndex }) => name === "_xlnm.Print_Area" && sheetIndex === index);
  return found?.area ?? null;
}
