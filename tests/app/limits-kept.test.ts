import type { LimitName } from "../../src/engine";
import { earlierChoices } from "../../src/app/earlier-choices";
import type { WorkbookPort } from "../../src/app/ports";
import type { Area, CellValue } from "../../src/workbook/cells";
import type { Block, PlanCell, SheetPlan } from "../../src/workbook/plan";
import type { ReportInput } from "../../src/workbook/report";
import { contextOf } from "../../src/workbook/report/context/context";
import { correlationsSheet } from "../../src/workbook/report/correlations";
import { statisticsSheet } from "../../src/workbook/report/statistics";
import { reportInput } from "../support/report-input";
import { sampleModel } from "../support/sample";

type Limits = Partial<Record<LimitName, number>>;
const sample = sampleModel();
const base = reportInput(sample, { tests: [] });

type Sheets = readonly SheetPlan[];

/** Two sheets of the report by limits of the Method, over what an earlier one has in its cells. */
const planned = (
  limits: Limits,
  chosen: ReportInput["chosen"] = {},
  change: Partial<ReportInput> = {},
): Sheets => {
  const model = {
    ...sample,
    method: { ...sample.method, ...(Object.keys(limits).length > 0 && { limits }) },
  };
  const context = contextOf({ ...base, model, results: { ...base.results, model }, chosen, ...change });
  return [correlationsSheet(context), statisticsSheet(context)].flatMap((sheet) => sheet ?? []);
};

const blocksOf = (plan: Sheets): readonly (readonly [sheet: string, block: Block])[] =>
  plan.flatMap(({ key, blocks }) => blocks.map((block) => [key, block] as const));

/** What the next run finds in the cells of a report, where a person has typed into some of them. */
function left(plan: Sheets, typed: Readonly<Record<string, number>> = {}): Promise<ReportInput["chosen"]> {
  const blocks = blocksOf(plan).filter(([, { name }]) => /_Limit(s|Texts)$/.test(name ?? ""));
  const names = blocks.map(([sheet, { name, row, column, cells }]) => ({
    name: name ?? "",
    area: { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 },
  }));
  const valueAt = (area: Area, row: number, column: number): CellValue => {
    const found = blocks.find(
      ([sheet, block]) => sheet === area.sheet && block.row === area.row && block.column === area.column,
    );
    const own = typed[`${found?.[1].name ?? ""}:${row}`];
    return own ?? found?.[1].cells[row]?.[column]?.value ?? null;
  };
  const read: WorkbookPort["read"] = (areas) =>
    Promise.resolve(
      areas.map((area) => ({
        area,
        values: Array.from({ length: area.rows }, (_, i) =>
          Array.from({ length: area.columns }, (__, j) => valueAt(area, i, j)),
        ),
        formats: [],
      })),
    );
  return earlierChoices({ read }, { sheets: [], tables: [], names });
}

const cell = (plan: Sheets, block: string, row: number): PlanCell | undefined =>
  blocksOf(plan).find(([, { name }]) => name === block)?.[1].cells[row]?.[0];
const redundant = (plan: Sheets): unknown => cell(plan, "PSCI_Correlations_Limits", 2)?.value;
const beside = (plan: Sheets): PlanCell | undefined => cell(plan, "PSCI_Correlations_LimitTexts", 2);

test("the Method is the usual value of the cell, and the text beside it says so, by formula", () => {
  const plan = planned({ redundant: 0.85 });
  expect(redundant(plan)).toBe(0.85);
  expect(beside(plan)?.value).toBe(
    "Above this the two say nearly the same (COINr: 0.9). Usual: 0.9. Method: 0.85",
  );
  expect(beside(plan)?.formula).toMatch(/^=IF\(\$A\$6=0\.85,/);
  const values = planned({ redundant: 0.85 }, {}, { mode: "values", language: "es" });
  expect(beside(values)?.value).toContain("Habitual: 0,9. Método: 0,85");
  expect(beside(values)?.formula).toBeUndefined();
});

test("without limits in the Method nothing is said of them", () => {
  const plan = planned({});
  expect(beside(plan)).toEqual({
    value: "Above this the two say nearly the same (COINr: 0.9)",
    style: "note",
  });
});

test("cells that nobody has changed follow the Method from run to run", async () => {
  const first = planned({});
  const second = planned({ redundant: 0.85 }, await left(first));
  expect(redundant(second)).toBe(0.85);
  const third = planned({ redundant: 0.8 }, await left(second));
  expect(redundant(third)).toBe(0.8);
  expect(redundant(planned({}, await left(third)))).toBe(0.9);
});

test("the same in values, and in Spanish", async () => {
  const change = { mode: "values", language: "es" } as const;
  const first = planned({ redundant: 0.85 }, {}, change);
  expect(redundant(planned({ redundant: 0.8 }, await left(first), change))).toBe(0.8);
});

test.each([0.7, 0.9, 0])("a typed cell (%d) wins over the Method, stays, and it is said", async (typed) => {
  const first = planned({ redundant: 0.85 });
  const second = planned({ redundant: 0.85 }, await left(first, { "PSCI_Correlations_Limits:2": typed }));
  expect(redundant(second)).toBe(typed);
  expect(beside(second)?.value).toMatch(/Method: 0\.85; the cell differs, and counts$/);
  // A third run, and one with another limit in the Method, keep it too.
  expect(redundant(planned({ redundant: 0.8 }, await left(second)))).toBe(typed);
});

test("a cell that was typed before the Method had a limit stays", async () => {
  const chosen = await left(planned({}), { "PSCI_Correlations_Limits:2": 0.7 });
  expect(redundant(planned({ redundant: 0.85 }, chosen))).toBe(0.7);
});

test("a limit of a share keeps its digits", () => {
  const plan = planned({ coverage: 0.725, redundant: 0.875 });
  expect(cell(plan, "PSCI_Statistics_Limits", 0)).toMatchObject({ value: 0.725, format: "0.0%" });
  expect(cell(plan, "PSCI_Correlations_Limits", 2)).toMatchObject({ value: 0.875, format: "0.000" });
});
