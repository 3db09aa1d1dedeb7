import { isOurs } from "../../app/own-names";
import type { Block, PlanCell, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { containsArea, sameName, type Rectangle } from "../geometry";
import type { Holding } from "../present/holdings";
import { lastPlanOf, type Drawing } from "./drawing";

/**
 * Our sheets as they stand, as a plan: drawing it undoes a drawing. Cells, formulas, looks and tables are the workbook's;
 * rules, drop-downs, merges and charts are those of the plan it was last drawn by, or, where that is not known, those of
 * the new plan that lie in the old blocks, which is how an unchanged report has them.
 */
export function planBefore(drawing: Drawing): WorkbookPlan {
  const { description, holdings } = drawing.present;
  const sheets = description.sheets
    .map(({ name }) => name)
    .filter((name) => holdings.blocks.some(({ area }) => sameName(area.sheet, name)))
    .map((name) => sheetBefore(drawing, name));
  return { sheets, order: sheets.map(({ key }) => key) };
}

function sheetBefore(drawing: Drawing, sheet: string): SheetPlan {
  const { holdings, tables } = drawing.present;
  const blocks = holdings.blocks.filter(({ area }) => sameName(area.sheet, sheet));
  return {
    ...extras(drawing, sheet, blocks),
    key: sheet,
    sheet,
    blocks: blocks.map((block) => blockBefore(drawing, block)),
    tables: tables
      .filter(({ name, area }) => isOurs(name) && sameName(area.sheet, sheet))
      .map(({ name, area, style, filter }) => ({ name, area, style, filter })),
  };
}

function blockBefore({ present: { cells, looks } }: Drawing, { name, area }: Holding): Block {
  const { sheet, row, column, rows, columns } = area;
  return {
    name,
    row,
    column,
    cells: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j): PlanCell => {
        const cell = cells.at(sheet, row + i, column + j);
        const key = looks.at(sheet, row + i, column + j);
        const style = key === undefined ? undefined : looks.roleOf(key);
        return {
          value: cell?.value ?? null,
          format: cell?.format ?? "General",
          ...(cell === undefined || cell.formula === null ? {} : { formula: cell.formula }),
          ...(style === undefined ? {} : { style }),
        };
      }),
    ),
  };
}

type Extras = Omit<SheetPlan, "key" | "sheet" | "blocks" | "tables">;

const bare: Extras = {
  tabColour: "FFFFFF",
  conditionalFormats: [],
  charts: [],
  dropDowns: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  showGridLines: true,
  print: { orientation: "landscape", repeatRows: null, wide: 1, tall: null, area: null },
};

function extras(drawing: Drawing, sheet: string, blocks: readonly Holding[]): Extras {
  const last = lastPlanOf(drawing, sheet);
  if (last !== null) return last;
  const planned = drawing.plan.sheets.find((it) => sameName(it.sheet, sheet));
  if (planned === undefined) return bare;
  const isInOld = (area: Rectangle): boolean => blocks.some((block) => containsArea(block.area, area));
  const charts = drawing.present.objects.get(sheet.toLowerCase())?.charts ?? [];
  return {
    ...planned,
    conditionalFormats: planned.conditionalFormats.filter(({ area }) => isInOld(area)),
    dropDowns: planned.dropDowns.filter(({ area }) => isInOld(area)),
    merges: planned.merges.filter(isInOld),
    charts: planned.charts.filter((chart) => charts.some(({ name }) => sameName(name, chart.name))),
  };
}
