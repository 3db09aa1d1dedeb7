import { freezeScale } from "../../../src/engine";
import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { frozenRows } from "../../../src/workbook/read";
import { outcomeOf, scored, type Words } from "../../support/disagreements";
import { recalculateTexts, testWithLibreOffice } from "../../support/libreoffice";
import { compareTexts } from "../../support/recalculated";
import { sheet, smallIndex, smallPanel } from "../../support/small-index";
import { edited } from "../../support/xlsx-port";

/** A scale of each kind: bounds, transformations, figures around the mean and the median, weights from data. */
const method: Words = {
  Imputation: "median",
  Outliers: "winsorise then log",
  Normalisation: "min-max 1-100",
  "Outliers A1a": "IQR fences 0.5",
  "Outliers A2b": "log",
  "Normalisation A1b": "z-score 50 10",
  "Normalisation A2a": "IQR-robust 50 10",
  "Normalisation Ax": "Mazziotta-Pareto 100 10",
  "Normalisation level 2": "min-max 1-100",
  "Normalisation A": "z-score 50 10",
  "Normalisation C1": "goalposts 0-100",
  "Normalisation C2": "goalposts 0-100",
  Weights: "entropy",
  "Gap reference": "median",
};

/** Goalposts in a table of their own: the Framework's count in the first year. */
const goalposts = sheet("Goalposts", [
  ["Indicator", "Lower", "Upper", "Year"],
  ["C1", 1, 11, 2024],
  ["Second index, two", null, 14, 2024],
]);

/** The small index a year later: other values, on the scale of the first, with goalposts of this year. */
async function laterIndex(): Promise<XlsxWorkbook> {
  const first = await smallIndex(method);
  const kept = freezeScale((await outcomeOf(first)).results);
  if (!kept.ok) throw new Error(JSON.stringify(kept.problems));
  const later = await XlsxWorkbook.open(
    await edited(await first.save(), (book) => {
      for (const [at, value] of Object.entries({ E2: 4.5, F3: 6, H4: 70, J5: 12, N6: 0.9, M5: 900 }))
        checked(book.SetCellValue("Data", at, value));
    }),
  );
  const plan = sheet("Frozen scale", frozenRows(kept.frozen));
  const named = { ...plan, tables: plan.tables.map((table) => ({ ...table, name: "FrozenScale" })) };
  await later.draw({ sheets: [named, goalposts], order: [named.key, goalposts.key] });
  return later;
}

testWithLibreOffice(
  "LibreOffice computes every formula on a frozen scale, and on that of a year, to the engine's value",
  async () => {
    const reports = await Promise.all([
      scored(await laterIndex()),
      scored(await smallPanel({ ...method, "Scale year": "2023" })),
    ]);
    const files = reports.map((report) => report ?? new Uint8Array());
    const recalculated = await recalculateTexts(files);
    for (const [k, file] of files.entries()) {
      const { formulas, differences } = await compareTexts(file, recalculated[k] ?? new Map());
      expect(formulas).toBeGreaterThan(500);
      expect(differences).toEqual([]);
    }
  },
  240_000,
);
