import { isProved } from "../../../src/app";
import type { XlsxWorkbook } from "../../../src/file";
import { cellAddress } from "../../../src/workbook/cells";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import { editedPort } from "../../support/edited-port";
import { smallIndex } from "../../support/small-index";
import { surroundings } from "../../support/surroundings";
import { areaNamed, placeOf, scoredPlan, verified } from "../../support/verified";

let workbook: XlsxWorkbook;
let plan: WorkbookPlan;
beforeAll(async () => {
  workbook = await smallIndex({ "Group column": "Region", Normalisation: "z-score 100 10" });
  plan = await scoredPlan(workbook);
});

const changed = async (edits: Parameters<typeof editedPort>[1], pin?: string) =>
  verified(editedPort(workbook, edits), pin);

test("a report that nobody touched is proved, and its SHA-256 is the one that the audit sheet records", async () => {
  const verification = await verified(workbook);
  expect(verification).toMatchObject({
    inputs: "unchanged",
    kept: "as-recorded",
    changes: [],
    isPinned: null,
  });
  expect(isProved(verification)).toBe(true);
  placeOf(plan, "PSCI_Audit_Text", (value) => value === verification.digest);
});

test.each([
  ["a raw value", "Data!E2", 4, { what: "Aldea, Plans", before: 2, after: 4 }],
  ["a raw value that is gone", "Data!E2", null, { what: "Aldea, Plans", before: 2, after: null }],
  ["a group", "Data!C2", "East", { what: "Aldea, Region", before: "North", after: "East" }],
  ["a size", "Data!D2", 9, { what: "Aldea, Size", before: 1200, after: 9 }],
  ["a weight", "Framework!G2", 5, { what: "A1a, weight", before: 1, after: 5 }],
  ["a direction", "Framework!F2", -1, { what: "A1a, direction", before: 1, after: -1 }],
  ["a setting", "Method!B3", "min-max", { what: "Normalisation" }],
  ["a name", "Data!B2", "Aldea Nueva", { what: "U01", before: "Aldea", after: "Aldea Nueva" }],
])("%s that was changed after the run is named, with before and after", async (_, cell, value, change) => {
  const verification = await changed({ [cell]: { value } });
  expect(verification.inputs).toBe("changed");
  expect(verification.changes).toHaveLength(1);
  expect(verification.changes[0]).toMatchObject(change);
  const at = verification.changes[0]?.cell;
  expect(at ? cellAddress(at) : null).toBe(cell);
  expect(isProved(verification)).toBe(false);
});

test("all cells that do not follow a changed value are one finding: none is a cause of its own", async () => {
  const { cells } = await changed({ "Data!E2": { value: 4 } });
  expect(cells.length).toBeGreaterThan(50);
  expect(new Set(cells.map(({ follows }) => follows))).toEqual(new Set(["Data!E2"]));
});

test("cells without a result, as the inputs of the run made them, follow from a changed denominator", async () => {
  const { cells } = await changed({ "Framework!K5": { value: null } });
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter(({ follows }) => follows === undefined)).toEqual([]);
});

test("cells follow from all changed inputs together where one of them has no cell any more", async () => {
  const { changes, cells } = await changed({ "Data!A3": { value: "U99" } });
  expect(changes.map(({ cell }) => cell && cellAddress(cell))).toEqual([null, "Data!A3"]);
  expect(new Set(cells.map(({ follows }) => follows))).toEqual(new Set(["inputs"]));
});

test("a value changed after the run does not cover up a forged score", async () => {
  const score = await areaNamed(workbook, "PSCI_Scores_Table");
  const cell = { sheet: score.sheet, row: score.row + score.rows - 1, column: score.column };
  const { cells } = await changed({
    "Data!E2": { value: 4 },
    [cellAddress(cell)]: { formula: null, value: 99 },
  });
  const causes = cells.filter(({ follows }) => follows === undefined);
  expect(causes).toMatchObject([{ kind: "formula-overwritten", found: 99 }]);
});

test("the audit sheet is compared with the inputs of the run when they have changed since", async () => {
  const method = placeOf(plan, "PSCI_Audit_Text", (value) => String(value).startsWith("z-score"));
  const { cells } = await changed({ "Data!E2": { value: 4 }, [method]: { value: "min-max" } });
  expect(cells.filter(({ follows }) => follows === undefined)).toMatchObject([
    { block: "PSCI_Audit_Text", found: "min-max", kind: "value-changed" },
  ]);
});

test("inputs that were put into the kept ones too are found by the SHA-256", async () => {
  const area = await areaNamed(workbook, "PSCI_Audit_Inputs");
  const piece = cellAddress({ ...area, row: area.row + 2 });
  const [grid] = await workbook.read([{ ...area, row: area.row + 2, rows: 1 }]);
  const text = String(grid?.values[0]?.[0]).replace("Aldea", "Aldeb");
  const verification = await changed({ "Data!B2": { value: "Aldeb" }, [piece]: { value: text } });
  expect(verification).toMatchObject({ inputs: "changed", kept: "altered", changes: [] });
  expect(isProved(verification)).toBe(false);
  expect(await changed({ [piece]: { value: "{" } })).toMatchObject({ inputs: "unchanged", kept: "altered" });
});

test("another SHA-256 in the audit sheet is no proof, nor is none", async () => {
  const { digest } = await verified(workbook);
  const cell = placeOf(plan, "PSCI_Audit_Text", (value) => value === digest);
  const other = await changed({ [cell]: { value: "0".repeat(64) } });
  expect(other).toMatchObject({ inputs: "changed", kept: "altered" });
  const none = await changed({ [cell]: { value: null } });
  expect(none.inputs).toBe("not-recorded");
  expect([isProved(other), isProved(none)]).toEqual([false, false]);
});

test("a forger who changes all three is found by the SHA-256 from outside", async () => {
  const { digest } = await verified(workbook);
  expect((await changed({}, digest.toUpperCase())).isPinned).toBe(true);
  const pinned = await changed({ "Data!E2": { value: 4 } }, digest);
  expect(pinned.isPinned).toBe(false);
  expect(isProved(pinned)).toBe(false);
});

test("the pieces that the audit sheet keeps are the text that was hashed", async () => {
  const area = await areaNamed(workbook, "PSCI_Audit_Inputs");
  const [grid] = await workbook.read([area]);
  const text = (grid?.values ?? [])
    .slice(2)
    .map(([piece]) => String(piece))
    .join("");
  expect(await surroundings.sha256(text)).toBe((await verified(workbook)).digest);
});
