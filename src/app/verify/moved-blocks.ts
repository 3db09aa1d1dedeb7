import { address, columnOf, type Area } from "../../workbook/cells";
import { outsideTexts } from "../../workbook/canonical-formula";

/** Where a block is planned, and where it is now. */
export interface BlockPlace {
  readonly planned: Area;
  readonly found: Area;
}

const reference =
  /(?:'(?<sheet>(?:[^']|'')+)'!)?(?<![\p{L}\p{N}_.$])(?<first>\$?[A-Z]{1,3}\$?\d+)(?::(?<last>\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_.(!])/gu;

/**
 * A planned formula as Excel has it after blocks were moved: the user may insert rows and columns before them, and
 * every reference follows. Takes and gives the canonical form; `home` is the sheet of the formula.
 */
export function followMoves(formula: string, home: string, places: readonly BlockPlace[]): string {
  const moved = places.filter(
    ({ planned, found }) => planned.row !== found.row || planned.column !== found.column,
  );
  if (moved.length === 0) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(reference, (...match) => {
      const { sheet, first = "", last } = match.at(-1) as Record<string, string | undefined>;
      const on = sheet?.replaceAll("''", "'") ?? home;
      const ends = [first, ...(last === undefined ? [] : [last])].map((end) => follow(end, on, moved));
      return `${sheet === undefined ? "" : `'${sheet}'!`}${ends.join(":")}`;
    }),
  );
}

function follow(end: string, sheet: string, moved: readonly BlockPlace[]): string {
  const [, dollarColumn = "", letters = "", dollarRow = "", digits = ""] =
    /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(end) ?? [];
  const [row, column] = [Number(digits) - 1, columnOf(letters)];
  const place = moved.find(({ planned }) => holds(planned, sheet, row, column));
  if (place === undefined) return end;
  const { planned, found } = place;
  const [newRow, newColumn] = [row + found.row - planned.row, column + found.column - planned.column];
  const fixed = `${dollarColumn && "column"}${dollarRow && "row"}` as const;
  return address(newRow, newColumn, fixed === "columnrow" ? "both" : fixed);
}

const holds = (area: Area, sheet: string, row: number, column: number): boolean =>
  area.sheet.toLowerCase() === sheet.toLowerCase() &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
