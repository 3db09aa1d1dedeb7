import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook, startIndex } from "../../src/app";
import { openInput } from "../../src/cli/files/input";
import { serialiseModel, type Model } from "../../src/engine";
import { XlsxWorkbook } from "../../src/file";
import type { TableReading } from "../../src/workbook/read";
import type { StartFramework } from "../../src/workbook/start";

const root = join(__dirname, "..", "..");
const inputs = [
  ...readdirSync(join(root, "tests/fixtures/cases/tables")).map((name) => `cases/tables/${name}`),
  ...readdirSync(join(root, "tests/fixtures/cases")).flatMap((name) =>
    name.endsWith(".xlsx") ? [`cases/${name}`] : [],
  ),
  ...["sample/cities.csv", "tai/tai23_raw.csv"],
].map((name) => `tests/fixtures/${name}`);
/** All but the one that was not made for this program. */
const examples = readdirSync(join(root, "examples")).filter(
  (name) => name.endsWith(".xlsx") && name !== "half-clean.xlsx",
);

/** The model as JSON but for what a start may change: directions by names, and parents by headers. */
function comparable(model: Model, { turned, groups }: StartFramework): unknown {
  const parents = new Set(groups);
  return JSON.parse(
    serialiseModel({
      ...model,
      indicators: model.indicators.map((indicator) =>
        turned.includes(indicator.name) ? { ...indicator, direction: 1 as const } : indicator,
      ),
      framework: model.framework
        .filter(({ code }) => !parents.has(code))
        .map((node) => (groups.length > 0 ? { ...node, parent: null, level: 1 } : node)),
    }),
  );
}

/** What each column is, by its title; a column called Index has the row of the index itself. */
const rolesIn = (table: TableReading | null): unknown =>
  table?.columns
    .filter(({ title }) => title !== "" && title !== "Index")
    .map(({ title, role }) => [title, role]);

test.each(inputs)("%s is read as before once it has been started", async (name) => {
  const { workbook } = await openInput(join(root, name));
  const { reading } = await readWorkbook(workbook, {});
  const outcome = await startIndex(workbook, {});
  expect(outcome.started).toBe(reading.read && outcome.started);
  if (!outcome.started || !reading.read || outcome.framework === null) return;
  await workbook.draw(outcome.plan);
  const after = await readWorkbook(await XlsxWorkbook.open(await workbook.save()), {});
  const serious = after.reading.problems.filter(({ severity }) => severity === "error");
  const known = new Set(reading.problems.map(({ code }) => code));
  expect(serious.filter(({ code }) => !known.has(code))).toEqual([]);
  if (!after.reading.read) throw new Error(serious.map(({ message }) => message).join(" "));
  const sheets = outcome.plan.sheets.map(({ sheet }) => sheet);
  expect(after.reading.source.found.framework).toContain(sheets[0]);
  expect(comparable(after.reading.model, outcome.framework)).toEqual(
    comparable(reading.model, outcome.framework),
  );
  expect(rolesIn(after.reading.table)).toEqual(rolesIn(reading.table));
  for (const { name: own, direction } of after.reading.model.indicators)
    if (outcome.framework.turned.includes(own)) expect([own, direction]).toEqual([own, -1]);
});

test.each(examples)("%s has what it needs, and is told so", async (name) => {
  const { workbook } = await openInput(join(root, "examples", name));
  const outcome = await startIndex(workbook, {});
  if (outcome.started) expect(outcome.plan.order).toEqual(["Method"]);
  else expect(outcome.existing).not.toBeNull();
});
