import type { DraftValue } from "../workbook/draft";

const cities: readonly (readonly [rank: number, name: string, ...figures: readonly (number | string)[]])[] = [
  [1, "Alderbank", 81.2, 94.1, 6.1, 8.4, 39_800],
  [2, "Ambermouth", 79.6, 91.7, 7.4, 9.2, 36_100],
  [3, "Birchfield", 77.9, 92.8, 9.9, 8.8, 34_400],
  [4, "Brackwater", 74.3, 88.5, 8.7, 11.6, 30_200],
  [5, "Coldharbour", 70.8, 85.2, 12.3, 12.9, 28_900],
  [6, "Dunmere", 69.1, 83.6, 14.8, 12.1, "27,300"],
  [7, "Eastmarch", 66.4, 79.9, 13.5, 14.7, 25_700],
  [8, "Fernhill", 61.7, 77.4, 17.2, "no estimate", 22_600],
];

/**
 * Title, three header rows, headings between the rows, a region, an average, a footnote; all figures are invented.
 */
export const halfCleanRows: readonly (readonly DraftValue[])[] = [
  ["Table 4. Living score and its components in fictional cities", null, null, null, null, null, null],
  [null, null, null, null, null, null, null],
  [null, null, "Living score", "Clean water", "Unemployment", "Travel to work", "Income per head"],
  ["Rank", "City", "Value", "(% of homes)", "(%)", "(minutes)", "(dollars) 1/"],
  [null, null, 2024, 2024, 2024, 2023, 2024],
  [null, "LARGER CITIES", null, null, null, null, null],
  ...cities.slice(0, 4),
  [null, "SMALLER CITIES", null, null, null, null, null],
  ...cities.slice(4),
  [null, "Regions", null, null, null, null, null],
  [null, "Northern Coast", 78.3, 91.8, 7.9, 9.5, 35_600],
  [null, "Southern Hills", 66.8, 81.2, 14.6, 13.3, 26_000],
  [null, "National average", 72.6, 86.6, 11.2, 11.1, 30_700],
  ["1/ At prices of 2020.", null, null, null, null, null, null],
];
