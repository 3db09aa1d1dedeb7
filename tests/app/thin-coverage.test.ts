import { join } from "node:path";
import { readWorkbook, scoreIndex } from "../../src/app";
import { openInput } from "../../src/cli/files/input";

test("a unit with one figure of five is named with its share, and so is the setting that leaves it out", async () => {
  const path = join(__dirname, "../fixtures/cases/tables/22-one-figure-and-first");
  const { reading } = await readWorkbook((await openInput(path)).workbook, {});
  const thin = scoreIndex(reading).problems.filter(({ code }) => code === "thin-coverage");
  expect(thin).toHaveLength(1);
  expect(thin[0]).toMatchObject({ severity: "warning", cell: { row: 7 }, where: { units: ["GIM"] } });
  expect(thin[0]?.message).toContain("Gimlet Islands (1/5, 20%). In brackets");
  expect(thin[0]?.remedy).toContain("Screening to availability 0.5");
});
