import type { Area } from "../../cells";
import type { Context } from "../context/context";
import { cell, columnRange } from "../formulas/ranges";
import { referenceRows } from "./rows";

/** Formula of the median of a unit's peers; `place` is its place in the tables, a position or the cell that has it (from 1). */
export function peerReference(
  { layout, model, structure }: Context,
  area: Area,
  at: number,
  place: number | string,
  sheet: string,
): string {
  const first = referenceRows(model, structure).findIndex(({ kind }) => kind === "peers");
  const medians = { ...area, row: area.row + first, rows: layout.peers.sets.length };
  return typeof place === "number"
    ? cell(medians, place, at, sheet, "both")
    : `INDEX(${columnRange(medians, at, sheet)},${place})`;
}
