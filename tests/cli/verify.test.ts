import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/file";
import { address, type Area } from "../../src/workbook/cells";
import { command, temporaryFolder } from "../support/command";
import { edited } from "../support/xlsx-port";

const example = join(__dirname, "..", "..", "examples", "technology-achievement.xlsx");
const folder = temporaryFolder();

/** A scored workbook in the folder of the test, with a block of it. */
async function scored(block: string): Promise<{ path: string; area: Area }> {
  copyFileSync(example, folder.file("index.xlsx"));
  await command("score", folder.file("index.xlsx"), "--quiet");
  const path = folder.file("index-scored.xlsx");
  const { names } = await (await XlsxWorkbook.open(readFileSync(path))).describe();
  const area = names.find(({ name }) => name === block)?.area;
  if (!area) throw new Error(`no ${block}`);
  return { path, area };
}

test("psci verify says how much was compared, and is 0", async () => {
  const { path } = await scored("PSCI_Scores_Table");
  const { code, out } = await command("verify", path);
  expect(code).toBe(0);
  expect(out).toContain("Verified: no cell differs.");
  expect(out).toContain("Inputs: unchanged since the report was made");
  expect(await command("verify", path, "--quiet")).toEqual({ code: 0, out: "", error: "" });
});

test("psci verify lists each cell that differs, with what was found and expected, and is 1", async () => {
  const { path, area } = await scored("PSCI_Scores_Ranks");
  const cell = address(area.row + area.rows - 1, area.column);
  writeFileSync(path, await edited(readFileSync(path), (book) => book.SetCellValue(area.sheet, cell, 99)));
  const { code, out } = await command("verify", path);
  const lines = out.split("\n");
  expect(code).toBe(1);
  expect(lines[0]).toMatch(`${area.sheet}!${cell}: formula-overwritten: found 99, expected =`);
  expect(out).toContain("Not verified: 1 difference.");
});

test("psci verify of a workbook that was never scored is 2, and says what to do", async () => {
  const { code, out, error } = await command("verify", example);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toContain("was never scored");
  expect(error).toContain("psci score");
});

test("psci verify of something that is no workbook is 2", async () => {
  const { code, error } = await command("verify", folder.path);
  expect([code, error]).toEqual([2, expect.stringContaining("is a folder")]);
});
