import { createModel, type ModelTable } from "../../../src/engine";
import { startFramework, type StartReading } from "../../../src/workbook/start";
import type { ReadColumn } from "../../../src/workbook/read";
import { sourceOf } from "../../support/report-input";
import { readColumn, tableReading } from "../../support/table-reading";

const units = Array.from({ length: 10 }, (_, i) => `U${i}`);
const rising = units.map((_, i) => i + (i % 3));
const falling = rising.map((x, i) => 20 - x + (i % 2));

/** A flat index of indicators by their values, with these columns read. */
function reading(
  indicators: Readonly<Record<string, readonly number[]>>,
  columns: readonly ReadColumn[] = [],
  change: Partial<ModelTable> = {},
): StartReading {
  const model = createModel({
    units,
    indicators: Object.entries(indicators).map(([code, values]) => ({ code, values, parent: "INDEX" })),
    aggregates: [{ code: "INDEX", name: "Index" }],
    ...change,
  });
  const listed = columns.length > 0 ? columns : Object.keys(indicators).map((title) => readColumn(title));
  return { model, source: sourceOf(model), table: tableReading({ columns: listed }) };
}

const summary = (start: StartReading): unknown =>
  startFramework(start).rows.map(({ code, parent, type }) => [code, parent, type]);

test("the nodes of the index come first, then every other column with what it is", () => {
  const roles = ["code", "name", "time", "group", "denominator", "context", "published", "other"] as const;
  const others = roles.map((role) => readColumn(`The ${role}`, { role }));
  expect(summary(reading({ A: rising, B: rising }, [...others, readColumn("A"), readColumn("B")]))).toEqual([
    ["A", "INDEX", "Indicator"],
    ["B", "INDEX", "Indicator"],
    ["INDEX", "", "Aggregate"],
    ["The code", "", "Code"],
    ["The name", "", "Name"],
    ["The time", "", "Time"],
    ["The group", "", "Group"],
    ["The denominator", "", "Denominator"],
    ["The context", "", "Context"],
    ["The published", "", "Published"],
    ["The other", "", "Ignore"],
  ]);
});

test("without a reading of the columns, the index's own denominators and groups are listed", () => {
  const { model, source } = reading({ A: rising, B: rising }, [], {
    denominators: [{ code: "Pop", name: "Population", values: rising }],
    groups: [{ code: "Region", name: "Region", labels: units.map(() => "North") }],
  });
  expect(summary({ model, source, table: null })).toEqual([
    ["A", "INDEX", "Indicator"],
    ["B", "INDEX", "Indicator"],
    ["INDEX", "", "Aggregate"],
    ["Pop", "", "Denominator"],
    ["Region", "", "Group"],
  ]);
});

test("a role that the table has otherwise than the model is the table's", () => {
  const columns = [readColumn("A"), readColumn("B", { role: "published" }), readColumn("C")];
  expect(summary(reading({ A: rising, B: rising }, columns))).toEqual([
    ["C", "INDEX", "Indicator"],
    ["A", "INDEX", "Indicator"],
    ["INDEX", "", "Aggregate"],
    ["B", "", "Published"],
  ]);
});

test("a column that is wanted as an indicator gets what its header and its name say", () => {
  const columns = [readColumn("A"), readColumn("Mortality", { unit: "per 1,000", weight: 2 })];
  expect(startFramework(reading({ A: rising }, columns)).rows[0]).toMatchObject({
    ...{ code: "Mortality", parent: "INDEX", direction: -1, unit: "per 1,000", weight: 2 },
  });
});

test("one title has one row; a published column that is called like the index stands for its row", () => {
  const columns = [
    ...[readColumn("A"), readColumn("B"), readColumn("Index", { role: "published" })],
    ...[readColumn("Note", { role: "other" }), readColumn("Note", { role: "other" })],
    ...[readColumn("A", { role: "other" }), readColumn("", { role: "other" })],
  ];
  expect(summary(reading({ A: rising, B: rising }, columns))).toEqual([
    ["A", "INDEX", "Indicator"],
    ["B", "INDEX", "Indicator"],
    ["INDEX", "", "Aggregate"],
    ["Note", "", "Ignore"],
  ]);
});

describe("directions", () => {
  const rowsOf = (start: StartReading) =>
    startFramework(start).rows.map(({ code, direction, suggested }) => [code, direction, suggested]);

  test("a name that says that less is better turns its indicator, and is marked", () => {
    const start = reading({ Schooling: rising, "Poverty rate": falling, Absence: rising });
    expect(rowsOf(start).slice(0, 2)).toEqual([
      ["Schooling", 1, ""],
      ["Poverty rate", -1, "direction: the name says that less is better (poverty)"],
    ]);
    expect(startFramework(start).turned).toEqual(["Poverty rate"]);
  });

  test("what the workbook states is not turned by a name", () => {
    const columns = [readColumn("Poverty", { direction: 1 }), readColumn("Income", { direction: -1 })];
    const start = reading({ Poverty: rising, Income: rising }, columns);
    expect(rowsOf(start).slice(0, 2)).toEqual([
      ["Poverty", 1, ""],
      ["Income", -1, ""],
    ]);
    expect(startFramework(start).turned).toEqual([]);
  });

  test("an indicator that runs against the others is named, and stays as it is", () => {
    const start = reading({ A: rising, B: rising, C: falling, D: rising });
    expect(rowsOf(start)[2]).toEqual(["C", 1, "direction: correlates negatively with the others: check"]);
    expect(startFramework(start).contrary).toEqual(["C"]);
  });

  test("correlations are seen after names: a turned indicator runs with the others", () => {
    const start = reading({ A: rising, B: rising, Mortality: falling });
    expect(startFramework(start)).toMatchObject({ turned: ["Mortality"], contrary: [] });
  });

  test("one that its name turns against the others is to be checked", () => {
    const start = startFramework(reading({ A: rising, B: rising, "Poverty rate": rising }));
    expect(start).toMatchObject({ turned: ["Poverty rate"], contrary: ["Poverty rate"] });
    expect(start.rows[2]?.suggested).toBe(
      "direction: the name says that less is better (poverty); " +
        "direction: correlates negatively with the others: check",
    );
  });

  test("seven units, or two indicators, say nothing", () => {
    const two = reading({ A: rising, B: falling });
    expect(startFramework(two).contrary).toEqual([]);
    const few = { A: rising.slice(0, 7), B: rising.slice(0, 7), C: falling.slice(0, 7) };
    expect(startFramework(reading(few, [], { units: units.slice(0, 7) })).contrary).toEqual([]);
  });
});

describe("headers above the columns", () => {
  const above = (labels: Readonly<Record<string, string>>): StartReading =>
    reading(
      Object.fromEntries(Object.keys(labels).map((title) => [title, rising])),
      Object.entries(labels).map(([title, label]) => readColumn(title, { above: label })),
    );

  test("become parents below the index, one level up", () => {
    const start = above({ A: "Health", B: "Health", C: "Work", D: "" });
    expect(startFramework(start).rows.map(({ code, parent, level }) => [code, parent, level])).toEqual([
      ["A", "Health", 1],
      ["B", "Health", 1],
      ["C", "Work", 1],
      ["D", "INDEX", 1],
      ["Health", "INDEX", 2],
      ["Work", "INDEX", 2],
      ["INDEX", "", 3],
    ]);
    expect(startFramework(start).groups).toEqual(["Health", "Work"]);
  });

  test.each([
    ["one label only", { A: "Table 1", B: "Table 1", C: "Table 1" }],
    ["years", { A: "2018", B: "2018", C: "2019" }],
    ["a label for each", { A: "Health", B: "Work", C: "Home" }],
    ["the title itself", { A: "A", B: "B", C: "B" }],
    ["none", { A: "", B: "", C: "" }],
  ])("are no parents: %s", (_, labels: Readonly<Record<string, string>>) => {
    expect(startFramework(above(labels)).groups).toEqual([]);
  });

  test("a label that an indicator has already gets a code of its own", () => {
    expect(startFramework(above({ Health: "Health", B: "Work", C: "Work", D: "Health" })).groups).toEqual([
      "Work",
      "Health (group)",
    ]);
  });

  test("an index that has a tree keeps it", () => {
    const model = createModel({
      units,
      indicators: ["A", "B", "C"].map((code) => ({ code, values: rising, parent: code === "A" ? "P" : "Q" })),
      aggregates: [{ code: "P", parent: "I" }, { code: "Q", parent: "I" }, { code: "I" }],
    });
    const columns = ["A", "B", "C"].map((title) => readColumn(title, { above: title === "A" ? "X" : "Y" }));
    const start = startFramework({ model, source: sourceOf(model), table: tableReading({ columns }) });
    expect([start.groups, start.rows[0]?.parent]).toEqual([[], "P"]);
  });
});
