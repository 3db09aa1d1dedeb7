import { XlsxWorkbook } from "../../../../src/file";
import { address } from "../../../../src/workbook/cells";
import { recalculateAll, testWithLibreOffice } from "../../../support/libreoffice";
import { plannedReport, plannedSheet } from "../../../support/planned-report";
import { scoredExample } from "../../../support/scored-example";
import { smallIndex } from "../../../support/small-index";
import { areaNamed, scoredPlan } from "../../../support/verified";
import { edited } from "../../../support/xlsx-port";

const method = { "Gap reference": "best", "Group column": "Region" };

async function scored(workbook: XlsxWorkbook): Promise<Uint8Array> {
  await scoredPlan(workbook);
  return workbook.save();
}

/** The checks of an audit sheet: what each is called, and whether it passes. */
async function checksOf(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const workbook = await XlsxWorkbook.open(bytes);
  const [grid] = await workbook.read([await areaNamed(workbook, "PSCI_Audit_Text")]);
  const rows = (grid?.values ?? []).map(([label, result]) => [String(label), result] as const);
  const first = rows.findIndex(([label]) => label === "All checks");
  const end = rows.findIndex(([label]) => label === "Engine against formulas");
  return new Map(rows.slice(first, end - 1).filter(([label]) => label !== "Check"));
}

test("every index has its checks, and they pass as they are written", async () => {
  const checks = await checksOf(await scored(await smallIndex(method)));
  expect([...checks.keys()]).toEqual([
    "All checks",
    "Effective weights sum to 1 (ONE)",
    "Ranks sum as they must (ONE)",
    "Parts of gaps sum to the gaps (ONE)",
    "Units read and units with or without a score (ONE)",
    "Effective weights sum to 1 (TWO)",
    "Ranks sum as they must (TWO)",
    "Parts of gaps sum to the gaps (TWO)",
    "Units read and units with or without a score (TWO)",
    "Largest difference of engine and formulas",
  ]);
  expect(new Set(checks.values())).toEqual(new Set(["all checks pass", "pass"]));
});

test("the largest difference is taken from the rows of engine against formulas", async () => {
  const { sheet, blocks } = plannedSheet(await plannedReport(await smallIndex(method)), "Audit");
  const block = blocks.find(({ name }) => name === "PSCI_Audit_Text")!;
  const row = block.cells.findIndex(([cell]) => cell?.value === "Node") + block.row + 1;
  const last = block.cells.find(([cell]) => String(cell?.value).startsWith("Largest"))!;
  expect(sheet).toBe("Audit");
  expect(last[2]?.formula).toContain(`MAX($C$${row + 1}:`);
});

test("a report of values has no checks by formula", async () => {
  const { blocks } = plannedSheet(await plannedReport(await smallIndex(method), "values"), "Audit");
  expect(blocks.flatMap(({ cells }) => cells.flat()).some(({ value }) => value === "All checks")).toBe(false);
});

testWithLibreOffice(
  "the checks pass in LibreOffice, and the one that a change breaks fails",
  async () => {
    const small = await scored(await smallIndex(method));
    const ties = await scored(
      await smallIndex({
        ...method,
        Ranks: "fractional",
        Normalisation: "z-score 100 10",
        Aggregation: "geometric",
      }),
    );
    const ranks = await areaNamed(await XlsxWorkbook.open(small), "PSCI_Scores_Ranks");
    const row = ranks.row + ranks.rows - 1;
    const forged = await edited(small, (book) =>
      book.SetCellValue(ranks.sheet, address(row, ranks.column), 40),
    );
    const [first, second, third, broken] = await recalculateAll([
      await scoredExample("technology-achievement"),
      small,
      ties,
      forged,
    ]);
    for (const bytes of [first, second, third])
      expect(new Set((await checksOf(bytes!)).values())).toEqual(new Set(["all checks pass", "pass"]));
    const checks = await checksOf(broken!);
    expect(checks.get("All checks")).toBe("a check fails");
    expect([...checks].filter(([, result]) => result === "fail").map(([label]) => label)).toEqual([
      "Ranks sum as they must (ONE)",
    ]);
  },
  120_000,
);
