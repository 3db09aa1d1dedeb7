import type { Area } from "../../workbook/cells";
import type { Block, PlanCell, SheetPlan, StyleRole } from "../../workbook/plan";
import { looks } from "../../workbook/styles";
import { rangeText, type Rectangle } from "../../workbook/area";
import { bytesOfCall, type Operation } from "../host/operation";
import { lookKey, lookOf } from "../look-key";
import { rectanglesOf } from "../../workbook/rectangles";
import { isIn, isNewSheet, type Drawing } from "./drawing";
import { setLook } from "./set-look";
import { writeRows } from "./write-cells";

/** Excel takes longer lists of ranges, but not much longer ones. */
const longestList = 7_000;

const formatOf = ({ style, format }: PlanCell): string =>
  format ?? (style === undefined ? "General" : looks[style].format);

/** How a cell is to be changed; null leaves what is there. */
interface Change {
  readonly look: string | null;
  readonly format: string | null;
}

const untouched: Change = { look: null, format: null };

/**
 * Gives the cells of a sheet their looks and number formats. A cell that looks as the add-in left it follows its role,
 * which may have changed; a look or a number format that is not one of ours is the user's, and stays.
 * @param restored areas whose looks Excel changes when a table is taken off them
 */
export function writeLooks(
  drawing: Drawing,
  plan: SheetPlan,
  restored: readonly Area[],
): readonly Operation[] {
  const changes = plan.blocks.map((block) => changesOf(drawing, plan, block, restored));
  const byLook = new Map<string, Rectangle[]>();
  plan.blocks.forEach((block, i) => {
    const names = changes[i]?.map((row) => row.map(({ look }) => look)) ?? [];
    for (const { value, ...area } of rectanglesOf(names, block)) {
      // Lines between cells are another border than lines around them.
      const group = `${value}|${area.rows > 1}|${area.columns > 1}`;
      byLook.set(group, [...(byLook.get(group) ?? []), area]);
    }
  });
  const usualSize = isNewSheet(drawing, plan.sheet) ? null : drawing.present.looks.usualSize;
  return [
    ...[...byLook].flatMap(([group, areas]) => lookOperations(plan.sheet, group, areas, usualSize)),
    ...plan.blocks.flatMap((block, i) =>
      writeRows(
        plan.sheet,
        block,
        changes[i]?.map((row) => row.map(({ format }) => format)) ?? [],
        (range, values) => {
          range.numberFormat = values;
        },
      ),
    ),
  ];
}

function changesOf(
  drawing: Drawing,
  { sheet }: SheetPlan,
  block: Block,
  restored: readonly Area[],
): readonly (readonly Change[])[] {
  const isNew = isNewSheet(drawing, sheet);
  return block.cells.map((cells, i) =>
    cells.map((cell, j) => {
      const [row, column] = [block.row + i, block.column + j];
      return isNew ? newChange(cell) : change(drawing, sheet, cell, row, column, isIn(restored, row, column));
    }),
  );
}

function newChange(cell: PlanCell): Change {
  const format = formatOf(cell);
  return { look: cell.style ?? null, format: format === "General" ? null : format };
}

function change(
  { present, formats }: Drawing,
  sheet: string,
  cell: PlanCell,
  row: number,
  column: number,
  restored: boolean,
): Change {
  const key = present.looks.at(sheet, row, column);
  const wanted: Change = { look: cell.style ?? "plain", format: formatOf(cell) };
  if (key === undefined) return wanted;
  if (!present.looks.isOurs(key)) return untouched;
  const presentFormat = present.cells.at(sheet, row, column)?.format ?? "General";
  const sameLook = key === lookKey(lookOf(cell.style), present.looks.usualSize);
  if (!sameLook) return wanted;
  return {
    look: restored || cell.link !== undefined ? wanted.look : null,
    format: presentFormat === wanted.format || !formats.has(presentFormat) ? null : wanted.format,
  };
}

function lookOperations(
  sheet: string,
  group: string,
  areas: readonly Rectangle[],
  usualSize: number | null,
): readonly Operation[] {
  const [name = "", tall, wide] = group.split("|");
  // The names come from the plan's roles, and "plain".
  const look = lookOf(name === "plain" ? undefined : (name as StyleRole));
  return listsOf(areas).map((list) => ({
    sheet,
    bytes: list.length + 20 * bytesOfCall,
    run: (target) => {
      const shape = { tall: tall === "true", wide: wide === "true" };
      setLook(target.sheet(sheet).getRanges(list), look, shape, usualSize);
    },
  }));
}

/** Addresses of areas in lists that Excel takes. */
function listsOf(areas: readonly Rectangle[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const text = rangeText(area);
    const last = lists.at(-1);
    if (last === undefined || last.length + text.length > longestList) lists.push(text);
    else lists[lists.length - 1] = `${last},${text}`;
  }
  return lists;
}
