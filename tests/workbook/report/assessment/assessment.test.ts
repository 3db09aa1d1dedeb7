import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../../../src/file";
import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { assessmentOf, type Assessment } from "../../../../src/workbook/report";
import { indexTest } from "../../../support/index-test";
import { plannedCells, plannedSheet } from "../../../support/planned-report";
import { reportInput } from "../../../support/report-input";
import { sampleModel } from "../../../support/sample";
import { smallIndex } from "../../../support/small-index";
import {
  blockValues,
  inSpanish,
  testedReport,
  type TestedReport,
  withoutRuns,
} from "../../../support/tested-report";

const technology = async (): Promise<TestedReport> =>
  testedReport(
    await XlsxWorkbook.open(
      new Uint8Array(readFileSync(join(__dirname, "../../../../examples/technology-achievement.xlsx"))),
    ),
  );

let tai: TestedReport;
let small: TestedReport;
let plan: WorkbookPlan;
beforeAll(async () => {
  tai = await technology();
  small = await testedReport(await smallIndex({}));
  plan = tai.plan();
});

/** The sentences of a planned sheet, in order. */
const sentences = (of: WorkbookPlan, key = "Assessment"): readonly string[] =>
  plannedCells(of, key).flatMap(({ value, style }) =>
    typeof value === "string" && style === "text" ? [value] : [],
  );

const model = sampleModel();
const made = indexTest(model, { runs: 20, rows: 4 });
const input = reportInput(model);

const sampleAssessment = (tests = [made]): Assessment => {
  const found = assessmentOf({ ...input, tests }, "PSCI");
  if (found === null) throw new Error("no assessment");
  return found;
};

test("the audit of the Technology Achievement Index says what is known of it", () => {
  const said = sentences(plan);
  const expected = [
    "All 184 figures of 23 units and 8 indicators are there.",
    "Every indicator has figures for at least 65% of the units.",
    "Nothing is missing, so nothing was estimated.",
    "Patents granted to residents has outliers by the test (skewness beyond 2.0 in size and kurtosis above 3.5, both): a few units may set the scale for all others. The index does not treat outliers.",
    "1 of 6 pairs of parts correlates below 0.3: Creation of technology and Human skills (r = 0.26). One score hides such differences: show the parts beside it.",
    "Asked for, and could not vary: imputation (nothing is missing). The ranges say nothing about it.",
    "A range is the spread of the ranks over the choices that are listed above. It says nothing about choices that were not varied.",
    "Under the weights that are best for each, 3 units share the highest score: Finland; United States; Japan. Each element directly below the index has between 13% and 50% of the weight. No unit is 6 or more places higher under its best weights than in the index.",
  ];
  expect(said).toEqual(expect.arrayContaining(expected));
});

test("has the sections of an audit in their order, and each exhibit once", () => {
  const { sections } = sampleAssessment();
  expect(sections.map(({ id }) => id)).toEqual([
    ...["summary", "made", "framework", "data", "coherence", "assumptions", "experts"],
  ]);
  const exhibits = sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "exhibit" ? [item.id] : [])),
  );
  expect([...exhibits].sort()).toEqual(
    ["F1", "F2", "F3", "F4", "T1", "T10", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"].sort(),
  );
});

test("the exhibit on missing figures is there when another way with them was tried", () => {
  const [first] = made.changes;
  if (first === undefined) throw new Error("no change");
  const changes = [
    { ...first, part: "imputation" as const, alternative: "median" },
    ...made.changes.slice(1),
  ];
  const { sections } = sampleAssessment([{ ...made, changes }]);
  const items = sections.flatMap((section) => section.items);
  expect(items.filter(({ kind, id }) => kind === "exhibit" && id === "T11")).toHaveLength(1);
  const sentence = items.find(({ id }) => id === "missing");
  expect(sentence).toMatchObject({
    cell: { value: expect.stringContaining("imputation: median") as string },
  });
});

test("says in the summary what each check came to", () => {
  const { sections } = sampleAssessment();
  const all = sections.flatMap(({ items }) => items);
  const verdicts = all.flatMap((item) => (item.kind === "sentence" && item.verdict ? [item.verdict.is] : []));
  expect(verdicts.length).toBeGreaterThan(12);
  const [sound, caution] = all.flatMap((item) =>
    item.kind === "sentence" ? [String(item.cell.value).split("; ").length] : [],
  );
  expect([sound, caution]).toEqual([
    verdicts.filter((is) => is === "good").length,
    verdicts.filter((is) => is === "caution").length,
  ]);
});

describe.each([
  ["en", {}],
  ["es", inSpanish],
] as const)("in %s", (_, language) => {
  test("no sentence has a gap, and none speaks of a true rank", () => {
    const reports = [tai, small];
    const texts = reports.flatMap((report) => sentences(report.plan(language)));
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|NaN|[{}]|Infinity|confidence interval|intervalo de confianza/);
      expect(text).not.toMatch(/true rank|puesto verdadero|: [;.]|\( | {2}/);
      expect(text).not.toMatch(/\bde el\b|\ba el\b/);
    }
  });

  test("no literal of a formula has more than 255 characters, and no formula more than 8,192", () => {
    for (const { formula = "" } of plannedCells(tai.plan(language), "Assessment")) {
      expect(formula.length).toBeLessThan(8192);
      for (const [, literal = ""] of formula.matchAll(/"((?:[^"]|"")*)"/g))
        expect([literal.length < 256, literal]).toEqual([true, literal]);
    }
  });
});

test("is written as values where the report is", () => {
  const values = tai.plan({ mode: "values" });
  expect(plannedCells(values, "Assessment").filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(sentences(values).slice(5)).toEqual(sentences(plan).slice(5));
});

test("two units have no correlations and no outliers: nothing is called sound for it", () => {
  const two = {
    ...model,
    units: model.units.slice(0, 2),
    groups: [],
    denominators: model.denominators.map((one) => ({ ...one, values: one.values.slice(0, 2) })),
    indicators: model.indicators.map((one) => ({ ...one, values: one.values.slice(0, 2) })),
    method: { ...model.method, group: null, gap: { reference: "best" as const } },
  };
  const found = assessmentOf(reportInput(two, { tests: [indexTest(two, { runs: 4, rows: 0 })] }), "PSCI");
  const items = found?.sections.flatMap((section) => section.items) ?? [];
  for (const id of ["against", "weak", "redundant", "parts", "outliers"])
    expect(items.find((item) => item.id === id)).toMatchObject({
      verdict: null,
      cell: { value: expect.stringMatching(/not defined/) as string },
    });
});

test("an index without a run, or without sensitivity, says so", () => {
  const tests = tai.tests.map(withoutRuns);
  const said = sentences(tai.plan({ tests }));
  expect(said).toContain("60 runs with seed 1; 60 of them gave no index and do not count.");
  expect(said).toContain("No unit has ranks to be compared.");
  expect(said).toContain(
    "Sensitivity is not known: less than two choices varied, or too few runs gave an index.",
  );
});

test("a test of other figures is old: its verdict is a warning, and the summary names it", () => {
  const tests = tai.tests.map((one) => ({ ...one, scores: one.scores.map((score) => score + 1) }));
  const said = sentences(tai.plan({ tests }));
  expect(said).toContain(
    "23 units have another score or rank now than at the test: run the test again before its figures are used.",
  );
  expect(said).toContain("To be mended first: test and index agree.");
});

test("its rules of colour lie in its own blocks, so that a later report can take them off", () => {
  const { blocks, conditionalFormats } = plannedSheet(plan, "Assessment");
  const isWithin = (row: number, rows: number): boolean =>
    blocks.some(
      (block) => block.column === 0 && row >= block.row && row + rows <= block.row + block.cells.length,
    );
  expect(conditionalFormats).toHaveLength(6);
  for (const { area } of conditionalFormats) expect(isWithin(area.row, area.rows)).toBe(true);
});

describe("what people write", () => {
  const chosen = {
    PSCI_Assessment_Framework: "=We measure what matters.\nSecond line",
    PSCI_Assessment_Experts: "",
    "PSCI_Assessment_Limits:2": "0.5",
    "PSCI_Assessment_Limits:1": "many",
  };

  test("stays in its cell, as a text, with the next test", () => {
    const next = tai.plan({ chosen });
    expect(blockValues(next, "Assessment", "Framework")).toEqual([[chosen.PSCI_Assessment_Framework]]);
    expect(blockValues(next, "Assessment", "Experts")).toEqual([[""]]);
  });

  test("stays where the next report has no test", () => {
    const next = tai.plan({ chosen, tests: [] });
    expect(blockValues(next, "Assessment", "Framework")).toEqual([[chosen.PSCI_Assessment_Framework]]);
    expect(plannedSheet(next, "Assessment").blocks).toHaveLength(5);
    expect(tai.plan({ tests: [] }).sheets.map(({ key }) => key)).not.toContain("Assessment");
  });

  test("a threshold that was typed is kept, one that is no number is not", () => {
    const next = tai.plan({ chosen });
    expect(blockValues(next, "Assessment", "Limits")).toEqual([[0.5], [2], [0.5], [6]]);
    const robust = sentences(next).find((text) => text.includes("counts as robust"));
    expect(robust).toContain("From 50% on");
  });
});
