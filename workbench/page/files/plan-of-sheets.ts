import { isOwnName } from "../../../src/workbook/own-names";
import { areaOfReference, containsCell, sameName } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import type { Block, PlanCell, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { isFilled, type MemoryCell, type MemorySheet, type MemoryWorkbook } from "../../memory";
import { roleOf } from "./style-roles";

/**
 * A plan of the add-in's sheets and of new sheets, for the file adapter to write into the original file, as it writes
 * a report.
 * @param isNew whether the file has no such sheet
 */
export function planOfSheets(workbook: MemoryWorkbook, isNew: (sheet: MemorySheet) => boolean): WorkbookPlan {
  const sheets = workbook.sheets.flatMap((sheet): readonly SheetPlan[] => {
    const blocks = namedBlocks(workbook, sheet);
    if (!isNew(sheet)) return blocks.length === 0 ? [] : [planOf(sheet, blocks)];
    return [planOf(sheet, [...blocks, ...otherBlocks(workbook, sheet)])];
  });
  return { sheets, order: sheets.map(({ key }) => key) };
}

/** The add-in's blocks on a sheet. */
export function ownedAreas(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
): readonly (Area & { name: string })[] {
  return workbook.names.flatMap(({ name, refersTo }) => {
    const area = isOwnName(name) ? areaOfReference(refersTo) : null;
    return area !== null && sameName(area.sheet, sheet.name) ? [{ ...area, name }] : [];
  });
}

const namedBlocks = (workbook: MemoryWorkbook, sheet: MemorySheet): readonly Block[] =>
  ownedAreas(workbook, sheet).map((area) => blockOf(sheet, area, area.name));

/** The other cells of a new sheet: one block where nothing on it is the add-in's, else single cells. */
function otherBlocks(workbook: MemoryWorkbook, sheet: MemorySheet): readonly Block[] {
  const owned = ownedAreas(workbook, sheet);
  const used = sheet.used(true);
  if (used === null) return [];
  if (owned.length === 0) return [blockOf(sheet, used, null)];
  return [...sheet.entries()]
    .filter(
      ({ row, column, cell }) => isFilled(cell) && !owned.some((area) => containsCell(area, row, column)),
    )
    .map(({ row, column }) => blockOf(sheet, { ...used, row, column, rows: 1, columns: 1 }, null));
}

const blockOf = (sheet: MemorySheet, area: Area, name: string | null): Block => ({
  name,
  row: area.row,
  column: area.column,
  cells: Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => planCell(sheet.cell(area.row + i, area.column + j))),
  ),
});

function planCell({ value, formula, array, format, look, link }: MemoryCell): PlanCell {
  const style = roleOf(look);
  return {
    value,
    format,
    ...(formula === null ? {} : { formula, array }),
    ...(style === undefined ? {} : { style }),
    ...(link === null ? {} : { link }),
  };
}

const planOf = ({ name, state }: MemorySheet, blocks: readonly Block[]): SheetPlan => ({
  key: name,
  sheet: name,
  tabColour: state.tabColour ?? "",
  blocks,
  tables: state.tables,
  conditionalFormats: state.conditionalFormats,
  charts: state.charts,
  dropDowns: state.dropDowns,
  merges: state.merges,
  freeze: state.freeze,
  columnWidths: Object.fromEntries(state.columnWidths),
  rowHeights: Object.fromEntries(state.rowHeights),
  hiddenColumns: [...state.hiddenColumns],
  showGridLines: state.showGridLines,
  print: state.print,
});
