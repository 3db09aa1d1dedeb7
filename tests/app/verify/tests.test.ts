import { isProved, scoreWorkbook } from "../../../src/app";
import type { XlsxWorkbook } from "../../../src/file";
import { address, cellAddress } from "../../../src/workbook/cells";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { editedPort } from "../../support/edited-port";
import { smallIndex } from "../../support/small-index";
import { surroundings } from "../../support/surroundings";
import { placeOf, verified } from "../../support/verified";

let workbook: XlsxWorkbook;
let plan: WorkbookPlan;
beforeAll(async () => {
  workbook = await smallIndex({ "Group column": "Region", "Test runs": "24", "Test seed": "7" });
  const options = { choice: {}, mode: "live", surroundings, version: "1.2.3", tests: true } as const;
  const outcome = await scoreWorkbook(workbook, options);
  if (!outcome.scored) throw new Error("not scored");
  plan = outcome.plan;
});

const changed = (edits: Parameters<typeof editedPort>[1]) => verified(editedPort(workbook, edits));

test("a report with tests that nobody touched is proved", async () => {
  const verification = await verified(workbook);
  expect([verification.cells, verification.blocks, verification.looks]).toEqual([[], [], []]);
  expect(isProved(verification)).toBe(true);
});

/** One simulated figure of each block of the sheets that have such figures: a number that no formula makes. */
const simulated = (): readonly (readonly [block: string, cell: string, value: number])[] =>
  plan.sheets
    .filter(({ key }) => /^(Robustness|Sensitivity|Trace)2?$/.test(key))
    .flatMap(({ sheet, blocks }) =>
      blocks.flatMap(({ name, row, column, cells }) => {
        for (const [i, line] of cells.entries())
          for (const [j, { value, formula }] of line.entries())
            if (typeof value === "number" && formula === undefined && name !== null)
              return [[name, `${sheet}!${address(row + i, column + j)}`, value] as const];
        return [];
      }),
    );

test("a simulated figure that was changed is named by its cell, in every block that has some", async () => {
  const figures = simulated();
  const sheets = new Set(figures.map(([, cell]) => cell.slice(0, cell.indexOf("!"))));
  expect([...sheets]).toEqual(expect.arrayContaining(["Robustness", "Sensitivity", "Trace", "Robustness 2"]));
  // All at once: each of them is a cause of its own.
  const edits = Object.fromEntries(figures.map(([, cell, value]) => [cell, { value: value + 1 }]));
  const { cells } = await changed(edits);
  const causes = cells.filter(({ follows }) => follows === undefined);
  const named = causes.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(named.toSorted()).toEqual(figures.map(([, cell]) => cell).toSorted());
});

const seed = () => placeOf(plan, "PSCI_Robustness_Settings", (value) => value === "7");
const runs = () => placeOf(plan, "PSCI_Robustness_Settings", (value) => value === "24");

test("a record with another seed makes other figures than those on the sheets", async () => {
  const { cells } = await changed({ [seed()]: { value: "8" } });
  expect(cells.filter(({ block }) => block === "PSCI_Robustness_Table").length).toBeGreaterThan(3);
  expect(cells.some(({ block }) => block === "PSCI_Trace_Table")).toBe(true);
});

test.each(["1000000000000", "-3", "=1+1", "many", ""])(
  "a forged number of runs (%s) runs nothing of that size, and is named",
  async (value) => {
    const { cells } = await changed({ [runs()]: { value } });
    const found = cells.find(({ sheet, cell }) => `${sheet}!${cell}` === runs());
    expect(found).toMatchObject({ expected: "24", block: "PSCI_Robustness_Settings" });
  },
);

test("figures of a test stay those of its run when inputs change: they are no cause", async () => {
  const { inputs, changes, cells } = await changed({ "Framework!G2": { value: 5 } });
  expect(inputs).toBe("changed");
  expect(changes.map(({ cell }) => cell && cellAddress(cell))).toEqual(["Framework!G2"]);
  expect(cells.filter(({ follows }) => follows === undefined)).toEqual([]);
});

test("units that are gone since change no figure of the test by themselves", async () => {
  const { cells } = await changed({ "Data!A3": { value: "U99" } });
  expect(cells.filter(({ follows }) => follows === undefined)).toEqual([]);
});

test("a record that was deleted leaves the other blocks of the test without a reason to be there", async () => {
  const port = editedPort(workbook, {}, (names) =>
    names.filter(({ name }) => !/Robustness2?_Settings$/.test(name)),
  );
  const { blocks } = await verified(port);
  expect(blocks.some(({ block, kind }) => block === "PSCI_Robustness_Table" && kind === "unknown")).toBe(
    true,
  );
});

test("the date of a test is not compared, all else of its line is", async () => {
  const date = placeOf(plan, "PSCI_Robustness_Run", (value) => value === "2026-03-01");
  expect((await changed({ [date]: { value: "2025-12-24" } })).cells).toEqual([]);
  const { cells } = await changed({ [date]: { value: "recently" } });
  expect(cells).toMatchObject([{ expected: expect.stringMatching(/YYYY-MM-DD$/) as string }]);
});
