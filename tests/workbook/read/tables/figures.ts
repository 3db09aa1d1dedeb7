import type { CellValue } from "../../../../src/workbook/cells";

/** Invented places. */
const names = [
  ..."Aldmoor Brenfield Cawdale Dunmere Eltara Farholt Glenby Harwick Istria Jorvale Kelso Lunden".split(" "),
  ..."Marbeck Norwold Ostrava Penhill Quenby Rosley Stanmore Tarwin Ulverton Velby Wexcombe Yarrow".split(
    " ",
  ),
  ..."Zennor Ashby Birchen Colwick Darnley Esker Fenwick Gorsey Hollin Inver Jesmond Kirkby".split(" "),
  ..."Lorne Melby Nether Oakham Pinder Quarry Ripley Selkirk Thorpe Upton Varley Whitby".split(" "),
  ..."Yeadon Zeal Arden Blyth Corve Dore Ewell Frome Greet Hythe Ince Jarrow".split(" "),
];
export const places = (n: number): readonly string[] => names.slice(0, n);

/** Three capitals for each place. */
export const isoCodes = (n: number): readonly string[] =>
  places(n).map((name, i) => (name.slice(0, 2) + String.fromCharCode(65 + (i % 26))).toUpperCase());

/** The same numbers in [0, 1) for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const rounded = (x: number, decimals: number): number => Number(x.toFixed(decimals));

/** Invented figures. */
export function figures(
  n: number,
  seed: number,
  [low, high]: readonly [number, number] = [10, 90],
  decimals = 1,
): readonly number[] {
  const random = randomOf(seed * 7919 + 1);
  return Array.from({ length: n }, () => rounded(low + (high - low) * random(), decimals));
}

/** 1 for the highest; equal figures share the best rank. */
export const ranks = (values: readonly number[]): readonly number[] =>
  values.map((x) => 1 + values.filter((other) => other > x).length);

export const means = (columns: readonly (readonly number[])[], decimals = 1): readonly number[] =>
  (columns[0] ?? []).map((_, i) =>
    rounded(columns.reduce((sum, column) => sum + (column[i] ?? 0), 0) / columns.length, decimals),
  );

export const sums = (columns: readonly (readonly number[])[], decimals = 1): readonly number[] =>
  means(columns, 12).map((x) => rounded(x * columns.length, decimals));

export type Column = readonly [header: CellValue, values: readonly CellValue[]];

/** Columns side by side, the headers above. */
export const table = (columns: readonly Column[]): readonly (readonly CellValue[])[] => [
  columns.map(([header]) => header),
  ...Array.from({ length: Math.max(0, ...columns.map(([, values]) => values.length)) }, (_, i) =>
    columns.map(([, values]) => values[i] ?? null),
  ),
];

/** Country and three letters beside the columns. */
export const countries = (n: number, columns: readonly Column[]): readonly (readonly CellValue[])[] =>
  table([["Country", places(n)], ["ISO3", isoCodes(n)], ...columns]);

/** Takes turns through the labels. */
export const turns = <T extends CellValue>(n: number, labels: readonly T[]): readonly T[] =>
  Array.from({ length: n }, (_, i) => labels[i % labels.length]).flatMap((label) =>
    label === undefined ? [] : [label],
  );
