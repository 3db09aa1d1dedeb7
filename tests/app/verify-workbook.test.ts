import { scoreWorkbook, verifyWorkbook, type Verification, type WorkbookPort } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { address } from "../../src/workbook/cells";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { editedPort } from "../support/edited-port";
import { smallIndex } from "../support/small-index";
import { surroundings } from "../support/surroundings";
import { edited } from "../support/xlsx-port";

const method = { "Group column": "Region", Normalisation: "z-score 100 10", "Gap reference": "median" };

async function score(workbook: XlsxWorkbook, mode: "live" | "values" = "live"): Promise<WorkbookPlan> {
  const outcome = await scoreWorkbook(workbook, { choice: {}, mode, surroundings, version: "1.2.3" });
  if (!outcome.scored) throw new Error(JSON.stringify(outcome.problems));
  return outcome.plan;
}

async function verify(port: WorkbookPort): Promise<Verification & { readonly compared: true }> {
  const verification = await verifyWorkbook(port, { choice: {}, surroundings });
  if (!verification.compared) throw new Error(verification.reason);
  return verification;
}

/** Cell of a block, rows and columns counted within it. */
function at(plan: WorkbookPlan, name: string, i: number, j: number) {
  for (const { sheet, blocks } of plan.sheets)
    for (const block of blocks)
      if (block.name === name) {
        const planned = block.cells.at(i)?.at(j);
        if (planned === undefined) throw new Error(`${name} is smaller than that.`);
        const row = block.row + (i < 0 ? block.cells.length + i : i);
        return { sheet, cell: address(row, block.column + j), planned };
      }
  throw new Error(`No block ${name}.`);
}

const place = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

describe("a live report", () => {
  let workbook: XlsxWorkbook;
  let plan: WorkbookPlan;
  beforeAll(async () => {
    workbook = await smallIndex(method);
    plan = await score(workbook);
  });

  test("is proved: every cell and formula is what the report would write", async () => {
    const verification = await verify(workbook);
    expect(verification).toMatchObject({ mode: "live", cells: [], blocks: [], inputs: "unchanged" });
    const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
    expect(verification.counts).toEqual({
      cells: cells.length,
      formulas: cells.filter(({ formula }) => formula !== undefined).length,
    });
  });

  test("is proved after a second run in place, saved and opened again", async () => {
    const again = await XlsxWorkbook.open(await workbook.save());
    await score(again);
    expect(await verify(await XlsxWorkbook.open(await again.save()))).toMatchObject({
      cells: [],
      blocks: [],
    });
  });

  test("is proved with another unit chosen and everything that follows it calculated", async () => {
    const unit = at(plan, "PSCI_Profile_Unit", 0, 0);
    const elsewhere = { [place(unit)]: { value: "Ebro" } };
    const { cells } = await verify(editedPort(workbook, elsewhere));
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(({ sheet, kind }) => sheet.startsWith("Profile") && kind !== "cell-missing")).toBe(
      true,
    );
    const calculated = Object.fromEntries(
      cells.map((cell) => [place(cell), { value: cell.expected }] as const),
    );
    expect((await verify(editedPort(workbook, { ...calculated, ...elsewhere }))).cells).toEqual([]);
  });

  test("lists a changed number with what was found and what was expected", async () => {
    const score = at(plan, "PSCI_Scores_Table", -1, 0);
    const { cells } = await verify(editedPort(workbook, { [place(score)]: { value: 12.5 } }));
    expect(cells).toEqual([
      {
        sheet: score.sheet,
        cell: score.cell,
        kind: "value-changed",
        found: 12.5,
        expected: score.planned.value,
        block: "PSCI_Scores_Table",
      },
    ]);
  });

  test.each([
    ["a formula overwritten by its own value", "formula-overwritten", { formula: null }],
    ["a changed formula", "formula-changed", { formula: "=1+1" }],
    ["a blank in its place", "cell-missing", { formula: null, value: null }],
    ["a formula without a stored result", "result-missing", { value: null }],
  ])("lists %s", async (_, kind, edit) => {
    const rank = at(plan, "PSCI_Scores_Ranks", -1, 0);
    const { cells } = await verify(editedPort(workbook, { [place(rank)]: edit }));
    expect(cells).toMatchObject([{ sheet: rank.sheet, cell: rank.cell, kind, block: "PSCI_Scores_Ranks" }]);
  });

  test("lists a formula where the report has text, and a changed text", async () => {
    const title = at(plan, "PSCI_Scores_Head", 0, 0);
    const unit = at(plan, "PSCI_Scores_Head", 1, 0);
    const edits = { [place(title)]: { formula: '="Scores"' }, [place(unit)]: { value: "Trust me." } };
    const { cells } = await verify(editedPort(workbook, edits));
    expect(cells.map(({ kind }) => kind)).toEqual(["formula-added", "value-changed"]);
  });

  test("does not compare when and by which version it was made", async () => {
    const text = plan.sheets.flatMap(({ blocks }) => blocks).find(({ name }) => name === "PSCI_Audit_Text");
    const rows = text?.cells.map((row) => row[1]?.value) ?? [];
    const time = at(plan, "PSCI_Audit_Text", rows.indexOf("2026-03-01T12:00:00.000Z"), 1);
    const version = at(plan, "PSCI_Audit_Text", rows.indexOf("Capability Index 1.2.3"), 1);
    const edits = {
      [place(time)]: { value: "2027-01-01" },
      [place(version)]: { value: "Capability Index 2" },
    };
    expect((await verify(editedPort(workbook, edits))).cells).toEqual([]);
  });

  test("lists every score that no longer follows when a raw value is changed without calculating", async () => {
    const { cells, inputs } = await verify(editedPort(workbook, { "Data!E2": { value: 4 } }));
    expect(inputs).toBe("changed");
    const blocks = new Set(cells.map(({ block }) => block));
    expect(blocks).toContain("PSCI_Scores_Table");
    expect([...blocks].filter((block) => block.startsWith("PSCI_Audit"))).toEqual([]);
  });

  test("lists blocks that are gone, have another size, or are none of its own", async () => {
    const { blocks, cells } = await verify(
      editedPort(workbook, {}, (names) => [
        ...names
          .filter(({ name }) => name !== "PSCI_Gaps_Head")
          .map((known) =>
            known.name === "PSCI_Scores_Ranks" && known.area
              ? { ...known, area: { ...known.area, rows: known.area.rows - 1 } }
              : known,
          ),
        { name: "PSCI_Ranking3_Table", area: null },
      ]),
    );
    expect(blocks).toEqual([
      { block: "PSCI_Gaps_Head", sheet: "Gaps", kind: "missing" },
      { block: "PSCI_Scores_Ranks", sheet: "Scores", kind: "resized" },
      { block: "PSCI_Ranking3_Table", sheet: "", kind: "unknown" },
    ]);
    expect(cells).toEqual([]);
  });

  test("is still one of formulas when values were pasted over all of them", async () => {
    const grids = await workbook.read(
      (await workbook.describe()).names.flatMap(({ area }) => (area === null ? [] : [area])),
    );
    const pasted = Object.fromEntries(
      grids.flatMap(({ area, values }) =>
        values.flatMap((row, i) =>
          row.map((_, j) => [`${area.sheet}!${address(area.row + i, area.column + j)}`, { formula: null }]),
        ),
      ),
    );
    const { mode, cells, counts } = await verify(editedPort(workbook, pasted));
    expect(mode).toBe("live");
    expect(cells.length).toBe(counts.formulas);
  });

  test("is proved where the user has inserted rows above it", async () => {
    const bytes = await edited(await workbook.save(), (book) => book.InsertRows("Scores", 1, 2));
    expect(await verify(await XlsxWorkbook.open(bytes))).toMatchObject({ cells: [], blocks: [] });
  });
});

describe("a report of values", () => {
  let workbook: XlsxWorkbook;
  let plan: WorkbookPlan;
  beforeAll(async () => {
    workbook = await smallIndex(method);
    plan = await score(workbook, "values");
  });

  test("is proved without formulas", async () => {
    expect(await verify(workbook)).toMatchObject({
      mode: "values",
      cells: [],
      blocks: [],
      counts: { formulas: 0 },
    });
  });

  test("lists a changed number and a formula", async () => {
    const gap = at(plan, "PSCI_Scores_Table", -1, 0);
    const rank = at(plan, "PSCI_Scores_Ranks", -1, 0);
    const edits = { [place(gap)]: { value: 1 }, [place(rank)]: { formula: "=1" } };
    const { cells } = await verify(editedPort(workbook, edits));
    expect(cells.map(({ kind }) => kind).sort()).toEqual(["formula-added", "value-changed"]);
  });
});

test("a workbook that was never scored has nothing to verify", async () => {
  const verification = await verifyWorkbook(await smallIndex(method), { choice: {}, surroundings });
  expect(verification).toEqual({ compared: false, reason: "never-scored", problems: [] });
});

test("a report whose data are gone cannot be verified, and the problems say why", async () => {
  const workbook = await smallIndex(method);
  await score(workbook);
  const verification = await verifyWorkbook(workbook, { choice: { data: "Nothing" }, surroundings });
  expect(verification).toMatchObject({ compared: false, reason: "not-scored" });
  expect(verification.compared || verification.problems[0]?.code).toBe("table-unknown");
});
