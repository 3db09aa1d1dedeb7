import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { address } from "../../../src/workbook/cells";
import { measuredExample } from "../../support/measured-example";
import { areaNamed, scoredPlan, verified } from "../../support/verified";
import { edited } from "../../support/xlsx-port";

const example = () => XlsxWorkbook.open(measuredExample());
let report: Uint8Array;
beforeAll(async () => {
  const workbook = await example();
  await scoredPlan(workbook);
  report = await workbook.save();
}, 60_000);

/**
 * The file with other values in cells of blocks of the sheet Plan, rows and columns counted within the block, and with a test
 * setting that was stated after the report was made: the shares are still those of the runs that the sheet records.
 */
async function forged(
  cells: readonly (readonly [block: string, row: number, column: number, value: number])[],
): Promise<XlsxWorkbook> {
  const places = await Promise.all(
    cells.map(async ([block]) => areaNamed(await XlsxWorkbook.open(report), `PSCI_Plan_${block}`)),
  );
  const bytes = await edited(report, (book) => {
    cells.forEach(([, row, column, value], k) => {
      const { sheet = "", row: top = 0, column: left = 0 } = places[k] ?? {};
      checked(book.SetCellValue(sheet, address(top + row, left + column), value));
    });
    checked(book.SetCellValue("Method", "A14", "Test seed"));
    checked(book.SetCellValue("Method", "B14", 77));
  });
  return XlsxWorkbook.open(bytes);
}

test("a report with a plan is proved after a second run", async () => {
  const workbook = await XlsxWorkbook.open(report);
  expect(await verified(workbook)).toMatchObject({ cells: [], blocks: [], inputs: "unchanged" });
  await scoredPlan(workbook);
  expect(await verified(await XlsxWorkbook.open(await workbook.save()))).toMatchObject({
    cells: [],
    blocks: [],
  });
}, 120_000);

test("a forged step, gain and share are named, each by itself", async () => {
  const { cells } = await verified(
    await forged([
      ["Steps", 1, 4, 4.9],
      ["Steps", 2, 6, 9],
      ["Steps", 3, 7, 0.123],
    ]),
  );
  const causes = cells.filter(({ block, follows }) => block === "PSCI_Plan_Steps" && follows === undefined);
  expect(causes.map(({ found }) => found)).toEqual([4.9, 9, 0.123]);
}, 60_000);

test("a forged budget and cost in the record make another plan, and are others than in the user's tables", async () => {
  const { cells } = await verified(
    await forged([
      ["Settings", 0, 1, 900],
      ["Costs", 2, 3, 1],
    ]),
  );
  const blocks = new Set(cells.map(({ block }) => block));
  expect([...blocks]).toEqual(
    expect.arrayContaining(["PSCI_Plan_Sentence", "PSCI_Plan_Fresh", "PSCI_Plan_Costs"]),
  );
}, 60_000);
