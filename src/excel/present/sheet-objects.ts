import { rangeText, rectangleOf, type Rectangle } from "../../workbook/area";
import { blockAreas, type DrawingScope, type Place, type PresentSheet } from "../../workbook/draw";
import { supports } from "../host/requirements";
import { run } from "../host/run";

/** Reads what stands on the add-in's sheets, by the name of the sheet in lower case, in two requests. */
export const readSheetObjects = ({
  own,
  standing,
  holdings,
}: DrawingScope): Promise<ReadonlyMap<string, PresentSheet>> =>
  run(async (context) => {
    const loaded = own.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.load("protected");
      sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
      const rules = sheet.getRange().conditionalFormats.load("items/id");
      const printArea = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const plan = standing.find((it) => it.sheet.toLowerCase() === name.toLowerCase());
      // An older Excel does not say where cells are: there, charts stay where they are.
      const blocks = (supports("1.10") && plan !== undefined ? blockAreas(plan) : [])
        .filter(({ rows, columns }) => rows * columns > 0)
        .map(({ row, column, rows, columns }) =>
          sheet.getRangeByIndexes(row, column, rows, columns).load("left,top,width,height"),
        );
      return { name, sheet, rules, printArea, blocks };
    });
    if (loaded.length === 0) return new Map();
    await context.sync();
    const placed = loaded.map((it) => ({
      ...it,
      rules: it.rules.items.map((rule) => ({ id: rule.id, ranges: rule.getRanges().load("address") })),
    }));
    if (placed.some(({ rules }) => rules.length > 0)) await context.sync();
    return new Map(
      placed.map(({ name, sheet, rules, printArea, blocks }): [string, PresentSheet] => [
        name.toLowerCase(),
        {
          ...onBlocks(holdings.areasOn(name)),
          isProtected: sheet.protection.protected,
          charts: sheet.charts.items.map((chart) => ({ name: chart.name, ...place(chart) })),
          rules: rules.map(({ id, ranges }) => ({ id, areas: rectanglesIn(ranges.address) })),
          printArea: printArea.isNullObject ? null : onlyOne(rectanglesIn(printArea.address)),
          blocks: blocks.map(place),
        },
      ]),
    );
  });

/** Excel does not list drop-downs, merges and links of cells: they are taken off whole blocks. */
function onBlocks(blocks: readonly Rectangle[]): Pick<PresentSheet, "dropDowns" | "merges" | "links"> {
  const placed = blocks.map((area) => ({ id: rangeText(area), areas: [area] }));
  return { dropDowns: placed, merges: placed, links: placed };
}

const place = ({ left, top, width, height }: Place): Place => ({ left, top, width, height });

/** Rectangles of an address such as "Scores!B4:D9,Scores!F4", in which sheets may have commas. */
const rectanglesIn = (address: string): readonly Rectangle[] =>
  address
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .flatMap((part) => rectangleOf(part.replace(/^.*!/, "").trim()) ?? []);

const onlyOne = (list: readonly Rectangle[]): Rectangle | null =>
  list.length === 1 ? (list[0] ?? null) : null;
