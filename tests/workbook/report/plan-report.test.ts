import fc from "fast-check";
import type { Model } from "../../../src/engine";
import { score } from "../../../src/engine";
import type { Area } from "../../../src/workbook/cells";
import type { Block, SheetPlan } from "../../../src/workbook/plan";
import { planReport } from "../../../src/workbook/report";
import { randomModel } from "../../support/random-model";
import { onlyData, reportInput } from "../../support/report-input";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const plan = planReport(reportInput(sample));
const sheetOf = (key: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.key === key);
  if (!found) throw new Error(`No sheet ${key}`);
  return found;
};
const blockOf = (sheet: SheetPlan, name: string): Block => {
  const found = sheet.blocks.find((block) => block.name === name);
  if (!found) throw new Error(`No block ${name}`);
  return found;
};

type Rectangle = Pick<Area, "row" | "column" | "rows" | "columns">;
const rectangle = ({ row, column, cells }: Block): Rectangle => ({
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});
const meet = (a: Rectangle, b: Rectangle): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** What any report must be, whatever the model; a line for each thing that is not so. */
function faults(sheets: readonly SheetPlan[]): readonly string[] {
  const lines: string[] = [];
  const names = sheets.flatMap(({ blocks }) => blocks.map(({ name }) => name ?? ""));
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length)
    lines.push("a block name twice");
  lines.push(
    ...names.filter((name) => !/^PSCI_[A-Za-z0-9_]+$/.test(name)).map((name) => `block name ${name}`),
  );
  for (const { sheet, blocks, charts } of sheets) {
    const places = blocks.map(rectangle);
    blocks.forEach(({ name, cells }, k) => {
      if (cells.length === 0 || cells.some((row) => row.length !== cells[0]?.length || row.length === 0))
        lines.push(`${name} is not a rectangle`);
      places.slice(k + 1).forEach((other, o) => {
        const place = places[k];
        if (place && meet(place, other)) lines.push(`${name} meets ${blocks[k + 1 + o]?.name}`);
      });
      for (const chart of charts) {
        const place = places[k];
        if (place && meet(place, chart.over)) lines.push(`${chart.name} covers ${name} on ${sheet}`);
      }
      for (const cell of cells.flat())
        if (cell.formula !== undefined && (cell.value === null || Number.isNaN(cell.value)))
          lines.push(`${name}: no stored value for ${cell.formula}`);
    });
  }
  return lines;
}

const scorable = (model: Model): boolean => score(model).ok;

test("a report is sound: named blocks that do not meet, charts beside them, a stored value for every formula", () => {
  expect(faults(plan.sheets)).toEqual([]);
});

test("it is sound for any index", () => {
  fc.assert(
    fc.property(
      randomModel({ missing: 0.2, gaps: ["target", "best", "median", "groupMedian", "unit"] }).filter(
        scorable,
      ),
      (model) => {
        expect(faults(planReport(reportInput(model)).sheets)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("the same input gives the same plan", () => {
  expect(planReport(reportInput(sample))).toEqual(plan);
});

test("it does not change its input", () => {
  const input = reportInput(sample);
  const before = JSON.stringify(input);
  planReport(input);
  expect(JSON.stringify(input)).toBe(before);
});

test("every formula refers to sheets that are there", () => {
  const sheets = new Set(["Data", ...plan.sheets.map(({ sheet }) => sheet)]);
  const formulas = plan.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flat().flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
    ),
  );
  const named = new Set(
    formulas.flatMap((formula) => [...formula.matchAll(/([A-Za-z]+)!/g)].map(([, sheet]) => sheet)),
  );
  expect([...named].filter((sheet) => !sheets.has(sheet ?? ""))).toEqual([]);
});

test("no formula needs LET, dynamic arrays or newer look-ups", () => {
  const formulas = JSON.stringify(plan.sheets);
  expect(formulas).not.toMatch(/\b(LET|XLOOKUP|FILTER|SORTBY|SORT|UNIQUE|SEQUENCE|LAMBDA|XMATCH)\(/);
});

test("a text that begins with = stays a text", () => {
  const units = sample.units.map((unit, i) => (i === 0 ? { ...unit, name: '=HYPERLINK("x")' } : unit));
  const named = planReport(reportInput({ ...sample, units }));
  const cells = named.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
  const found = cells.filter(({ value }) => value === '=HYPERLINK("x")');
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ formula }) => formula === '=HYPERLINK("x")')).toEqual([]);
});

test("values mode has the same cells without a formula or a drop-down", () => {
  const values = planReport(reportInput(sample, { mode: "values" }));
  const cells = values.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
  expect(cells.filter(({ formula, array }) => formula !== undefined || array !== undefined)).toEqual([]);
  expect(values.sheets.flatMap(({ dropDowns }) => dropDowns)).toEqual([]);
  const scores = (sheets: readonly SheetPlan[]) =>
    sheets
      .find(({ key }) => key === "Scores")
      ?.blocks.find(({ name }) => name === "PSCI_Scores_Table")
      ?.cells.map((row) => row.map(({ value }) => (value === "" ? null : value)));
  expect(scores(values.sheets)).toEqual(scores(plan.sheets));
});

test("a sheet of the user's that has a report's name is left alone", () => {
  const description = {
    ...onlyData,
    sheets: [...onlyData.sheets, { name: "scores", visible: true, used: null }],
  };
  const { sheets } = planReport(reportInput(sample, { description }));
  expect(sheets.find(({ key }) => key === "Scores")?.sheet).toBe("Scores (PSCI)");
  expect(JSON.stringify(sheets)).toContain("'Scores (PSCI)'!");
});

test("a sheet of ours that the user renamed is found again by its blocks", () => {
  const area = { sheet: "Our scores", row: 3, column: 0, rows: 10, columns: 3 };
  const description = {
    ...onlyData,
    sheets: [...onlyData.sheets, { name: "Our scores", visible: true, used: area }],
    names: [{ name: "PSCI_Scores_Units", area }],
  };
  const { sheets } = planReport(reportInput(sample, { description }));
  expect(sheets.find(({ key }) => key === "Scores")?.sheet).toBe("Our scores");
});

test("the profile keeps the unit that the user had chosen", () => {
  const chosen = sample.units[7]?.name ?? "";
  const { sheets } = planReport(reportInput(sample, { chosen: { PSCI_Profile_Unit: chosen } }));
  const profile = sheets.find(({ key }) => key === "Profile");
  expect(profile?.blocks.find(({ name }) => name === "PSCI_Profile_Unit")?.cells[0]?.[0]?.value).toBe(chosen);
});

test("units are chosen by name and code where two have one name", () => {
  const units = sample.units.map((unit, i) => (i < 2 ? { ...unit, name: "Twin" } : unit));
  const { sheets } = planReport(reportInput({ ...sample, units }));
  const profile = sheets.find(({ key }) => key === "Profile");
  expect(profile?.blocks.find(({ name }) => name === "PSCI_Profile_Unit")?.cells[0]?.[0]?.value).toBe(
    "Twin (C01)",
  );
});

test("a capability has one colour in every chart", () => {
  const [ranking, gaps] = ["Ranking", "Gaps"].map((key) => sheetOf(key).charts[0]);
  const inRanking = ranking?.series.map(({ colour }) => colour);
  expect(inRanking).toEqual(Object.values(gaps?.series[0]?.pointColours ?? {}));
  const profile = sheetOf("Profile").charts.find(({ name }) => name.endsWith("_Gap"));
  expect(profile?.series.map(({ colour }) => colour)).toEqual(inRanking);
});

test("every chart has a title, a text for those who cannot see it, and titled value axes where it has one", () => {
  for (const chart of plan.sheets.flatMap(({ charts }) => charts)) {
    expect(chart.title).not.toBe("");
    expect(chart.altText.length).toBeGreaterThan(20);
    if (chart.kind !== "radar") expect(chart.valueAxis?.title).not.toBe("");
  }
});

test("units stand on the same row of every table of units", () => {
  const keys = ["Scores", "Normalised", "Values", "Gaps", "Contributions"];
  const rows = keys.map((key) => {
    const block = blockOf(sheetOf(key), `PSCI_${key}_Units`);
    return block.row + block.cells.findIndex((row) => row[0]?.value === "C01");
  });
  expect(new Set(rows).size).toBe(1);
});

test("the parts of each unit's gap add up to its gap", () => {
  const parts = blockOf(sheetOf("Contributions"), "PSCI_Contributions_Table").cells.slice(
    -sample.units.length,
  );
  const gaps = blockOf(sheetOf("Gaps"), "PSCI_Gaps_Table").cells.slice(-sample.units.length);
  parts.forEach((row, i) => {
    const sum = row.reduce((total, { value }) => total + (typeof value === "number" ? value : 0), 0);
    expect(sum).toBeCloseTo(Number(gaps[i]?.[0]?.value), 9);
  });
});

test("the ranking lists units by score, those without one last", () => {
  const rows = blockOf(sheetOf("Ranking"), "PSCI_Ranking_Table").cells.slice(1);
  const scores = rows.map((row) => row.find(({ style }) => style === "scoreStrong")?.value);
  const numbers = scores.filter((value): value is number => typeof value === "number");
  expect(scores.slice(0, numbers.length)).toEqual([...numbers].sort((a, b) => b - a));
});

test("each sheet prints in landscape, a profile upright; wide ones on several pages that repeat what a row is", () => {
  for (const { print, key, sheet } of plan.sheets) {
    expect(print.orientation).toBe(key.startsWith("Profile") ? "portrait" : "landscape");
    if (["Profile", "Ranking", "Audit"].includes(key)) expect(print.wide).toBe(1);
    if (["Normalised", "Values", "Contributions"].includes(key))
      expect(print).toMatchObject({ wide: 3, repeatColumns: [0, 1] });
    expect(print.area?.sheet).toBe(sheet);
  }
});

test("a very large index in values mode has what people read, and no workings", () => {
  const indicators = 50;
  const units = Array.from({ length: 8001 }, (_, i) => ({ code: `U${i}`, name: `Unit ${i}` }));
  const model: Model = {
    ...sample,
    units,
    groups: [],
    denominators: [],
    judgements: { budgets: [], comparisons: [] },
    panel: null,
    method: { ...sample.method, group: null },
    indicators: Array.from({ length: indicators }, (_, j) => ({
      ...sample.indicators[0]!,
      code: `I${j}`,
      denominator: null,
      values: Float64Array.from(units, (__, i) => (i * (j + 7)) % 101),
    })),
    framework: [
      ...Array.from({ length: indicators }, (_, j) => ({
        code: `I${j}`,
        name: `I${j}`,
        parent: "X",
        level: 1,
        weight: 1,
      })),
      { code: "X", name: "Index", parent: null, level: 2, weight: 1 },
    ],
  };
  const { sheets } = planReport(reportInput(model, { mode: "values" }));
  expect(sheets.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["Profile", "Ranking", "Gaps", "Scores", "Normalised", "Audit"]),
  );
  expect(sheets.map(({ key }) => key)).not.toContain("Contributions");
  expect(sheets.map(({ key }) => key)).not.toContain("Values");
});
