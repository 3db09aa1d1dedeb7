import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { address } from "../../../src/workbook/cells";
import { recalculateAll, testWithLibreOffice } from "../../support/libreoffice";
import { smallIndex } from "../../support/small-index";
import { areaNamed, scoredPlan, verified } from "../../support/verified";
import { edited } from "../../support/xlsx-port";

const open = (bytes: Uint8Array) => XlsxWorkbook.open(bytes);
let report: Uint8Array;
beforeAll(async () => {
  const workbook = await smallIndex({ Normalisation: "goalposts 0-100" });
  await scoredPlan(workbook);
  report = await workbook.save();
});

/** The file with something in the yellow cell of the first indicator, A1a, or another cell of the block beside it. */
async function typed(value: number | string, block = "WhatIf"): Promise<Uint8Array> {
  const { sheet, row, column } = await areaNamed(await open(report), `PSCI_Profile_${block}`);
  return edited(report, (book) => {
    const at = address(row, column);
    checked(
      String(value).startsWith("=")
        ? book.SetCellFormula(sheet, at, String(value))
        : book.SetCellValue(sheet, at, value),
    );
  });
}

testWithLibreOffice(
  "What was typed is the user's: the report is proved with it, also a formula, and a second run keeps it by code",
  async () => {
    const [withNumber, withFormula] = await recalculateAll([await typed(5), await typed("=2+3")]);
    for (const bytes of [withNumber, withFormula])
      expect(await verified(await open(bytes ?? report))).toMatchObject({ cells: [], blocks: [] });
    const again = await open(withNumber ?? report);
    const plan = await scoredPlan(again);
    const cells = plan.sheets
      .flatMap(({ blocks }) => blocks)
      .find(({ name }) => name === "PSCI_Profile_WhatIf");
    expect(cells?.cells.map(([cell]) => cell?.value).filter((value) => value !== null)).toEqual([5]);
    expect(await verified(await open(await again.save()))).toMatchObject({ cells: [], blocks: [] });
  },
  120_000,
);

test("a score as if that was overwritten is named", async () => {
  const { cells } = await verified(await open(await typed(99, "WhatIfScores")));
  expect(cells[0]).toMatchObject({
    block: "PSCI_Profile_WhatIfScores",
    kind: "formula-overwritten",
    found: 99,
  });
});

test("a figure as if that was overwritten is named", async () => {
  const { sheet, row, column } = await areaNamed(await open(report), "PSCI_Profile_WhatIfHead");
  const forged = await edited(report, (book) =>
    checked(book.SetCellValue(sheet, address(row + 3, column + 1), 88)),
  );
  const { cells } = await verified(await open(forged));
  expect(cells[0]).toMatchObject({ block: "PSCI_Profile_WhatIfHead", found: 88 });
});
