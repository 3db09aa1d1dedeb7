import { XlsxWorkbook } from "../../../../src/file";
import { checked } from "../../../../src/file/excelize";
import { scored } from "../../../support/disagreements";
import { recalculate, recalculateAll, testWithLibreOffice } from "../../../support/libreoffice";
import { plannedReport, plannedSheet } from "../../../support/planned-report";
import { compareRecalculated } from "../../../support/recalculated";
import { smallIndex } from "../../../support/small-index";
import { edited } from "../../../support/xlsx-port";

/** The small index with only one figure left of Ebro (row 6) and two of Faro (row 7) in the first index. */
async function thinIndex(method: Readonly<Record<string, string>> = {}): Promise<XlsxWorkbook> {
  const bytes = await edited(await (await smallIndex(method)).save(), (book) => {
    for (const row of [6, 7])
      for (const column of "EFGHIJKMN") if (row === 6 || column !== "K") clear(book, `${column}${row}`);
    checked(book.SetCellValue("Data", "K6", 99));
  });
  return XlsxWorkbook.open(bytes);
}

const clear = (book: Parameters<Parameters<typeof edited>[1]>[0], at: string): void => {
  checked(book.SetCellStr("Data", at, "n/a"));
};

const namesOf = async (bytes: Uint8Array, sheet = "Ranking"): Promise<readonly unknown[]> => {
  const [grid] = await (
    await XlsxWorkbook.open(bytes)
  ).read([{ sheet, row: 3, column: 2, rows: 13, columns: 1 }]);
  return grid?.values.flat() ?? [];
};

test("units that are ranked on less than half of the weight have a mark, and the header says what it means", async () => {
  const report = (await scored(await thinIndex())) ?? new Uint8Array();
  const names = await namesOf(report);
  expect(names[0]).toBe("Name (* less than half of the weight has figures)");
  expect(names.filter((name) => String(name).endsWith(" *")).sort()).toEqual(["Ebro *", "Faro *"]);
});

test("without such a unit nothing is marked", async () => {
  const names = await namesOf((await scored(await smallIndex({}))) ?? new Uint8Array());
  expect(names[0]).toBe("Name");
  expect(names.some((name) => String(name).includes("*"))).toBe(false);
});

test("values reports are marked too; the chart stands between the scores and the figures of its bars", async () => {
  const plan = await plannedReport(await thinIndex(), "values");
  const { blocks, charts, hiddenColumns } = plannedSheet(plan, "Ranking");
  const cells = blocks.find(({ name }) => name === "PSCI_Ranking_Table")?.cells ?? [];
  expect(cells.map((row) => row[2]?.value).filter((name) => String(name).endsWith(" *"))).toHaveLength(2);
  expect(cells.flat().every(({ formula }) => formula === undefined)).toBe(true);
  const [before, after] = ["Table", "Parts"].map((part) =>
    blocks.find(({ name }) => name === `PSCI_Ranking_${part}`),
  );
  const { column = 0, columns = 0 } = charts[0]?.over ?? {};
  expect(column).toBe((before?.column ?? 0) + (before?.cells[0]?.length ?? 0));
  expect(column + columns).toBe(after?.column);
  // The workings stand at the end, hidden.
  const last = (after?.column ?? 0) + (after?.cells[0]?.length ?? 0) - 1;
  expect(hiddenColumns).toEqual([4, 3, 2, 1, 0].map((k) => last - k));
});

testWithLibreOffice(
  "formulas make the marks, and they follow the cells",
  async () => {
    const methods = [{}, { Weights: "equal effective" }, { Aggregation: "median", Imputation: "mean" }];
    const reports = await Promise.all(
      methods.map(async (method) => (await scored(await thinIndex(method))) ?? new Uint8Array()),
    );
    const recalculated = await recalculateAll(reports);
    for (const [k, report] of reports.entries()) {
      const { differences } = await compareRecalculated(report, recalculated[k] ?? new Uint8Array());
      expect(differences).toEqual([]);
    }
    const changed = await recalculate(
      await edited(reports[0] ?? new Uint8Array(), (book) => {
        for (const column of "EFHIJN") checked(book.SetCellValue("Data", `${column}6`, 3));
        for (const column of "EFGHIJKMN") checked(book.SetCellStr("Data", `${column}2`, "n/a"));
        checked(book.SetCellValue("Data", "N2", 30));
      }),
    );
    const marked = (await namesOf(changed)).filter((name) => String(name).endsWith(" *"));
    expect(marked.sort()).toEqual(["Aldea *", "Faro *"]);
  },
  240_000,
);
