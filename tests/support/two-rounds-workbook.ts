import { XlsxWorkbook } from "../../src/file";
import type { CellValue } from "../../src/workbook/cells";
import { sheet } from "./small-index";
import { type Given, twoRounds } from "./two-rounds";

const framework: readonly (readonly CellValue[])[] = [
  ["iCode", "iName", "Parent", "Level", "Type", "Direction", "Weight", "Lower", "Upper"],
  ["x", "Plans", "Index", 1, "Indicator", 1, 1, 1, 5],
  ["y", "Reviews", "Index", 1, "Indicator", 1, 1, 1, 5],
  ["z", "Visits", "Index", 1, "Indicator", 1, 1, 1, 5],
  ["Index", "Index", null, 2, "Aggregate", 1, 1, null, null],
];

/** A workbook with two rounds of ratings of four cities, and settings in the words of the Method table. */
export async function twoRoundsWorkbook(
  method: Readonly<Record<string, CellValue>> = {},
  given: readonly Given[] = twoRounds,
): Promise<XlsxWorkbook> {
  const workbook = await XlsxWorkbook.create();
  const z = [3, 4, 2, 1];
  const sheets = [
    sheet("Data", [
      ["uCode", "uName", "z"],
      ...["A", "B", "C", "D"].map((code, i) => [code, `${code}burg`, z[i] ?? null]),
    ]),
    sheet("Framework", framework),
    sheet("Method", [["Setting", "Value"], ["Normalisation", "goalposts"], ...Object.entries(method)]),
    sheet("Ratings", [["Unit", "Indicator", "Rater", "Level", "Round"], ...given]),
  ];
  await workbook.draw({ sheets, order: sheets.map(({ key }) => key) });
  return workbook;
}
