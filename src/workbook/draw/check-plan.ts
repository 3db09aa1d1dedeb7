import { address } from "../cells";
import type { Block, ConditionalFormat, DropDown, WorkbookPlan } from "../plan";

/** Excel refuses longer lists. */
const longestList = 255;

/** @throws RangeError for numbers, lists and colour scales of a plan that no workbook can hold */
export function checkPlan({ sheets }: WorkbookPlan): void {
  for (const { blocks, dropDowns, conditionalFormats } of sheets) {
    blocks.forEach(checkNumbers);
    dropDowns.forEach(checkList);
    conditionalFormats.forEach(checkStops);
  }
}

function checkNumbers({ row, column, cells }: Block): void {
  cells.forEach((values, i) =>
    values.forEach(({ value }, j) => {
      if (typeof value === "number" && !Number.isFinite(value))
        throw new RangeError(`The value of ${address(row + i, column + j)} is not one that a cell can hold.`);
    }),
  );
}

function checkList({ source }: DropDown): void {
  if ("range" in source) return;
  const list = source.list.join(",");
  if (list.length > longestList || source.list.some((choice) => choice.includes(",")))
    throw new RangeError(`The list ${list.slice(0, 40)} is too long, or has commas: it must stand in cells.`);
}

function checkStops(format: ConditionalFormat): void {
  if (format.kind !== "colourScale") return;
  const { length } = format.stops;
  if (length !== 2 && length !== 3)
    throw new RangeError(`A colour scale has two or three stops, not ${length}.`);
}
