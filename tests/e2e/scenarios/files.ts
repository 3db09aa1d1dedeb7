import { XlsxWorkbook } from "../../../src/file";
import { scoredExample } from "../../support/scored-example";
import type { Bench } from "../support/bench";

/** Files that go in and come out. */
export function files(bench: () => Bench): void {
  test("a file's looks, sizes, rules and charts are read as far as the grid shows them", async () => {
    const read = await bench().page.evaluate(() => {
      const { workbook } = window.workbench!.opened;
      const { state } = workbook.sheet("Data")!;
      const header = workbook.sheet("Data")!.cell(3, 0).look;
      return {
        header: [header.font.bold, header.font.colour, header.fill],
        widths: [0, 1, 5].map((column) => state.columnWidths.get(column)),
        freeze: state.freeze,
        merges: state.merges.length,
        tables: state.tables.map(({ name, area }) => [name, area.row, area.rows, area.columns]),
        charts: state.charts.map(({ kind, title, series }) => [kind, title, series.length]),
        dropDowns: workbook.sheet("Framework")!.state.dropDowns.map(({ source }) => source),
      };
    });
    expect(read).toEqual({
      header: [true, "FFFFFF", "1F3864"],
      widths: [8, 17, 9.5],
      freeze: { rows: 4, columns: 2 },
      merges: 5,
      tables: [["Data", 3, 61, 18]],
      charts: [["columnClustered", "Population of the first ten cities", 1]],
      dropDowns: [{ list: ["Indicator", "Aggregate", "Denominator", "Group"] }, { list: ["1", "-1"] }],
    });
  });

  test("a saved workbook holds the edits, and everything else of the file it came from", async () => {
    await bench().type("Data", "E5", "123456");
    const file = await XlsxWorkbook.open(await bench().saved());
    const [grid] = await file.read([{ sheet: "Data", row: 4, column: 4, rows: 1, columns: 1 }]);
    expect(grid?.values).toEqual([[123456]]);
    expect((await file.describe()).tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Data", "Framework"]),
    );
  });

  test("another workbook is opened through the button, and read by the add-in", async () => {
    const { page, pane } = bench();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open .xlsx" }).click();
    await (await choosing).setFiles("examples/technology-achievement.xlsx");
    await page.getByText("technology-achievement.xlsx").waitFor();
    await pane.getByText("Not scored yet").waitFor();
  });

  test("a report with tests is opened: the grid computes the ranks that were saved", async () => {
    const { page } = bench();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open .xlsx" }).click();
    const buffer = Buffer.from(await scoredExample("technology-achievement", true));
    await (await choosing).setFiles({ name: "tested.xlsx", mimeType: "application/octet-stream", buffer });
    await page.getByText("tested.xlsx").waitFor();
    await bench().settled();
    const ranks = () =>
      page.evaluate(() => {
        const { book } = window.workbench!.opened.sync.grid;
        return book.getSheetByName("Ranking")!.getRange("A5:A27").getValues().flat().map(Number);
      });
    expect((await ranks()).slice(0, 4)).toEqual([1, 2, 3, 4]);
    // The grid computes what follows of an edit: the ranks are those of other scores, and each unit counts once.
    await bench().type("Framework", "G16", "3");
    await bench().settled();
    const after = await ranks();
    expect([after[0], Math.max(...after)]).toEqual([1, 23]);
  });

  test("what is no workbook is refused with a sentence, and the open one stays", async () => {
    const { page } = bench();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open .xlsx" }).click();
    await (await choosing).setFiles("package.json");
    await page.getByRole("status").filter({ hasText: "not an .xlsx workbook" }).waitFor();
    expect(await bench().sheets()).not.toEqual([]);
  });
}
