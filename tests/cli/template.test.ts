import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { XlsxWorkbook } from "../../src/file";
import { command, temporaryFolder } from "../support/command";

const folder = temporaryFolder();

test("psci template FILE writes a workbook with its tables", async () => {
  const path = folder.file("index.xlsx");
  expect((await command("template", path)).code).toBe(0);
  const { tables } = await (await XlsxWorkbook.open(readFileSync(path))).describe();
  expect(tables.map(({ name }) => name)).toEqual(["Data", "Framework", "Method", "Costs", "PlanSettings"]);
});

test("psci template FILE leaves a file that exists as it is", async () => {
  const path = folder.file("index.xlsx");
  writeFileSync(path, "filled in");
  const { code, error } = await command("template", path);
  expect([code, error]).toEqual([2, expect.stringContaining("exists already")]);
  expect(readFileSync(path, "utf8")).toBe("filled in");
});

test("psci template FILE writes .xlsx only", async () => {
  const { code } = await command("template", folder.file("index.csv"));
  expect([code, existsSync(folder.file("index.csv"))]).toEqual([2, false]);
});
