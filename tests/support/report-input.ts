import type { Model } from "../../src/engine";
import { score } from "../../src/engine";
import type { WorkbookDescription } from "../../src/workbook/cells";
import type { ReportInput } from "../../src/workbook/report";
import type { Source } from "../../src/workbook/source";

/** A source map for a model that was never in a workbook: a Data sheet with a row a unit, and no Framework. */
export function sourceOf(model: Model): Source {
  const codes = [...model.groups, ...model.denominators, ...model.indicators].map(({ code }) => code);
  return {
    data: {
      sheet: "Data",
      table: null,
      rows: model.units.map((_, i) => i + 1),
      headerRow: 0,
      codeColumn: 0,
      nameColumn: 1,
      columns: Object.fromEntries(codes.map((code, k) => [code, k + 2])),
      textNumbers: {},
    },
    nodes: {},
    settings: {},
    found: { data: "sheet Data", framework: "none", method: "none" },
  };
}

export const onlyData: WorkbookDescription = {
  sheets: [{ name: "Data", visible: true, used: null }],
  tables: [],
  names: [],
};

/** The input of a model's report; a model that cannot be scored is a mistake of the test. */
export function reportInput(model: Model, change: Partial<ReportInput> = {}): ReportInput {
  const outcome = score(model);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(", "));
  return {
    model,
    source: sourceOf(model),
    results: outcome.results,
    problems: [],
    description: onlyData,
    mode: "live",
    run: { time: "2026-11-24T09:00:00Z", version: "0", inputsDigest: "0" },
    chosen: {},
    ...change,
  };
}
