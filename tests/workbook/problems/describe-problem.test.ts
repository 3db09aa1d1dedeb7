import { score, type EngineProblem } from "../../../src/engine";
import { cellAddress, type CellValue } from "../../../src/workbook/cells";
import { catalogue, describeProblem } from "../../../src/workbook/problems";
import { readIndex } from "../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../support/grids";

const framework = gridOfRows("Framework", [
  ["Code", "Name", "Parent", "Weight", "Direction", "Type", "Target", "Lower", "Upper", "Denominator"],
  ["X1", "One", "P", 1, 1, "Indicator", null, null, null, "Pop"],
  ["X2", "Two", "P", 1, 1, "Indicator", null, null, null, null],
  ["X3", "Three", "I", 1, 1, "Indicator", null, null, null, null],
  ["P", "Pillar", "I", 1, 1, "Aggregate", null, null, null, null],
  ["I", "Index", null, 1, 1, "Aggregate", null, null, null, null],
  ["Pop", "Population", null, null, null, "Denominator", null, null, null, null],
]);

/** What scoring says of a small index with these settings, in words. */
function said(method: Readonly<Record<string, string>>, changes: Readonly<Record<string, CellValue>> = {}) {
  const rows: CellValue[][] = [
    ["Code", "Name", "Pop", "X1", "X2", "X3"],
    ["A", "Alba", 10, 1, 10, 5],
    ["B", "Brook", 20, 2, 40, 7],
    ["C", "Cairn", 30, 3, 20, 9],
    ["D", "Dale", 40, 9, 25, 8],
  ];
  for (const [place, value] of Object.entries(changes))
    (rows[Number(place.slice(1)) - 1] ?? [])[place.charCodeAt(0) - 65] = value;
  const table = gridOfRows("Method", [["Setting", "Value"], ...Object.entries(method)]);
  const reading = readIndex(contentsOf([gridOfRows("Data", rows), framework, table]));
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  const outcome = score(reading.model);
  const problems = outcome.ok ? outcome.results.problems : outcome.problems;
  return problems.map((problem) => {
    const { code, cell, message, remedy } = describeProblem(problem, reading.source, reading.model);
    expect(`${message} ${remedy}`).not.toMatch(/not stated|undefined|\{\w+\}/);
    return { code, cell: cell && cellAddress(cell), message };
  });
}

const best = { "Gap reference": "best" };

describe("describeProblem", () => {
  test("a missing and a zero denominator lead to the denominator's cell", () => {
    expect(said(best, { C2: null, C3: 0 })).toEqual([
      {
        code: "denominator-missing",
        cell: "Data!C2",
        message: expect.stringContaining("One (X1) of Alba (A)"),
      },
      {
        code: "denominator-zero",
        cell: "Data!C3",
        message: expect.stringContaining("Population (Pop) is 0"),
      },
    ]);
  });

  test("a unit that is screened out leads to its code, with the share that it has", () => {
    const problems = said({ ...best, Screening: "availability 0.65" }, { D3: null, E3: null });
    expect(problems).toContainEqual({
      code: "unit-screened-out",
      cell: "Data!A3",
      message: "Brook (B) has 33% of the indicators, less than 65%, and was not scored.",
    });
  });

  test("a unit without a score leads to its code, with the reason", () => {
    const all = said({ ...best, "Missing data": "require all" }, { F3: null });
    expect(all).toContainEqual({
      code: "unit-not-scored",
      cell: "Data!A3",
      message: "Brook (B) has no score for Index (I): 1 of 2 elements below it are present.",
    });
    const none = said(best, { D3: null, E3: null, F3: null });
    expect(none).toContainEqual({
      code: "unit-not-scored",
      cell: "Data!A3",
      message: "Brook (B) has no score for Index (I): it has no figures.",
    });
  });

  test("a constant indicator leads to its column", () => {
    expect(said(best, { F2: 5, F3: 5, F4: 5, F5: 5 })).toContainEqual({
      code: "indicator-constant",
      cell: "Data!F1",
      message: "Three (X3) has the same figure for all units (Data!F1), so it was set aside.",
    });
  });

  test("missing goalposts and targets lead to the framework", () => {
    // Nothing is left to score then, which is said too.
    const goalposts = said({ ...best, Normalisation: "goalposts" });
    expect(goalposts).toContainEqual({
      code: "indicator-without-goalposts",
      cell: "Framework!H2",
      message: "One (X1) does not have both goalposts, so it was set aside.",
    });
    expect(goalposts.at(-1)?.code).toBe("nothing-scored");
    expect(said({ ...best, Normalisation: "distance to target" })).toContainEqual({
      code: "indicator-without-target",
      cell: "Framework!G2",
      message: "One (X1) has no target, so it was set aside.",
    });
  });

  test("gaps to targets that are not there lead to the setting", () => {
    expect(said({ "Gap reference": "target" })).toEqual([
      {
        code: "indicator-without-target",
        cell: "Method!B2",
        message: "No indicator has a target, so there are no gaps to the target.",
      },
    ]);
  });

  test("a mean over figures of 0 or less names the node, the indicator and the units", () => {
    const [first] = said({ ...best, Aggregation: "geometric" });
    expect(first).toMatchObject({ code: "mean-needs-positive" });
    expect(first?.message).toMatch(
      /The geometric mean of Pillar \(P\) cannot be taken over 0 of .*: .*Alba \(A\)/,
    );
  });

  test("an imputation that finds nothing names indicator and units", () => {
    const rows = { ...best, Imputation: "group median", "Group column": "Pop" };
    expect(said(rows, { F3: null })).toContainEqual({
      code: "imputation-without-values",
      cell: "Data!F1",
      message: "Three (X3) could not be imputed by group median (Data!F1) for: Brook (B).",
    });
  });

  test("has a sentence for every problem of the engine, however little it says", () => {
    const reading = readIndex(
      contentsOf([
        gridOfRows("Data", [
          ["Code", "X"],
          ["A", 1],
          ["B", 2],
          ["C", 3],
        ]),
      ]),
    );
    if (!reading.read) throw new Error("not read");
    const { source, model } = reading;
    for (const code of Object.keys(catalogue) as EngineProblem["code"][] /* the reader's codes do no harm */)
      for (const where of [
        {},
        { unit: "A", indicator: "X" },
        { node: "gone" },
        { setting: "toString", units: ["A"] },
      ])
        expect(describeProblem({ code, severity: "error", where, details: {} }, source, model).code).toBe(
          code,
        );
  });
});
