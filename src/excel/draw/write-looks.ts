import { rangeText, type Rectangle } from "../../workbook/area";
import type { CellChange } from "../../workbook/draw";
import type { Block, StyleRole } from "../../workbook/plan";
import { rectanglesOf } from "../../workbook/rectangles";
import { bytesOfCall, type Operation } from "../host/operation";
import { lookOf } from "../look-key";
import { setLook } from "./set-look";

/** Excel takes longer lists of ranges, but not much longer ones. */
const longestList = 7_000;

interface LooksOfBlock {
  readonly block: Block;
  readonly looks: readonly (readonly CellChange["look"][])[];
}

/**
 * Gives the cells of a sheet their looks, those of one look together.
 * @param usualSize size of text in cells without a look; null on a new sheet
 */
export function writeLooks(
  sheet: string,
  blocks: readonly LooksOfBlock[],
  usualSize: number | null,
): readonly Operation[] {
  const byLook = new Map<string, Rectangle[]>();
  for (const { block, looks } of blocks)
    for (const { value, ...area } of rectanglesOf(looks, block)) {
      // Lines between cells are another border than lines around them.
      const group = `${value}|${area.rows > 1}|${area.columns > 1}`;
      byLook.set(group, [...(byLook.get(group) ?? []), area]);
    }
  return [...byLook].flatMap(([group, areas]) => lookOperations(sheet, group, areas, usualSize));
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
