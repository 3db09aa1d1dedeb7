import { Failure } from "../failure";
import { columnKinds } from "./column-kinds";
import { cutField } from "./cut-field";
import { filledCount, type Line } from "./line";
import type { TableShape } from "./table-shape";

interface Context {
  readonly delimiter: string;
  readonly file: string;
}

const sampled = 1000;

/**
 * Whether a header that is shorter than the rows lacks the name of the first column, as in tables that R writes: all
 * rows have one field more, the first fields differ, and no number was cut in two by a comma.
 */
export function lacksFirstName(
  rows: readonly Line[],
  { usual, most }: TableShape,
  delimiter: string,
): boolean {
  if (most !== usual + 1) return false;
  const looked = rows.filter((line) => filledCount(line) > 1).slice(0, sampled);
  return (
    looked.every(({ fields }) => fields.length === most) &&
    new Set(looked.map(({ fields }) => fields[0])).size === looked.length &&
    cutCount(looked, most, delimiter) * 2 < looked.length
  );
}

/** @throws Failure when no row fits the header */
export function requireFit(
  names: Line,
  rows: readonly Line[],
  { usual, width, most }: TableShape,
  { delimiter, file }: Context,
): void {
  if (most === usual || rows.some(({ fields }) => fields.length >= width && fields.length <= usual)) return;
  const isCut = most > usual && cutCount(rows.slice(0, sampled), most, delimiter) > 0;
  const lacksName =
    most === usual + 1 ? " If the first column has no name, put one in front of the header." : "";
  throw new Failure(
    "csv-header-width",
    `The header of ${file} in row ${names.row} has ${usual} fields, most rows below it have ${most}, and none fits it.`,
    isCut
      ? `Was a comma typed in decimals (1,5 for 1.5)? Write a point, or separate the fields with semicolons.${lacksName}`
      : "Name every column, put names with a comma in quotes, and give every row as many separators as the header.",
  );
}

function cutCount(rows: readonly Line[], length: number, delimiter: string): number {
  const kinds = columnKinds(rows, length);
  return rows.filter((row) => cutField(row, kinds, delimiter)?.kind === "number").length;
}
