import type { CellDifference, Input, InputChange, LookDifference } from "../../app";
import { cellAddress, quoteSheet } from "../../workbook/cells";
import { counted } from "./problem-lines";

/** A changed input. If it is the only one, with the cells that follow from it. */
export function changeLine(
  { cell, what, before, after }: InputChange,
  counts: ReadonlyMap<string, number> | null,
): string {
  const at = cell === null ? "" : `${cellAddress(cell)}: `;
  const count = counts === null || cell === null ? 0 : (counts.get(cellAddress(cell)) ?? 0);
  return `${at}input-changed: ${what}: was ${shown(before)}, is ${shown(after)}${andCells(count)}`;
}

/** The cells that follow from no other cell, each with the number of cells that follow from it. */
export const causeLines = (
  cells: readonly CellDifference[],
  counts: ReadonlyMap<string, number>,
): readonly string[] =>
  cells
    .filter(({ follows }) => follows === undefined)
    .map((cell) => cellLine(cell) + andCells(counts.get(addressOf(cell)) ?? 0));

const andCells = (count: number): string =>
  count === 0 ? "" : `, and ${counted(count, "cell")} that ${follow(count)} from it`;

/** The verb for one thing, or for several. */
export const follow = (count: number): string => (count === 1 ? "follows" : "follow");

/** The address of a cell as in `follows`. */
export const addressOf = ({ sheet, cell }: CellDifference): string => `${quoteSheet(sheet)}!${cell}`;

export const cellLine = (difference: CellDifference): string => {
  const { kind, found, expected, block, follows } = difference;
  const cause = follows === undefined ? "" : ` [follows from ${follows}]`;
  return `${addressOf(difference)}: ${kind}: found ${shown(found)}, expected ${shown(expected)} (${block})${cause}`;
};

export const lookLine = ({ kind, sheet, place, found, expected }: LookDifference): string =>
  `${[sheet && quoteSheet(sheet), place].filter((part) => part !== "").join("!")}: ${kind}: ` +
  `found ${found}, expected ${expected}`;

/** Numbers and formulas unchanged; other texts in quotes. */
const shown = (value: Input | boolean): string =>
  value === null
    ? "nothing"
    : typeof value === "string" && !value.startsWith("=")
      ? JSON.stringify(value)
      : String(value);
