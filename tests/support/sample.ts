import type { FrameworkNode, Indicator, Method, Model } from "../../src/engine";
import { defaultMethod } from "../../src/engine";
import { cell, fixtureRows } from "./fixtures";

const data = fixtureRows("sample/cities.csv");
const framework = fixtureRows("sample/framework.csv");
const ofType = (type: string) => framework.filter((row) => row["Type"] === type);
const column = (code: string) => Float64Array.from(data, (row) => cell(row[code]));
const text = (row: Record<string, string>, header: string) => row[header] ?? "";

const indicator = (row: Record<string, string>): Indicator => ({
  code: text(row, "iCode"),
  name: text(row, "iName"),
  direction: row["Direction"] === "-1" ? -1 : 1,
  values: column(text(row, "iCode")),
  unit: text(row, "Unit"),
  target: cell(row["Target"]),
  lower: cell(row["Lower"]),
  upper: cell(row["Upper"]),
  denominator: row["Denominator"] || null,
  scale: row["Scale"] ? Number(row["Scale"]) : 1,
});

const node = (row: Record<string, string>): FrameworkNode => ({
  code: text(row, "iCode"),
  name: text(row, "iName"),
  parent: row["Parent"] || null,
  level: Number(row["Level"]),
  weight: Number(row["Weight"]),
});

const named = (row: Record<string, string>) => ({ code: text(row, "iCode"), name: text(row, "iName") });

/** The sample of tests/fixtures/sample (60 fictional cities, 30 indicators, 4 levels) as a model. */
export const sampleModel = (method: Partial<Method> = {}): Model => ({
  units: data.map((row) => ({ code: text(row, "uCode"), name: text(row, "uName") })),
  indicators: ofType("Indicator").map(indicator),
  denominators: ofType("Denominator").map((row) => ({ ...named(row), values: column(text(row, "iCode")) })),
  groups: ofType("Group").map((row) => ({
    ...named(row),
    labels: data.map((unit) => unit[text(row, "iCode")] || null),
  })),
  framework: [...ofType("Indicator"), ...ofType("Aggregate")].map(node),
  method: { ...defaultMethod, ...method },
  judgements: { budgets: [], comparisons: [] },
  panel: null,
});
