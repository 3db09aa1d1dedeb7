import { textOf } from "../cells/text";
import type { Region } from "../find/region";

/**
 * Rows of the sheet Database of the JRC's COIN Tool. Each indicator has a column from E on, each unit a row below the codes.
 * The meaning of the rows of version 1 is as in COINr's import_coin_tool (a fact taken from it, not code).
 */
export interface CoinToolLayout {
  readonly weight: number;
  readonly direction: number;
  readonly lower: number;
  readonly upper: number;
  /** Rows of the parents, from the lowest level (sub-pillar) to the highest (index). */
  readonly parents: readonly number[];
  readonly name: number;
  /** The header row of the data. */
  readonly code: number;
}

export const firstIndicatorColumn = 4;
export const unitNameColumn = 1;
export const unitCodeColumn = 2;

const usual: CoinToolLayout = {
  weight: 6,
  direction: 7,
  lower: 8,
  upper: 9,
  parents: [13, 12, 11, 10],
  name: 14,
  code: 15,
};

const labels: Readonly<Record<"weight" | "direction" | "lower" | "upper" | "name", RegExp>> = {
  weight: /weight/i,
  direction: /direction|orientation|polarity/i,
  lower: /low|min/i,
  upper: /upp|high|max/i,
  name: /indicator name|^name/i,
};

const parentLabels: readonly RegExp[] = [
  /sub.?pillar/i,
  /(?<!sub.?)pillar/i,
  /sub.?index/i,
  /(?<!sub.?)index/i,
];

/** The layout of a sheet: each of the rows 7 to 15 by its label in columns A to D, else the usual row. */
export function layoutOf(region: Region): CoinToolLayout {
  const labelled = (pattern: RegExp, otherwise: number): number => {
    for (let row = usual.weight; row <= usual.name; row++)
      for (let column = 0; column < firstIndicatorColumn; column++)
        if (pattern.test(textOf(region.value(row, column)))) return row;
    return otherwise;
  };
  return {
    weight: labelled(labels.weight, usual.weight),
    direction: labelled(labels.direction, usual.direction),
    lower: labelled(labels.lower, usual.lower),
    upper: labelled(labels.upper, usual.upper),
    parents: parentLabels.map((pattern, i) => labelled(pattern, usual.parents[i] ?? usual.code)),
    name: labelled(labels.name, usual.name),
    code: usual.code,
  };
}
