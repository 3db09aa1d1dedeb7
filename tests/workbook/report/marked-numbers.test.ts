import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { readIndex } from "../../../src/workbook/read";
import { scored } from "../../support/disagreements";
import { recalculateAll, testWithLibreOffice } from "../../support/libreoffice";
import { compareRecalculated } from "../../support/recalculated";
import { smallIndex } from "../../support/small-index";
import { edited } from "../../support/xlsx-port";

/** Cells of the small index as people write them: K is B1a in years, N is B2c in euros, J and D have marks for missing. */
const texts: Readonly<Record<string, string>> = {
  ...{ K2: "55 years", K3: "61\u00a0years", K4: "80 years (2019)", K6: "12  Years*", K7: "45 year" },
  ...{ K10: "90 years", K11: "23 years", K12: "66.5 months", K13: "38 years\t" },
  ...{
    G2: "4 (2019)",
    G3: "2\n(2019)",
    G9: "\u22124",
    G10: "\u20133 (2018\u20132019)",
    G4: "9 1/",
    G5: "1 a/",
    G7: "6.5 [2]",
  },
  ...{ M2: "25 %", M3: "50% (a)" },
  ...{ N2: "€ 35", N3: "€ 41", N4: "€ 1,028.5", N5: "€ 33 b", N6: "€ 30", N7: "€ 390", N9: "€ 35" },
  ...{ N10: "€ 44", N11: "€ 37", N12: "€ 29", N13: "€ 52" },
  ...{ O4: "not surveyed", O5: "not surveyed", I5: "-99" },
};
const numbers: Readonly<Record<string, number>> = { J3: -999, J9: -999, D8: -999, E12: -99 };

async function withMarks(): Promise<Uint8Array> {
  return edited(await (await smallIndex({})).save(), (book) => {
    for (const [cell, text] of Object.entries(texts)) checked(book.SetCellStr("Data", cell, text));
    for (const [cell, number] of Object.entries(numbers)) checked(book.SetCellValue("Data", cell, number));
    checked(book.SetCellBool("Data", "F5", true));
    checked(book.SetCellBool("Data", "P6", false));
  });
}

test("a workbook with units, footnotes, marks and TRUE among its figures is read", async () => {
  const workbook = await XlsxWorkbook.open(await withMarks());
  const description = await workbook.describe();
  const grids = await workbook.read(description.sheets.flatMap(({ used }) => (used ? [used] : [])));
  const reading = readIndex({ description, grids });
  const column = (code: string) =>
    reading.read && [...(reading.model.indicators.find((one) => one.code === code)?.values ?? [])];
  expect(column("B1a")).toEqual([55, 61, 80, NaN, 12, 45, NaN, 55, 90, 23, NaN, 38]);
  expect(column("A1c")).toEqual([4, 2, 9, 1, NaN, 6.5, NaN, -4, -3, 8, 5, 7]);
  expect(column("B2c")).toEqual([35, 41, 1028.5, 33, 30, 390, NaN, 35, 44, 37, 29, 52]);
  expect(column("B2b")).toEqual([0.25, 0.5, 0.4, 0.75, 0.1, NaN, NaN, 0.25, 0.95, 0.6, 0.33, 0.8]);
  expect(column("Ax")).toEqual([40, NaN, 15, 60, 33, 81, NaN, NaN, 71, 55, 18, 47]);
  expect(column("A2b")).toEqual([12, 7.5, NaN, NaN, 9, 31, NaN, 12, 18, 5, 14, 22]);
  expect(reading.problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["figure-as-missing", "text-as-missing", "cell-unit", "cell-boolean"]),
  );
});

testWithLibreOffice(
  "formulas read units, footnotes, marks and TRUE as the reader does",
  async () => {
    const report = (await scored(await XlsxWorkbook.open(await withMarks()))) ?? new Uint8Array();
    const [recalculated = new Uint8Array()] = await recalculateAll([report]);
    const { formulas, differences } = await compareRecalculated(report, recalculated);
    expect(formulas).toBeGreaterThan(500);
    expect(differences).toEqual([]);
  },
  120_000,
);
