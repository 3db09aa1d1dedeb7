import { defaultMethod } from "../../../src/engine";
import type { Area, CellValue } from "../../../src/workbook/cells";
import type { SheetPlan } from "../../../src/workbook/plan";
import { readEntryType } from "../../../src/workbook/read/framework/entry-type";
import { knownWords, methodInWords, settings, settingsOfTests } from "../../../src/workbook/read";
import { settingOf } from "../../../src/workbook/read/method/settings";
import { planTemplate } from "../../../src/workbook/template";

const plan = planTemplate();
const sheetOf = (key: string): SheetPlan => {
  const sheet = plan.sheets.find((it) => it.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
};

/** Values of a sheet's table by header. */
function tableOf(key: string): readonly Readonly<Record<string, CellValue>>[] {
  const sheet = sheetOf(key);
  const row = sheet.tables[0]?.area.row;
  const [header = [], ...rows] =
    sheet.blocks.find((block) => block.row === row && block.column === 0)?.cells ?? [];
  return rows.map((cells) =>
    Object.fromEntries(cells.map(({ value }, i) => [String(header[i]?.value), value] as const)),
  );
}

const framework = tableOf("Framework");

test("the template has its tables each on a sheet of its name", () => {
  expect(plan.order).toEqual(["Data", "Framework", "Method", "Costs", "Plan settings"]);
  for (const { key, sheet, tables } of plan.sheets)
    expect([sheet, tables.map(({ name }) => name)]).toEqual([key, [key.replace("Plan s", "PlanS")]]);
});

test("Costs and Plan settings hold no value, and offer the codes of Framework and Data", () => {
  expect(
    tableOf("Costs").flatMap((row) => Object.values(row).filter((value) => value !== "")),
  ).not.toContainEqual(expect.anything());
  expect(tableOf("Plan settings").map(({ Value }) => Value)).toEqual(Array(7).fill(null));
  const offered = ["Costs", "Plan settings"].flatMap((key) =>
    sheetOf(key).dropDowns.flatMap(({ source }) => ("range" in source ? [source.range] : [])),
  );
  const cellsOf = ({ sheet, row, column, rows, columns }: Area) => {
    const table = sheetOf(sheet).tables[0]!.area;
    expect([row, rows, columns]).toEqual([table.row + 1, table.rows - 1, 1]);
    return [sheet, Object.keys(tableOf(sheet)[0]!)[column - table.column]];
  };
  expect(offered.map(cellsOf)).toEqual([
    ["Framework", "iCode"],
    ["Data", "uCode"],
    ["Data", "uCode"],
  ]);
});

test("every cell is the user's: no block has a name", () => {
  expect(plan.sheets.flatMap(({ blocks }) => blocks.map(({ name }) => name))).not.toContainEqual(
    expect.anything(),
  );
});

test("every table's area is its block's: headers distinct, rows of one length", () => {
  for (const { blocks, tables } of plan.sheets) {
    const area = tables[0]?.area;
    const cells = blocks.find((block) => block.row === area?.row && block.column === 0)?.cells ?? [];
    expect([cells.length, ...new Set(cells.map((row) => row.length))]).toEqual([area?.rows, area?.columns]);
    const header = cells[0]?.map(({ value }) => value) ?? [];
    expect(new Set(header).size).toBe(area?.columns);
    expect(header).not.toContain(null);
  }
});

test("the five capabilities stand under one index, each with routines and indicators", () => {
  const [index, ...others] = framework.filter(({ Parent, Type }) => Parent === null && Type === "Aggregate");
  expect(others).toEqual([]);
  const childrenOf = (code: CellValue | undefined) => framework.filter(({ Parent }) => Parent === code);
  const capabilities = childrenOf(index?.iCode);
  expect(capabilities.map(({ iName }) => iName)).toEqual([
    "Strategic awareness",
    "Adjusting priorities",
    "Building coalitions",
    "Learning and experimentation",
    "Reconfiguring delivery",
  ]);
  for (const routine of capabilities.flatMap(({ iCode }) => childrenOf(iCode)))
    expect(childrenOf(routine.iCode).map(({ Type }) => Type)).toEqual(["Indicator", "Indicator"]);
});

test("Data has a column for each indicator and for the group of Framework", () => {
  const codes = framework.filter(({ Type }) => Type !== "Aggregate").map(({ iCode }) => String(iCode));
  const [, , ...columns] = Object.keys(tableOf("Data")[0] ?? {});
  expect([...columns].sort()).toEqual([...codes].sort());
});

test("Data holds no figure that somebody could take for a finding", () => {
  expect(tableOf("Data").flatMap(Object.values)).not.toContainEqual(expect.anything());
});

test("Method states every setting in the words that the reader reads: the default, with the group of Data", () => {
  const rows = tableOf("Method").map(({ Setting, Value }) => [Setting, Value]);
  expect(rows).toEqual([...methodInWords({ ...defaultMethod, group: "Group" }), ["Language", "English"]]);
});

test("Method lists beside the table what a test may vary, and states none of it", () => {
  const cells = sheetOf("Method").blocks.flatMap((block) =>
    block.cells.map((row) => row.map(({ value }) => value)),
  );
  for (const { title, values } of settingsOfTests) {
    const [first] = values;
    expect(cells).toContainEqual([title, first?.words, first?.meaning]);
  }
  expect(tableOf("Method").filter(({ Setting }) => /^Test/.test(String(Setting)))).toEqual([]);
});

test("Method states the language that the report is to have", () => {
  const cells = planTemplate("es").sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells));
  expect(cells.map((row) => row.slice(0, 2).map(({ value }) => value))).toContainEqual([
    "Language",
    "Spanish",
  ]);
});

/** What stands in cells of the Method sheet. */
const valuesIn = ({ row, column, rows }: Area): readonly string[] =>
  Array.from({ length: rows }, (_, k) => {
    const block = sheetOf("Method").blocks.find(
      (one) => column - one.column in (one.cells[row + k - one.row] ?? []),
    );
    return String(block?.cells[row + k - block.row]?.[column - block.column]?.value);
  });

test("a list that is too long for Excel stands in the cells beside the table, all of it and nothing else", () => {
  const ranges = sheetOf("Method").dropDowns.flatMap(({ source }) =>
    "range" in source ? [source.range] : [],
  );
  expect(ranges.length).toBeGreaterThan(0);
  const lists = settings.map(knownWords);
  for (const range of ranges) expect(lists).toContainEqual(valuesIn(range));
});

test("every value that a drop-down offers is one that the reader reads", () => {
  const method = tableOf("Method");
  const first = (sheetOf("Method").tables[0]?.area.row ?? 0) + 1;
  for (const { area, source } of sheetOf("Method").dropDowns) {
    const setting = settingOf(String(method[area.row - first]?.Setting), () => undefined);
    for (const value of "list" in source ? source.list : valuesIn(source.range))
      expect(setting?.set(defaultMethod, value)).not.toBeNull();
  }
  const [types] = sheetOf("Framework").dropDowns;
  for (const type of types && "list" in types.source ? types.source.list : [])
    expect(readEntryType(type)).not.toBeNull();
});

test("lists, prompts and errors keep to what Excel accepts", () => {
  for (const { source, prompt, error } of plan.sheets.flatMap(({ dropDowns }) => dropDowns)) {
    const list = "list" in source ? source.list : [];
    expect(list.join(",").length).toBeLessThanOrEqual(255);
    expect(list.filter((value) => value.includes(","))).toEqual([]);
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(error.length).toBeLessThanOrEqual(225);
  }
});
