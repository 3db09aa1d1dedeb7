import { isOwnName } from "../own-names";
import type { Area } from "../cells";
import type { Block, DropDown, PlanCell, SheetPlan, WorkbookPlan } from "../plan";
import { sameName } from "../area";
import type { Holding } from "../holdings";
import { areaBefore } from "./area-before";
import { lastPlanOf, presentSheet, type Drawing } from "./drawing";
import { rolesByKey } from "./own-looks";
import type { PresentLooks } from "./present";

/**
 * The add-in's sheets as they stand, as a plan: drawing it undoes a drawing. Cells, formulas, looks and tables are the
 * workbook's; rules, drop-downs, merges and charts are those of the plan that it was last drawn by, or, where that is not
 * known, those of the new plan, brought to the size of the old blocks.
 */
export function planBefore(drawing: Drawing, looks: PresentLooks): WorkbookPlan {
  const { plan, description, holdings } = drawing.scope;
  const roles = rolesByKey(looks);
  const appearance: AppearanceAt = (sheet, row, column) => {
    const key = looks.keyAt(sheet, row, column);
    const style = key === undefined ? undefined : roles.get(key);
    return { format: looks.formatAt(sheet, row, column), ...(style === undefined ? {} : { style }) };
  };
  const sheets = description.sheets
    .map(({ name }) => name)
    .filter((name) => holdings.blocks.some(({ area }) => sameName(area.sheet, name)))
    .map((name) => sheetBefore(drawing, name, appearance));
  const { owns } = plan;
  return {
    sheets,
    order: sheets.map(({ key }) => key),
    ...(owns === undefined ? {} : { owns: [...owns, ...plan.sheets.map(({ key }) => key)] }),
  };
}

/** The number format of a cell, and its role where it looks as one. */
type AppearanceAt = (sheet: string, row: number, column: number) => Pick<PlanCell, "style" | "format">;

function sheetBefore(drawing: Drawing, sheet: string, appearance: AppearanceAt): SheetPlan {
  const { scope, present } = drawing;
  const blocks = scope.holdings.blocks.filter(({ area }) => sameName(area.sheet, sheet));
  const model = modelOf(drawing, sheet);
  return {
    ...extras(drawing, sheet),
    key: model?.key ?? sheet,
    sheet,
    blocks: blocks.map((block) => blockBefore(drawing, block, appearance, linksOf(model))),
    tables: present.tables
      .filter(({ name, area }) => isOwnName(name) && sameName(area.sheet, sheet))
      .map(({ name, area, style, filter }) => ({ name, area, style, filter })),
  };
}

/** The plan that says what the workbook does not: the last one, or else the new one. */
const modelOf = (drawing: Drawing, sheet: string): SheetPlan | undefined =>
  lastPlanOf(drawing, sheet) ?? drawing.scope.plan.sheets.find((it) => sameName(it.sheet, sheet));

type LinkAt = (row: number, column: number) => string | undefined;

const linksOf =
  (model: SheetPlan | undefined): LinkAt =>
  (row, column) => {
    for (const block of model?.blocks ?? []) {
      const link = block.cells[row - block.row]?.[column - block.column]?.link;
      if (link !== undefined) return link;
    }
    return undefined;
  };

function blockBefore(
  { present: { cells } }: Drawing,
  { name, area }: Holding,
  appearance: AppearanceAt,
  linkAt: LinkAt,
): Block {
  const { sheet, row, column, rows, columns } = area;
  return {
    name,
    row,
    column,
    cells: Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j): PlanCell => {
        const cell = cells.at(sheet, row + i, column + j);
        const link = linkAt(row + i, column + j);
        return {
          value: cell?.value ?? null,
          ...appearance(sheet, row + i, column + j),
          ...(cell === undefined || cell.formula === null ? {} : { formula: cell.formula }),
          ...(link === undefined ? {} : { link }),
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

function extras(drawing: Drawing, sheet: string): Extras {
  const planned = modelOf(drawing, sheet);
  if (planned === undefined) return bare;
  if (planned === lastPlanOf(drawing, sheet)) return planned;
  const before = (area: Area): Area | null => areaBefore(area, drawing.scope.plan, drawing.scope.holdings);
  const moved = <T extends { readonly area: Area }>(list: readonly T[]): readonly T[] =>
    list.flatMap((it) => {
      const area = before({ ...it.area, sheet });
      return area === null ? [] : [{ ...it, area }];
    });
  const { charts = [], printArea = null } = presentSheet(drawing, sheet) ?? {};
  return {
    ...planned,
    print: { ...planned.print, area: printArea === null ? null : { sheet, ...printArea } },
    conditionalFormats: moved(planned.conditionalFormats),
    dropDowns: moved(planned.dropDowns).map((it) => ({ ...it, source: choicesBefore(it.source, before) })),
    merges: planned.merges.flatMap((area) => before({ ...area, sheet }) ?? []),
    charts: planned.charts
      .filter((chart) => charts.some(({ name }) => sameName(name, chart.name)))
      .map((chart) => ({
        ...chart,
        series: chart.series.map((series) => ({
          ...series,
          categories: before(series.categories) ?? series.categories,
          values: before(series.values) ?? series.values,
        })),
      })),
  };
}

const choicesBefore = (
  source: DropDown["source"],
  before: (area: Area) => Area | null,
): DropDown["source"] => ("range" in source ? { range: before(source.range) ?? source.range } : source);
