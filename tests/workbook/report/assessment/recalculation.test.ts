import { checked } from "../../../../src/file/excelize";
import { address } from "../../../../src/workbook/cells";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { plannedSheet } from "../../../support/planned-report";
import { compareTexts } from "../../../support/recalculated";
import { smallIndex } from "../../../support/small-index";
import { testedReport } from "../../../support/tested-report";
import { edited } from "../../../support/xlsx-port";

/** Imputed and treated; z-scores, which have no frontier. */
const words = {
  Normalisation: "z-score",
  Imputation: "median",
  Outliers: "winsorise",
  Aggregation: "arithmetic",
};

testWithLibreOffice(
  "LibreOffice computes every sentence, and verdicts follow a threshold that is changed",
  async () => {
    const workbook = await smallIndex(words);
    const plan = (await testedReport(workbook)).plan();
    await workbook.draw(plan);
    const bytes = await workbook.save();
    const limits = plannedSheet(plan, "Assessment").blocks.find(
      ({ name }) => name === "PSCI_Assessment_Limits",
    );
    const limit = (k: number): string => address((limits?.row ?? 0) + k, 0);
    const changed = await edited(bytes, (book) => {
      checked(book.SetCellValue("Assessment", limit(2), 0.01));
      checked(book.SetCellValue("Assessment", limit(3), 0));
      checked(book.SetCellValue("Statistics", "A4", 1));
    });
    const [same, after] = await recalculateTexts([bytes, changed]);
    const { differences } = await compareTexts(bytes, same ?? new Map());
    expect(differences.map(({ cell, stored, recalculated }) => [cell, stored, recalculated])).toEqual([]);
    const [before, text] = [same?.get("Assessment") ?? "", after?.get("Assessment") ?? ""];
    expect(text).toMatch(/"Sound","For \d+% of the \d+ ranked units/);
    expect(text).toContain("From 1% on the ranking counts as robust.");
    expect(before).not.toContain("of more than 0 places");
    expect(text).toMatch(
      /\d+ of \d+ units have a range \(5th to 95th percentile of their ranks\) of more than 0 places: /,
    );
    expect(text).toMatch(/indicators have figures for fewer than 100% of the units/);
    expect(text).toContain("The frontier is not computed");
  },
  240_000,
);
