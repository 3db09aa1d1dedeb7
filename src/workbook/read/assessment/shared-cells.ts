import type { RatingColumn, RatingRow } from "../../assessment";
import type { CellValue } from "../../cells";
import { textOf } from "../cells/text";
import type { Matched } from "../find/aliases";
import type { Header, Region } from "../find/region";
import { dayIn } from "./day-cell";
import { roundIn } from "./round-cell";

/** What the ratings of one row of the table share. */
export type SharedCells = Pick<RatingRow, "confidence" | "note" | "date" | "evidence" | "round">;

/** Reads the cells that the ratings of a row share, once, and only where one of them is used. Equal cells are read once. */
export function sharedCells(
  region: Region,
  columns: Matched<RatingColumn>,
): (row: number) => () => SharedCells {
  const days = new Map<CellValue, string>();
  const ids = new Map<string, readonly string[]>();
  const said = (row: number, header: Header | undefined): string =>
    header === undefined ? "" : textOf(region.value(row, header.column));
  const day = (row: number): string => {
    if (columns.date === undefined) return "";
    const value = region.value(row, columns.date.column);
    const known = days.get(value) ?? dayIn(region, row, columns.date);
    days.set(value, known);
    return known;
  };
  const documents = (row: number): readonly string[] => {
    const text = said(row, columns.evidence);
    const known = ids.get(text) ?? idsIn(text);
    ids.set(text, known);
    return known;
  };
  return (row) => {
    let read: SharedCells | null = null;
    return () =>
      (read ??= {
        ...{ confidence: said(row, columns.confidence), note: said(row, columns.note) },
        ...{ date: day(row), evidence: documents(row), round: roundIn(region, row, columns.round) },
      });
  };
}

/** A cell may name several documents: "D12; D31". */
const idsIn = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[;,\n]/)
      .map((id) => id.trim())
      .filter((id) => id !== ""),
  ),
];
