import { supports } from "../host/requirements";
import { run } from "../host/run";
import { rectangleOf, type Rectangle } from "../../workbook/area";
import type { SheetPlan } from "../../workbook/plan";
import { blockArea } from "../block-area";

/** A place on a sheet in points. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PresentChart extends Place {
  readonly name: string;
}

export interface PresentRule {
  readonly id: string;
  /** Cells that it is on. */
  readonly areas: readonly Rectangle[];
}

/** What stands on a sheet of ours beside cells, names and tables. */
export interface SheetObjects {
  readonly isProtected: boolean;
  readonly charts: readonly PresentChart[];
  readonly rules: readonly PresentRule[];
  /** Null where there is none, or it is not one rectangle. */
  readonly printArea: Rectangle | null;
  /** Where the blocks of the plan will stand. */
  readonly blocks: readonly Place[];
}

/** Reads what stands on our sheets, by the name of the sheet in lower case, in two requests. */
export const readSheetObjects = (
  sheets: readonly string[],
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<string, SheetObjects>> =>
  run(async (context) => {
    const asked = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.load("protected");
      sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
      const rules = sheet.getRange().conditionalFormats.load("items/id");
      const printArea = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const plan = plans.find((it) => it.sheet.toLowerCase() === name.toLowerCase());
      // An older Excel does not say where cells are: charts stay where they are then.
      const blocks = (supports("1.10") ? (plan?.blocks ?? []) : [])
        .map((block) => blockArea({ sheet: name }, block))
        .filter(({ rows, columns }) => rows * columns > 0)
        .map(({ row, column, rows, columns }) =>
          sheet.getRangeByIndexes(row, column, rows, columns).load("left,top,width,height"),
        );
      return { name, sheet, rules, printArea, blocks };
    });
    if (asked.length === 0) return new Map();
    await context.sync();
    const placed = asked.map((it) => ({
      ...it,
      rules: it.rules.items.map((rule) => ({ id: rule.id, ranges: rule.getRanges().load("address") })),
    }));
    if (placed.some(({ rules }) => rules.length > 0)) await context.sync();
    return new Map(
      placed.map(({ name, sheet, rules, printArea, blocks }): [string, SheetObjects] => [
        name.toLowerCase(),
        {
          isProtected: sheet.protection.protected,
          charts: sheet.charts.items.map((chart) => ({ name: chart.name, ...place(chart) })),
          rules: rules.map(({ id, ranges }) => ({ id, areas: rectanglesIn(ranges.address) })),
          printArea: printArea.isNullObject ? null : onlyOne(rectanglesIn(printArea.address)),
          blocks: blocks.map(place),
        },
      ]),
    );
  });

const place = ({ left, top, width, height }: Place): Place => ({ left, top, width, height });

/** Rectangles of an address such as "Scores!B4:D9,Scores!F4", in which sheets may have commas. */
const rectanglesIn = (address: string): readonly Rectangle[] =>
  address
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .flatMap((part) => rectangleOf(part.replace(/^.*!/, "").trim()) ?? []);

const onlyOne = (list: readonly Rectangle[]): Rectangle | null =>
  list.length === 1 ? (list[0] ?? null) : null;
