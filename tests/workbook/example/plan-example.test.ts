import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledTables } from "../../../examples/capabilities/bundled-tables";
import { readWorkbook } from "../../../src/app/read-workbook";
import { score, serialiseModel, type Model } from "../../../src/engine";
import type { DecisionTables } from "../../../src/workbook/decisions";
import { XlsxWorkbook } from "../../../src/file";
import { planExample } from "../../../src/workbook/example";
import bundled from "../../../src/workbook/example/capabilities.json";

const file = join(__dirname, "..", "..", "..", "examples", "capabilities.xlsx");

async function readIn(
  workbook: XlsxWorkbook,
): Promise<{ readonly model: Model; readonly decisions: DecisionTables | undefined }> {
  const { reading } = await readWorkbook(workbook, {});
  if (!reading.read) throw new Error(reading.problems.map(({ code }) => code).join(", "));
  expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return { model: reading.model, decisions: reading.source.decisions };
}

/** What the tables of decisions say, without where they say it. */
const saidBy = ({ costs = [], plan, scenarios = [] }: Partial<DecisionTables> = {}) => ({
  costs: costs.map(({ cells: _, ...rule }) => rule),
  plan: plan?.settings,
  scenarios: scenarios.map(({ name, changes }) => [name, changes.map(({ cell: _, ...change }) => change)]),
});

test("the bundled tables are those of examples/data", () => {
  expect(bundled).toEqual(bundledTables());
});

test("planExample() draws the very index of examples/capabilities.xlsx, and it can be scored", async () => {
  const workbook = await XlsxWorkbook.create();
  await workbook.draw(planExample());
  const { model, decisions } = await readIn(workbook);
  expect(score(model).ok).toBe(true);
  const example = await readIn(await XlsxWorkbook.open(readFileSync(file)));
  expect(serialiseModel(model)).toBe(serialiseModel(example.model));
  expect(saidBy(decisions)).toEqual(saidBy(example.decisions));
  expect([decisions?.costs.length, decisions?.plan?.settings.budget, decisions?.scenarios.length]).toEqual([
    30, 2000, 3,
  ]);
});

test("planExample() hands every cell over to the user", () => {
  const names = planExample().sheets.flatMap(({ blocks }) => blocks.map(({ name }) => name));
  expect(new Set(names)).toEqual(new Set([null]));
});
