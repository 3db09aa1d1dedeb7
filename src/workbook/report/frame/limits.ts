import type { Area } from "../../cells";
import type { Block } from "../../plan";
import { figure, range, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { blockName } from "./block-name";
import { parameterRow } from "./unit-rows";

/** A limit that flags are made with: a cell of the user's to change. */
export interface Limit<Key extends string> {
  readonly key: Key;
  readonly value: number;
  readonly format: string;
}

/** The limits of a sheet, one per row below its title: their cells in the first column, what they are in the second. */
export interface Limits<Key extends string> {
  readonly area: Area;
  /** The figures as they are: what the user has typed before, or the usual ones. */
  readonly values: Readonly<Record<Key, number>>;
  /** The cell of a limit, absolute, as a sheet refers to it. */
  readonly cell: (key: Key, sheet: string) => string;
  /** Rows below the title that they and a blank row take. */
  readonly end: number;
}

/** Where the limits of a sheet are, and what they are. */
export function limitsOf<Key extends string>(
  { input }: Context,
  key: string,
  sheet: string,
  limits: readonly Limit<Key>[],
): Limits<Key> {
  const area: Area = { sheet, row: parameterRow, column: 0, rows: limits.length, columns: 1 };
  const name = blockName(key, "Limits");
  const valueOf = ({ value }: Limit<Key>, k: number): number => {
    const typed = Number(input.chosen[`${name}:${k}`] ?? NaN);
    return Number.isFinite(typed) ? typed : value;
  };
  const entries = limits.map((limit, k) => [limit.key, valueOf(limit, k)] as const);
  return {
    area,
    values: Object.fromEntries(entries) as Record<Key, number>, // each of its keys
    cell: (wanted, from) =>
      cell(
        area,
        limits.findIndex((limit) => limit.key === wanted),
        0,
        from,
        "both",
      ),
    end: parameterRow + limits.length + 1,
  };
}

/** The blocks of the limits; `texts` say what each is, and whose it is. */
export function limitBlocks<Key extends string>(
  key: string,
  limits: readonly Limit<Key>[],
  { area, values }: Limits<Key>,
  texts: Readonly<Record<Key, string>>,
): readonly Block[] {
  return [
    {
      name: blockName(key, "Limits"),
      row: area.row,
      column: area.column,
      cells: limits.map((limit) => [figure(values[limit.key], "input", limit.format)]),
    },
    {
      name: blockName(key, "LimitTexts"),
      row: area.row,
      column: area.column + 1,
      cells: range(limits.length).map((k) => {
        const limit = limits[k];
        return [text(limit === undefined ? "" : texts[limit.key], "note")];
      }),
    },
  ];
}
