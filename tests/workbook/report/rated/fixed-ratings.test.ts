import { readWorkbook } from "../../../../src/app/read-workbook";
import { score } from "../../../../src/engine";
import type { CellValue } from "../../../../src/workbook/cells";
import { fixedParts } from "../../../../src/workbook/report";
import { assessedWorkbook } from "../../../support/assessed-index";
import { assessedRatings } from "../../../support/assessed-tables";
import { editedPort } from "../../../support/edited-port";

let workbook: Awaited<ReturnType<typeof assessedWorkbook>>;
beforeAll(async () => {
  workbook = await assessedWorkbook();
});

/** What formulas cannot follow after cells were edited. */
async function fixed(edits: Readonly<Record<string, CellValue>> = {}): Promise<string> {
  const cells = Object.fromEntries(Object.entries(edits).map(([cell, value]) => [cell, { value }]));
  const { reading } = await readWorkbook(editedPort(workbook, cells), {});
  if (!reading.read) throw new Error(reading.problems.map(({ code }) => code).join(", "));
  const outcome = score(reading.model);
  if (!outcome.ok) throw new Error("not scored");
  return fixedParts(reading.model, reading.source, outcome.results);
}

test("formulas follow a level that is changed in its cell", async () => {
  const level = assessedRatings[1]?.[3];
  expect(await fixed({ "Ratings!D2": level === 5 ? 4 : 5 })).toBe(await fixed());
});

test("an agreed level that is of another cell has no formula that refers to it", async () => {
  expect(await fixed({ "Agreed!A2": "U4", "Agreed!B2": "A1" })).not.toBe(await fixed());
});

test("a row that is then of another rater is no longer known by its texts", async () => {
  expect(await fixed({ "Ratings!C2": "Somebody else" })).not.toBe(await fixed());
});
