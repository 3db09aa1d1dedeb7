import type { Holdings } from "../../../src/workbook/holdings";
import { isOurs } from "../../../src/workbook/own-names";
import { containsCell, rangeText, type Rectangle } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import type { Block, SheetPlan } from "../../../src/workbook/plan";
import { blankCell, type MemoryCell } from "../cell";
import type { MemorySheet } from "../memory-sheet";
import type { MemoryWorkbook } from "../memory-workbook";
import { intersection } from "../rectangles";
import type { MemoryTable, SheetState } from "../sheet-state";
import type { LookChoice } from "./looks";
import { blockArea } from "./refuse";

/** What the drawing of each sheet works with. */
export interface Drawing {
  readonly workbook: MemoryWorkbook;
  readonly holdings: Holdings;
  readonly looks: LookChoice;
}

/** Draws all of a sheet, into a new one or over what was drawn before. */
export function drawSheet(drawing: Drawing, sheet: MemorySheet, plan: SheetPlan, isNew: boolean): void {
  const { workbook, holdings } = drawing;
  const areas = plan.blocks.map((block) => blockArea(plan, block));
  const formats = plan.conditionalFormats.map((rule) => ({
    ...rule,
    id: workbook.newId(),
    extras: new Map(),
  }));
  takeBlocks(sheet, holdings, areas, plan);
  for (const block of plan.blocks) writeBlock(drawing, sheet, block);
  const { state } = sheet;
  sheet.update({
    merges: [...state.merges, ...plan.merges],
    conditionalFormats: [...formats, ...state.conditionalFormats],
    dropDowns: [...state.dropDowns, ...plan.dropDowns],
    tables: drawnTables(drawing, sheet, plan),
    charts: drawnCharts(workbook, sheet, plan, areas),
    ...(isNew ? layout(plan) : followed(sheet, plan, holdings, areas)),
  });
}

/** Empties our old cells that no new block takes over, and takes away what the last drawing put on them. */
export function takeBlocks(
  sheet: MemorySheet,
  holdings: Holdings,
  kept: readonly Rectangle[],
  plan: Pick<SheetPlan, "conditionalFormats" | "dropDowns" | "merges"> | null,
): void {
  const stays = (planned: readonly Area[]) => {
    const places = new Set(planned.map((area) => rangeText(area)));
    return (area: Area): boolean => !places.has(rangeText(area)) && !holdings.ownsAll(sheet.name, [area]);
  };
  const { conditionalFormats, dropDowns, merges } = sheet.state;
  const areasOf = (items: readonly { readonly area: Area }[] = []) => items.map(({ area }) => area);
  const [ruleStays, dropDownStays] = [
    stays(areasOf(plan?.conditionalFormats)),
    stays(areasOf(plan?.dropDowns)),
  ];
  sheet.update({
    conditionalFormats: conditionalFormats.filter(({ area }) => ruleStays(area)),
    dropDowns: dropDowns.filter(({ area }) => dropDownStays(area)),
    merges: merges.filter(stays(plan?.merges ?? [])),
  });
  for (const area of holdings.on(sheet.name))
    sheet.write(area, (cell, row, column) =>
      kept.some((it) => containsCell(it, row, column)) ? { ...cell, link: null } : blankCell,
    );
}

function writeBlock({ holdings, looks }: Drawing, sheet: MemorySheet, block: Block): void {
  const area = { ...block, rows: block.cells.length, columns: block.cells[0]?.length ?? 0 };
  sheet.write(area, (present, row, column): MemoryCell => {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell === undefined) return present;
    return {
      value: cell.value,
      formula: cell.formula ?? null,
      array: cell.array ?? false,
      link: cell.link ?? null,
      ...appearance(looks.for(cell, holdings.owns(sheet.name, row, column) ? present : null)),
    };
  });
}

const appearance = ({ look, format }: Pick<MemoryCell, "look" | "format">) => ({ look, format });

/** Our tables as the plan has them, in the style that the user last gave each; those of the user's stay. */
function drawnTables(
  { workbook, holdings }: Drawing,
  sheet: MemorySheet,
  plan: SheetPlan,
): readonly MemoryTable[] {
  const { tables } = sheet.state;
  const planned = plan.tables.map((table): MemoryTable => {
    const present = tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    const added = { ...table, id: workbook.newId(), hasHeader: true, hasTotals: false };
    return present === undefined ? added : { ...present, area: table.area };
  });
  return [...tables.filter(({ name, area }) => !isOurs(name) || holdings.leaves(area)), ...planned];
}

/** Our charts as the plan has them, each where the user has put it unless a block has grown under it. */
function drawnCharts(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  plan: SheetPlan,
  blocks: readonly Area[],
): SheetState["charts"] {
  const { charts } = sheet.state;
  const planned = plan.charts.map((chart) => {
    const present = charts.find(({ name }) => name === chart.name);
    const isFree = present !== undefined && blocks.every((area) => intersection(area, present.over) === null);
    return {
      ...chart,
      series: chart.series.map((series) => ({ ...series, extras: new Map() })),
      id: present?.id ?? workbook.newId(),
      extras: present?.extras ?? new Map<string, never>(),
      over: isFree ? present.over : chart.over,
    };
  });
  return [...charts.filter(({ name }) => !isOurs(name)), ...planned];
}

const numbered = (sizes: Readonly<Record<number, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(sizes).map(([index, size]) => [Number(index), size]));

/** The layout of a sheet that is new: from then on it is the user's. */
const layout = (plan: SheetPlan): Partial<SheetState> => ({
  tabColour: plan.tabColour.replace(/^#/, ""),
  showGridLines: plan.showGridLines,
  freeze: plan.freeze,
  columnWidths: numbered(plan.columnWidths),
  rowHeights: numbered(plan.rowHeights),
  hiddenColumns: new Set(plan.hiddenColumns),
  print: plan.print,
});

/** A block that has become wider gets widths where it had no columns before, and hides its own columns only. */
function followed(
  { state, name }: MemorySheet,
  plan: SheetPlan,
  holdings: Holdings,
  areas: readonly Area[],
): Partial<SheetState> {
  const before = holdings.on(name);
  const wasOurs = (column: number): boolean =>
    before.some((area) => column >= area.column && column < area.column + area.columns);
  const widest = Math.max(0, ...areas.map(({ column, columns }) => column + columns));
  const widths = [...numbered(plan.columnWidths)].filter(([column]) => column < widest && !wasOurs(column));
  const extents = (list: readonly Area[]): string =>
    JSON.stringify(list.map(({ column, columns }) => `${column} ${columns}`).sort());
  const hidden = [...state.hiddenColumns].filter((column) => column >= widest || !wasOurs(column));
  const { print } = state;
  const follows = print.area?.row === plan.print.area?.row && print.area?.column === plan.print.area?.column;
  return {
    columnWidths: new Map([...state.columnWidths, ...widths]),
    hiddenColumns:
      extents(before) === extents(areas) ? state.hiddenColumns : new Set([...hidden, ...plan.hiddenColumns]),
    print: follows ? { ...print, area: plan.print.area } : print,
  };
}
