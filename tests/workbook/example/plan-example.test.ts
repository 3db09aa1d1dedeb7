import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledTables } from "../../../examples/capabilities/bundled-tables";
import { readWorkbook } from "../../../src/app/read-workbook";
import { score, serialiseModel, type Model } from "../../../src/engine";
import { XlsxWorkbook } from "../../../src/file";
import { planExample } from "../../../src/workbook/example";
import bundled from "../../../src/workbook/example/capabilities.json";

const file = join(__dirname, "..", "..", "..", "examples", "capabilities.xlsx");

async function modelIn(workbook: XlsxWorkbook): Promise<Model> {
  const { reading } = await readWorkbook(workbook, {});
  if (!reading.read) throw new Error(reading.problems.map(({ code }) => code).join(", "));
  return reading.model;
}

test("the bundled tables are those of examples/data", () => {
  expect(bundled).toEqual(bundledTables());
});

test("planExample() draws the very index of examples/capabilities.xlsx, and it can be scored", async () => {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(planExample());
  const model = await modelIn(workbook);
  expect(score(model).ok).toBe(true);
  const example = await modelIn(await XlsxWorkbook.open(readFileSync(file)));
  expect(serialiseModel(model)).toBe(serialiseModel(example));
});

test("planExample() hands every cell over to the user", () => {
  const names = planExample().sheets.flatMap(({ blocks }) => blocks.map(({ name }) => name));
  expect(new Set(names)).toEqual(new Set([null]));
});
