import { XlsxWorkbook } from "../../../src/file";
import type { Bench } from "../support/bench";

/** Files that go in and come out. */
export function files(bench: () => Bench): void {
  test("a saved workbook holds the edits, and everything else of the file it came from", async () => {
    await bench().type("Data", "E5", "123456");
    const file = await XlsxWorkbook.open(await saved(bench()));
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

  test("what is no workbook is refused with a sentence, and the open one stays", async () => {
    const { page } = bench();
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open .xlsx" }).click();
    await (await choosing).setFiles("package.json");
    await page.getByRole("status").filter({ hasText: "not an .xlsx workbook" }).waitFor();
    expect(await bench().sheets()).not.toEqual([]);
  });
}

/** The file that Save gives. */
async function saved({ page }: Bench): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save .xlsx" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer); // a file's stream gives buffers
  return new Uint8Array(Buffer.concat(chunks));
}
