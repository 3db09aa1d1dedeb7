import { isCellError } from "../../../../src/workbook/cells";
import { planReport, type ReportInput } from "../../../../src/workbook/report";
import type { SheetPlan } from "../../../../src/workbook/plan";
import { assessedInput } from "../../../support/assessed-index";

/** Documents behind U1 on A1 and A2 (named E1) and U2 on A1 (E2, of 2019); an interview behind U3 on A2 (E3). */
const rows = [
  { id: "E1", unit: "U1", kind: "Council paper", date: "2025-06-01", quality: 3 },
  { id: "E2", unit: "U2", kind: "Strategy", date: "2019", quality: 1 },
  { id: "E3", unit: "U3", kind: "Interview", date: "2026-01-01", quality: 2 },
].map((row, k) => ({ ...row, row: k + 1, indicator: null, title: row.id, place: "=HYPERLINK(1)" }));

function input(chosen: Readonly<Record<string, string>> = {}): ReportInput {
  const base = assessedInput({}, "none", { chosen });
  const { assessment } = base.source;
  if (assessment === undefined) throw new Error("no assessment");
  const evidencePlace = { sheet: "Evidence", table: null, headerRow: 0, lastRow: 3, columns: {} };
  return {
    ...base,
    source: { ...base.source, assessment: { ...assessment, evidence: rows, evidencePlace } },
  };
}

const sheetOf = (of: ReportInput): SheetPlan | undefined =>
  planReport(of).sheets.find(({ key }) => key === "EvidenceCoverage");

const block = (sheet: SheetPlan | undefined, name: string) =>
  (sheet?.blocks.find((one) => one.name === `PSCI_EvidenceCoverage_${name}`)?.cells ?? []).map((row) =>
    row.map(({ value }) => (value !== null && isCellError(value) ? value.error : value)),
  );

describe("the sheet Evidence coverage", () => {
  const sheet = sheetOf(input());

  test("counts the cells with a value and a document, the share of the score, and old ones", () => {
    const table = block(sheet, "Table").slice(-4);
    // Cells, with a document, share, share of the score, without, old, quality. The score is half A (A1 one part, A2 two), half B.
    expect(table[0]?.slice(0, 3)).toEqual([2, 2, 1]);
    expect(table[0]?.[3]).toBeCloseTo(0.5);
    expect(table[0]?.slice(4)).toEqual([0, 0, 3]);
    expect(table[1]?.slice(0, 2)).toEqual([2, 1]);
    expect(table[1]?.[3]).toBeCloseTo(1 / 6);
    expect(table[1]?.slice(4)).toEqual([1, 1, 1]);
    expect(table[2]?.slice(0, 2)).toEqual([2, 0]);
  });

  test("Audit has the sentence, by reference", () => {
    const audit = planReport(input()).sheets.find(({ key }) => key === "Audit");
    const cells = (audit?.blocks ?? []).flatMap((one) => one.cells.flat());
    expect(cells.find(({ formula }) => formula === "='Evidence coverage'!$A$7")?.value).toMatch(/^3 of /);
  });

  test("says it in one sentence, and lists what lacks a document or has old ones", () => {
    expect(block(sheet, "Sentence")[0]?.[0]).toMatch(
      /^3 of \d cells with a value have a document behind them; for 1 of these the newest is old\.$/,
    );
    const list = block(sheet, "Cells").slice(3);
    expect(list).toContainEqual(["U2", "Burgo", "A1", "old", "Plans", null, null, "E2"]);
    expect(list).toContainEqual(["U3", "Costa", "A2", "no document", "Reviews", null, null, "E3"]);
  });

  test("the limit is a cell that a later run keeps", () => {
    const later = sheetOf(input({ "PSCI_EvidenceCoverage_Limits:0": "9" }));
    expect(block(later, "Limits")).toEqual([[9]]);
    expect(block(later, "Sentence")[0]?.[0]).toContain("for 0 of these");
  });

  test("is not there where the workbook does not say what levels rest on", () => {
    const base = assessedInput();
    const { assessment } = base.source;
    const ratings = (assessment?.ratings ?? []).map((row) => ({ ...row, evidence: [] }));
    const without = { ...base.source, ...(assessment && { assessment: { ...assessment, ratings } }) };
    expect(sheetOf({ ...base, source: without })).toBeUndefined();
  });
});
