import type { CellDifference, Input, InputChange, LookDifference } from "../../app";
import { cellAddress, quoteSheet } from "../../workbook/cells";
import { counted } from "./problem-lines";

/** How many cells follow from each cause, by its address. */
export function followed(cells: readonly CellDifference[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { follows } of cells)
    if (follows !== undefined) counts.set(follows, (counts.get(follows) ?? 0) + 1);
  return counts;
}

/** A changed input; with the one changed input stand the cells that follow from it. */
export function changeLine(
  { cell, what, before, after }: InputChange,
  followers: ReadonlyMap<string, number> | null,
): string {
  const at = cell === null ? "" : `${cellAddress(cell)}: `;
  const count = followers === null || cell === null ? 0 : (followers.get(cellAddress(cell)) ?? 0);
  return `${at}input-changed: ${what}: was ${shown(before)}, is ${shown(after)}${andCells(count)}`;
}

/** The cells that follow from no other, each with how many follow from it. */
export const causeLines = (
  cells: readonly CellDifference[],
  followers: ReadonlyMap<string, number>,
): readonly string[] =>
  cells
    .filter(({ follows }) => follows === undefined)
    .map((cell) => cellLine(cell) + andCells(followers.get(`${quoteSheet(cell.sheet)}!${cell.cell}`) ?? 0));

const andCells = (count: number): string =>
  count === 0 ? "" : `, and ${counted(count, "cell")} that follow${count === 1 ? "s" : ""} from it`;

export const cellLine = ({ sheet, cell, kind, found, expected, block, follows }: CellDifference): string =>
  `${quoteSheet(sheet)}!${cell}: ${kind}: found ${shown(found)}, expected ${shown(expected)} (${block})` +
  (follows === undefined ? "" : ` [follows from ${follows}]`);

export const lookLine = ({ kind, sheet, place, found, expected }: LookDifference): string =>
  `${[sheet && quoteSheet(sheet), place].filter((part) => part !== "").join("!")}: ${kind}: ` +
  `found ${found}, expected ${expected}`;

/** Numbers and formulas as they are; other texts in quotes. */
const shown = (value: Input | boolean): string =>
  value === null
    ? "nothing"
    : typeof value === "string" && !value.startsWith("=")
      ? JSON.stringify(value)
      : String(value);
