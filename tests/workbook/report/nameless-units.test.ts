import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { scored } from "../../support/disagreements";
import { recalculateAll, testWithLibreOffice } from "../../support/libreoffice";
import { compareRecalculated } from "../../support/recalculated";
import { smallIndex, smallPanel } from "../../support/small-index";
import { edited } from "../../support/xlsx-port";

/** The report of a workbook in which the unit of row 4 has lost its name. */
async function withoutName(workbook: XlsxWorkbook): Promise<Uint8Array> {
  const bytes = await edited(await workbook.save(), (book) => {
    checked(book.SetCellStr("Data", "B4", ""));
  });
  return (await scored(await XlsxWorkbook.open(bytes))) ?? new Uint8Array();
}

testWithLibreOffice(
  "a unit without a name goes by its code in formulas too, in a panel with its time",
  async () => {
    const reports = [await withoutName(await smallIndex({})), await withoutName(await smallPanel({}))];
    const recalculated = await recalculateAll(reports);
    for (const [k, report] of reports.entries()) {
      const { formulas, differences } = await compareRecalculated(
        report,
        recalculated[k] ?? new Uint8Array(),
      );
      expect(formulas).toBeGreaterThan(500);
      expect(differences).toEqual([]);
    }
  },
  120_000,
);
