import { at } from "../../../engine/internal";
import type { LimitName } from "../../../engine";
import type { Area } from "../../cells";
import type { Block } from "../../plan";
import { figure, range, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { blockName } from "./block-name";
import { limitInForce, type LimitInForce } from "./limit-in-force";
import { limitText } from "./limit-text";
import { parameterRow } from "./unit-rows";

/** A limit that flags are made with: a cell of the user's to change. What is usual is in `flagLimits` of the engine. */
export interface Limit<Key extends LimitName> {
  readonly key: Key;
  readonly format: string;
}

/** The limits of a sheet, one per row below its title: their cells in the first column, what they are in the second. */
export interface Limits<Key extends LimitName> {
  readonly area: Area;
  /** The figures as they are: what the user has typed before, or those of the Method, or the usual ones. */
  readonly values: Readonly<Record<Key, number>>;
  readonly inForce: Readonly<Record<Key, LimitInForce>>;
  /** The cell of a limit, absolute, as a sheet refers to it. */
  readonly cell: (key: Key, sheet: string) => string;
  /** Rows below the title that they and a blank row take. */
  readonly end: number;
}

/** Where the limits of a sheet are, and what they are. */
export function limitsOf<Key extends LimitName>(
  context: Context,
  key: string,
  sheet: string,
  limits: readonly Limit<Key>[],
): Limits<Key> {
  const area: Area = { sheet, row: parameterRow, column: 0, rows: limits.length, columns: 1 };
  const name = blockName(key, "Limits");
  const entries = limits.map(
    (limit, k) => [limit.key, limitInForce(context, limit.key, `${name}:${k}`)] as const,
  );
  return {
    area,
    inForce: Object.fromEntries(entries) as Record<Key, LimitInForce>, // each of its keys
    values: Object.fromEntries(entries.map(([of, { value }]) => [of, value])) as Record<Key, number>, // each of its keys
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
export function limitBlocks<Key extends LimitName>(
  context: Context,
  key: string,
  limits: readonly Limit<Key>[],
  { area, inForce, cell: cellOf }: Limits<Key>,
  texts: Readonly<Record<Key, string>>,
): readonly Block[] {
  return [
    {
      name: blockName(key, "Limits"),
      row: area.row,
      column: area.column,
      cells: limits.map(({ key: of, format }) => [
        figure(inForce[of].value, "input", formatOf(inForce[of], format)),
      ]),
    },
    {
      name: blockName(key, "LimitTexts"),
      row: area.row,
      column: area.column + 1,
      cells: range(limits.length).map((k) => {
        const { key: of } = at(limits, k);
        return [limitText(context, texts[of], inForce[of], cellOf(of, area.sheet))];
      }),
    },
  ];
}

/** A limit of the Method is shown with all its digits, whatever the format of the usual one. */
export const formatOf = ({ stated }: LimitInForce, usual: string): string => {
  if (stated === null) return usual;
  const isShare = usual.endsWith("%");
  const digits = decimalsOf(isShare ? 100 * stated : stated);
  const had = /\.(0+)/.exec(usual)?.[1]?.length ?? 0;
  return digits <= had ? usual : `0.${"0".repeat(digits)}${isShare ? "%" : ""}`;
};

/** Digits after the point that a figure has, at most 4. */
export const decimalsOf = (figure: number): number =>
  /\.(\d+)/.exec(String(Number(figure.toFixed(4))))?.[1]?.length ?? 0;
