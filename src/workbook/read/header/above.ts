import { textOf } from "../cells/text";
import type { Region } from "../find/region";
import { readDirection } from "../framework/direction";
import { readNumberCell } from "../cells/cell-number";
import { holdsAny, tokens } from "../words/tokens";
import { kindOf } from "./cell-kind";

/** What a row above the header states about the columns. */
export type AboveKind = "weights" | "directions" | "parents" | "names" | "years" | "texts";

export interface RowAbove {
  readonly row: number;
  readonly kind: AboveKind;
}

const labels: readonly (readonly [AboveKind, readonly string[]])[] = [
  ["weights", ["weight", "weights", "weighting", "peso", "pesos", "ponderacion", "poids", "ponderation"]],
  [
    "directions",
    ["direction", "directions", "polarity", "sentido", "direccion", "polaridad", "sens", "sinal", "sign"],
  ],
  [
    "names",
    ["indicator name", "name", "full name", "nombre del indicador", "nombre", "nom", "nome", "title"],
  ],
  [
    "parents",
    [
      ...["group", "parent", "dimension", "pillar", "theme", "domain", "category", "component", "subindex"],
      ...["grupo", "padre", "pilar", "tema", "dominio", "componente", "groupe", "pilier", "domaine"],
    ],
  ],
];

const maximumRows = 8;

/** The rows directly above the header that belong to it, the nearest first, up to a blank row or a title. */
export function rowsAbove(
  region: Region,
  headerRow: number,
  figures: readonly number[],
): readonly RowAbove[] {
  const rows: RowAbove[] = [];
  for (let row = headerRow - 1; row >= Math.max(region.firstRow, headerRow - maximumRows); row--) {
    const kind = kindOfRow(region, row, headerRow, figures);
    if (kind === null) break;
    rows.push({ row, kind });
  }
  return rows;
}

function kindOfRow(
  region: Region,
  row: number,
  headerRow: number,
  figures: readonly number[],
): AboveKind | null {
  const over = figures.filter((column) => textOf(region.value(row, column)) !== "");
  if (over.length === 0) return filled(region, row) >= 2 ? "texts" : null;
  const label = labelOf(region, row, headerRow, over[0] ?? 0);
  const kinds = over.map((column) => kindOf(region.value(row, column)));
  if (label !== "") {
    const stated = labels.find(([, phrases]) => holdsAny(tokens(label), phrases))?.[0];
    if (stated === "weights") return kinds.every((kind) => kind === "number") ? "weights" : null;
    if (stated === "directions")
      return over.every((column) => readDirection(region.value(row, column)) !== null) ? "directions" : null;
    if (stated !== undefined && kinds.every((kind) => kind === "text")) return stated;
  }
  if (kinds.every((kind) => kind === "year")) return "years";
  return kinds.every((kind) => kind !== "number") ? "texts" : null;
}

/**
 * The label of a row, left of the first column of figures: "Initial weight -->". A text above a blank header cell, or above
 * the same text, is the header of its own column and not a label.
 */
function labelOf(region: Region, row: number, headerRow: number, before: number): string {
  for (let column = before - 1; column >= region.firstColumn; column--) {
    const text = textOf(region.value(row, column));
    const own = textOf(region.value(headerRow, column));
    if (text !== "") return own === "" || own === text ? "" : text;
  }
  return "";
}

function filled(region: Region, row: number): number {
  let count = 0;
  for (let column = region.firstColumn; column <= region.lastColumn; column++)
    if (textOf(region.value(row, column)) !== "") count++;
  return count;
}

/** The number in a cell of a row of weights; null for none. */
export function weightAt(region: Region, row: number, column: number): number | null {
  const cell = readNumberCell(region.value(row, column), region.format(row, column));
  return cell.kind === "number" ? cell.value : cell.kind === "text" ? (cell.ways[0]?.value ?? null) : null;
}
