import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { testSettingsFromWords } from "../../../../src/workbook/tests";
import { plannedSheet } from "../../../support/planned-report";
import { textIsIn, textsOf } from "../../../support/report-texts";
import { smallIndex } from "../../../support/small-index";
import {
  blockCells,
  blockValues,
  inSpanish,
  testedReport,
  type TestedReport,
  withoutRuns,
} from "../../../support/tested-report";

let report: TestedReport;
let plan: WorkbookPlan;
let spanish: WorkbookPlan;
beforeAll(async () => {
  report = await testedReport(
    await smallIndex({ Normalisation: "min-max 0-100", "Gap reference": "best", "Group column": "Region" }),
  );
  plan = report.plan();
  spanish = report.plan(inSpanish);
});

const sheetsOf = ({ sheets, ...whole }: WorkbookPlan, keys: RegExp): WorkbookPlan => ({
  ...whole,
  sheets: sheets.filter(({ key }) => keys.test(key)),
});

describe("Robustness", () => {
  test("lists the units in the order of their rank, with the figures of the test; one without a rank is last", () => {
    const [header, ...rows] = blockValues(plan, "Robustness", "Table");
    expect(header?.slice(3, 6)).toEqual(["5th percentile", "Median rank", "95th percentile"]);
    const { units } = report.tests[0]?.uncertainty ?? { units: [] };
    expect(rows).toHaveLength(units.length);
    const ranks = rows.map(([rank]) => rank);
    expect(ranks.slice(0, -1)).toEqual([...ranks.slice(0, -1)].sort((a, b) => Number(a) - Number(b)));
    expect(rows.at(-1)?.slice(0, 8)).toEqual(["", "U07", "Nada", "", null, "", null, null]);
    for (const [rank, code, , low, median, high, mean, width, share] of rows.slice(0, -1)) {
      const unit = units.find((one) => one.code === code);
      expect([rank, low, median, high, mean, share]).toEqual(
        ["nominal", "q05", "median", "q95", "mean", "topShare"].map((key) => unit?.[key as "mean"]), // keys of it
      );
      expect(width).toBe(Number(high) - Number(low));
    }
  });

  test("a unit's name is never a formula, and equal units share a rank", () => {
    const rows = blockCells(plan, "Robustness", "Table").slice(1);
    const named = rows.map((row) => row[2]);
    expect(named.find((cell) => cell?.value === "=Jara")?.formula).toBeUndefined();
    const twins = rows.filter(([, code]) => code?.value === "U01" || code?.value === "U08");
    expect(twins[0]?.[0]?.value).toBe(twins[1]?.[0]?.value);
    expect(Number(twins[0]?.[9]?.value)).toBeGreaterThan(0);
  });

  test("says what was varied, in the words of the language, and why a part could not be", () => {
    expect(blockValues(plan, "Robustness", "Varied").slice(2)).toEqual([
      expect.arrayContaining(["Weights", "given", "each weight +/- 25% of itself"]),
      expect.arrayContaining(["Normalisation", "min-max 0-100; z-score (each as likely)"]),
      expect.arrayContaining(["Aggregation", "arithmetic; median (each as likely)"]),
      expect.arrayContaining([
        "Imputation",
        "none (not in the index itself)",
        "not varied: no figure is missing",
      ]),
    ]);
    expect(blockValues(spanish, "Robustness", "Varied").at(-1)).toEqual(
      expect.arrayContaining(["Imputación", "sin variar: no hay cifras ausentes"]),
    );
  });

  test.each(["en", "es"] as const)("records the settings in %s so that they are read back", (language) => {
    const rows = blockValues(language === "en" ? plan : spanish, "Robustness", "Settings");
    expect(testSettingsFromWords(rows.map(([title, words]) => [String(title), String(words)]))).toEqual(
      report.tests[0]?.settings,
    );
  });

  test("shows one change at a time with the largest moves by name", () => {
    const [, , ...rows] = blockValues(plan, "Robustness", "Changes");
    const changes = report.tests[0]?.changes.filter(({ part }) => part !== "leave-one-out") ?? [];
    expect(rows.map((row) => [row[3], row[4]])).toEqual(
      changes.map(({ meanAbsoluteShift, moved }) => [meanAbsoluteShift, moved]),
    );
    expect(String(rows.at(-1)?.[5])).toMatch(/^\S.* [+-]\d/);
  });

  test("its chart is of bars whose first part is clear, one per unit, with a mark at the rank", () => {
    const [chart] = plannedSheet(plan, "Robustness").charts;
    expect(chart?.series.map(({ colour }) => colour === null)).toEqual([
      ...[true, false, true, false, true, false],
    ]);
    const rows = blockValues(plan, "Robustness", "Table").slice(1);
    for (const [k, lengths] of blockValues(plan, "Robustness", "Bars").slice(1).entries()) {
      const [rank, , , low, , high] = rows[k] ?? [];
      if (typeof rank !== "number") continue;
      const [clear = 0, below = 0, between = 0, mark = 0] = lengths.map(Number);
      expect(clear + below + between + mark / 2).toBeCloseTo(rank, 9);
      expect(clear + (between === 0 ? 0 : below)).toBeLessThanOrEqual(Math.max(Number(low), rank));
      expect(lengths.map(Number).reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(
        Number(high) - 1e-9,
      );
    }
  });

  test("a test in which nothing varied says so, and gives no range to other sheets", () => {
    const tests = report.tests.map((test) => ({ ...test, perturbations: {}, varied: [] }));
    const fixed = report.plan({ tests });
    expect(blockValues(fixed, "Robustness", "Head")[1]?.[0]).toContain("Nothing varied in this test");
    expect(plannedSheet(fixed, "Ranking")).toEqual(plannedSheet(report.plan({ tests: [] }), "Ranking"));
  });

  test("a test without a scored run says so, has no chart and gives no range to other sheets", () => {
    const failed = report.plan({ tests: report.tests.map(withoutRuns) });
    expect(blockValues(failed, "Robustness", "Head")[1]?.[0]).toContain("No run gave an index");
    expect(plannedSheet(failed, "Robustness").charts).toEqual([]);
    const none = report.plan({ tests: [] });
    for (const key of ["Ranking", "Profile"])
      expect(plannedSheet(failed, key)).toEqual(plannedSheet(none, key));
  });
});

describe("Ranking and Profile", () => {
  test("every cell of a ranking stays where it is without a test", () => {
    const placed = (whole: WorkbookPlan) =>
      plannedSheet(whole, "Ranking").blocks.flatMap(({ name, row, column, cells }) =>
        name?.endsWith("Table") || name?.endsWith("Parts")
          ? cells.flatMap((line, i) =>
              line.map((cell, j) => [`${row + i} ${column + j}`, cell.formula ?? cell.value] as const),
            )
          : [],
      );
    const tested = new Map(placed(plan));
    const without = placed(report.plan({ tests: [] }));
    expect(without.length).toBeGreaterThan(100);
    for (const [at, content] of without) expect([at, tested.get(at)]).toEqual([at, content]);
  });

  test.each([
    ["Ranking", 0],
    ["Ranking2", 1],
  ] as const)("%s has the percentiles and the units not distinguished, by code", (key, index) => {
    const [header = [], ...rows] = blockValues(plan, key, "Table");
    const from = header.indexOf("Rank: 5th percentile");
    expect(from).toBeGreaterThan(4);
    const { units } = report.tests[index]?.uncertainty ?? { units: [] };
    for (const row of rows) {
      const unit = units.find(({ code }) => code === row[1]);
      const has = unit !== undefined && !Number.isNaN(unit.q05);
      expect(row.slice(from, from + 2)).toEqual(has ? [unit.q05, unit.q95] : ["", ""]);
    }
    const sheet = key === "Ranking" ? "Robustness" : "'Robustness 2'";
    expect(blockCells(plan, key, "Table")[1]?.[from]?.formula).toContain(`${sheet}!`);
  });

  test("say from when the range is, and end with that day", () => {
    const run = { tests: report.tests.map((test) => ({ ...test, time: "{time}" })) };
    for (const whole of [report.plan(run), report.plan({ ...run, ...inSpanish })]) {
      expect(blockValues(whole, "Ranking", "Tested")[0]?.[0]).toMatch(/\{time\}$/);
      const summary = blockValues(whole, "Profile", "Summary").find(([, value]) =>
        /\d–\d/.test(String(value)),
      );
      expect(summary?.[2]).toMatch(/\{time\}$/);
      expect(blockValues(whole, "Robustness", "Run")[0]?.[1]).toBe("{time}");
      for (const made of [
        blockValues(whole, "Sensitivity", "Head")[2],
        blockValues(whole, "Trace", "Again")[1],
      ])
        expect(made?.[0]).toMatch(/^60 (runs|réplicas), (seed|semilla) 1, .*\{time\}$/);
    }
  });

  test("a test of other inputs is old, everywhere that its ranges are shown", () => {
    const [test] = report.tests;
    if (test === undefined) throw new Error("No test");
    const old = report.plan({
      tests: [{ ...test, scores: test.scores.map((x, i) => (i === 0 ? x + 1 : x)) }],
    });
    expect(blockValues(old, "Robustness", "Changed")[0]?.[1]).toBe(1);
    expect(blockValues(old, "Robustness", "Run")[0]?.[2]).toContain("Since the test 1 unit has another");
    expect(blockValues(old, "Ranking", "Tested")[0]?.[0]).toContain("Old percentiles of ranks");
    expect(blockValues(old, "Profile", "Summary")[2]?.[0]).toBe("Rank in 90% of runs, before changes");
    // The second index has no test.
    expect(old.sheets.map(({ key }) => key)).not.toContain("Robustness2");
  });

  test("never speak of confidence or of a true rank", () => {
    const texts = [plan, spanish].flatMap(textsOf).join("\n");
    expect(texts).not.toMatch(/confidence|true rank|confianza|verdadero/i);
  });
});

test("in values mode there is no formula, and the figures are the same", () => {
  const values = report.plan({ mode: "values" });
  for (const key of ["Robustness", "Sensitivity", "Trace"])
    for (const { cells } of plannedSheet(values, key).blocks)
      for (const cell of cells.flat()) expect(cell.formula).toBeUndefined();
  const figures = (whole: WorkbookPlan) =>
    blockValues(whole, "Robustness", "Table").map((row) => row.map((value) => (value === "" ? null : value)));
  expect(figures(values)).toEqual(figures(plan));
});

test.each([
  ["en", "es"],
  ["es", "en"],
] as const)("the sheets of a test in %s have no text in %s", (language, other) => {
  const whole = sheetsOf(
    language === "en" ? plan : spanish,
    /^(Robustness|Sensitivity|Trace|Ranking|Profile)/,
  );
  const { model } = report;
  const own = new Set(
    [...model.units, ...model.framework, ...model.groups].flatMap(({ code, name }) => [code, name]),
  );
  const isOther = textIsIn(other);
  expect(textsOf(whole).filter((text) => !own.has(text) && isOther(text))).toEqual([]);
});
