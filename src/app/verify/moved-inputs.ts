import { columnOf } from "../../workbook/cells";
import type { CellDifference } from "./compare-block";

const cellName =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;

/**
 * The audit sheet names cells of the user's by their addresses. Rows or columns that were inserted before those cells since
 * the run change every address, and none of them is wrong. Takes such differences away: texts that differ in addresses only,
 * where rows and columns of all of them have moved in the same order.
 */
export function withoutMovedInputs(
  cells: readonly CellDifference[],
  unmoved: readonly string[],
): readonly CellDifference[] {
  const moves = cells.map(movesOf);
  const still = unmoved.flatMap(addresses).map((at) => ({ from: at, to: at }));
  const all = [...moves.flatMap((move) => move ?? []), ...still];
  return isInOrder(all) ? cells.filter((_, k) => moves[k] === null) : cells;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Move {
  readonly from: Place;
  readonly to: Place;
}

function movesOf({ kind, found, expected }: CellDifference): readonly Move[] | null {
  if (kind !== "value-changed" || typeof found !== "string" || typeof expected !== "string") return null;
  if (withoutAddresses(found) !== withoutAddresses(expected)) return null;
  const [before, after] = [addresses(found), addresses(expected)];
  return before.flatMap((from, k) => {
    const to = after[k];
    return to === undefined ? [] : [{ from, to }];
  });
}

const withoutAddresses = (text: string): string =>
  text.replace(cellName, (_, sheet: string | undefined) => `${sheet ?? ""}!@`);

const addresses = (text: string): readonly Place[] =>
  [...text.matchAll(cellName)].map(([, sheet = "", letters = "", digits = ""]) => ({
    sheet,
    row: Number(digits),
    column: columnOf(letters),
  }));

/** On each sheet rows, and columns, keep their order, and the same row is always moved to the same one. */
function isInOrder(moves: readonly Move[]): boolean {
  const sheets = [...new Set(moves.map(({ from }) => from.sheet))];
  const keeps = (pick: (place: Place) => number): boolean =>
    sheets.every((sheet) => {
      const sorted = moves
        .filter(({ from }) => from.sheet === sheet)
        .map(({ from, to }) => [pick(from), pick(to)] as const)
        .sort(([a, b], [c, d]) => a - c || b - d);
      return sorted.every(([from, to], k) => {
        const next = sorted[k + 1];
        return next === undefined || (next[0] === from ? next[1] === to : next[1] > to);
      });
    });
  return keeps(({ row }) => row) && keeps(({ column }) => column);
}
