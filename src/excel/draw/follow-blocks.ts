import type { SheetPlan } from "../../workbook/plan";
import { blockArea } from "../block-area";
import { operation, type Operation } from "../host/operation";
import type { Drawing } from "./drawing";
import { hideColumns, setWidths } from "./layout";

/**
 * Layout of a sheet that was there before: a block that has become wider gets widths where it had no columns, and hides
 * its own columns only; the print area grows and shrinks with the blocks, unless the user has made it another.
 */
export function followBlocks({ present }: Drawing, plan: SheetPlan): readonly Operation[] {
  const before = present.holdings.on(plan.sheet);
  const wasOurs = (column: number): boolean =>
    before.some((area) => column >= area.column && column < area.column + area.columns);
  const areas = plan.blocks.map((block) => blockArea(plan, block));
  const widest = Math.max(0, ...areas.map(({ column, columns }) => column + columns));
  const extents = (list: readonly { readonly column: number; readonly columns: number }[]): string =>
    list
      .map(({ column, columns }) => `${column} ${columns}`)
      .sort()
      .join();
  return [
    ...setWidths(plan, (column) => column < widest && !wasOurs(column)),
    ...(extents(before) === extents(areas) ? [] : hideColumns(plan, wasOurs)),
    ...followPrintArea({ present }, plan),
  ];
}

function followPrintArea(
  { present }: Pick<Drawing, "present">,
  { sheet, print }: SheetPlan,
): readonly Operation[] {
  const old = present.objects.get(sheet.toLowerCase())?.printArea ?? null;
  const { area } = print;
  if (area === null || old === null || old.row !== area.row || old.column !== area.column) return [];
  return [
    operation(sheet, 3, (target) =>
      target.sheet(sheet).pageLayout.setPrintArea(target.range({ ...area, sheet })),
    ),
  ];
}
