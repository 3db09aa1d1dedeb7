import { checked } from "../../../../src/file/excelize";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { violations } from "../../../support/ooxml/violations";
import { compareTexts } from "../../../support/recalculated";
import { smallIndex } from "../../../support/small-index";
import { testedReport } from "../../../support/tested-report";
import { edited } from "../../../support/xlsx-port";

const words = { Normalisation: "min-max 0-100", "Gap reference": "best", "Group column": "Region" };

let bytes: Uint8Array;
beforeAll(async () => {
  const workbook = await smallIndex(words);
  await workbook.draw((await testedReport(workbook)).plan());
  bytes = await workbook.save();
});

test("a report with tests has nothing that Excel would repair", async () => {
  expect(await violations(bytes)).toEqual([]);
}, 60_000);

testWithLibreOffice(
  "LibreOffice computes every formula of a report with tests, and after an edit its ranges are old",
  async () => {
    const spanish = await smallIndex(words);
    await spanish.draw((await testedReport(spanish)).plan({ language: "es" }));
    const inSpanish = await spanish.save();
    const afterEdit = await edited(bytes, (book) => checked(book.SetCellValue("Data", "E2", 5)));
    const [same, same2, changed] = await recalculateTexts([bytes, inSpanish, afterEdit]);
    for (const [stored, texts] of [
      [bytes, same],
      [inSpanish, same2],
    ] as const) {
      const { formulas, differences } = await compareTexts(stored, texts ?? new Map());
      expect(formulas).toBeGreaterThan(1000);
      expect(differences.map(({ cell, stored: was, recalculated: now }) => [cell, was, now])).toEqual([]);
    }
    const text = (sheet: string): string => changed?.get(sheet) ?? "";
    expect(text("Robustness")).toMatch(/Since the test \d+ units have another score or rank/);
    expect(text("Ranking")).toContain("Old percentiles of ranks: since the test");
    expect(text("Profile")).toContain("Rank in 90% of runs, before changes");
    // The other index does not have that cell.
    expect(text("Robustness 2")).toContain("Scores and ranks are those of the test.");
  },
  240_000,
);
