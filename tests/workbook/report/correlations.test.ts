import { correlate, type Model, score } from "../../../src/engine";
import type { PlanCell } from "../../../src/workbook/plan";
import { planReport, type ReportInput } from "../../../src/workbook/report";
import { plannedSheet } from "../../support/planned-report";
import { reportInput } from "../../support/report-input";
import { sampleModel } from "../../support/sample";

const model = sampleModel();

function sheetOf(of: Model, change: Partial<ReportInput> = {}) {
  const plan = planReport(reportInput(of, { tests: [], ...change }));
  const { blocks } = plannedSheet(plan, "Correlations");
  const cells = (name: string) => blocks.find((block) => block.name === `PSCI_Correlations_${name}`)!.cells;
  const [, codes, ...matrix] = cells("Matrix");
  const [, header, ...rows] = cells("Table");
  return { codes: codes!.map(({ value }) => String(value)), matrix, header: header!, rows };
}

const number = (cell: PlanCell | undefined): number => (typeof cell?.value === "number" ? cell.value : NaN);

describe("the sheet Correlations", () => {
  const { codes, matrix, header, rows } = sheetOf(model);
  const outcome = score(model);
  if (!outcome.ok) throw new Error("not scored");
  const { framework } = model;
  const scores = new Map(framework.map(({ code }, k) => [code, outcome.results.scores[k]!]));

  it("has every pair of psci analyse: Pearson's by formula below the diagonal, Spearman's above it", () => {
    expect([...codes].sort()).toEqual(framework.map(({ code }) => code).sort());
    for (const [i, first] of codes.entries())
      for (const [j, second] of codes.entries()) {
        if (i === j) continue;
        const kind = i > j ? "pearson" : "spearman";
        const cell = matrix[i]![j]!;
        expect(number(cell)).toBeCloseTo(correlate(scores.get(first)!, scores.get(second)!, kind).r, 12);
        expect(cell.formula === undefined).toBe(kind === "spearman");
      }
  });

  it("finds for each element the part and the sibling that it is closest to", () => {
    const of = (code: string) =>
      new Map(
        rows
          .find((row) => row[0]!.value === code)!
          .map((cell, j) => [String(header[j]!.value), cell.value] as const),
      );
    const r = (first: string, second: string) =>
      correlate(scores.get(first)!, scores.get(second)!, "pearson").r;
    const row = of("SA1a");
    expect(row.get("Own part")).toBe("SA1");
    expect(row.get("With its part")).toBeCloseTo(r("SA1a", "SA1"), 12);
    const others = framework
      .filter(({ level, code }) => level === 2 && code !== "SA1")
      .map(({ code }) => code);
    expect(row.get("Closest other part")).toBeCloseTo(Math.max(...others.map((code) => r("SA1a", code))), 12);
    expect(r("SA1a", String(row.get("That part")))).toBe(row.get("Closest other part"));
    expect(row.get("That one")).toMatch(/^SA1[bc]$/);
    expect(of("PSCI").get("With its part")).toBe("");
  });

  it("flags by the limits that were typed before", () => {
    const flags = (of: typeof rows) => of.map((row) => String(row.at(-1)!.value));
    expect(flags(rows).filter((text) => text.includes("weak with its part"))).toEqual([]);
    const strict = sheetOf(model, { chosen: { "PSCI_Correlations_Limits:1": "0.99" } });
    expect(flags(strict.rows).filter((text) => text.includes("weak with its part"))).not.toEqual([]);
  });

  it("is values alone in values mode, with the same numbers", () => {
    const values = sheetOf(model, { mode: "values" });
    expect(values.matrix.flat().some(({ formula }) => formula !== undefined)).toBe(false);
    expect(values.matrix.map((row) => row.map(number))).toEqual(matrix.map((row) => row.map(number)));
  });

  it("has columns for the aggregates alone where the nodes are too many for a matrix", () => {
    const indicators = Array.from({ length: 310 }, (_, k) => ({
      ...model.indicators[0]!,
      code: `i${k}`,
      values: Float64Array.from({ length: 4 }, (__, i) => (i * (k + 3)) % 7),
      denominator: null,
    }));
    const many: Model = {
      ...sampleModel(),
      units: model.units.slice(0, 4),
      indicators,
      denominators: [],
      groups: [],
      framework: [
        ...indicators.map(({ code }) => ({ code, name: code, parent: "I", level: 1, weight: 1 })),
        { code: "I", name: "I", parent: null, level: 2, weight: 1 },
      ],
    };
    const { matrix: wide, codes: columns } = sheetOf(many);
    expect(columns).toEqual(["I"]);
    expect(wide).toHaveLength(311);
  });
});
