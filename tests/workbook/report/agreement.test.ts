import type { Rating } from "../../../src/engine";
import { agreementOf, type RatingRow } from "../../../src/workbook/assessment";
import type { PlanCell } from "../../../src/workbook/plan";
import { planReport, type ReportInput } from "../../../src/workbook/report";
import { barLengths } from "../../../src/workbook/report/agreement/bars";
import { assessedInput } from "../../support/assessed-index";

type Block = "Raters" | "Indicators" | "Rounds" | "Notes" | "Limits";
const sheetOf = (input: ReportInput) => planReport(input).sheets.find(({ key }) => key === "Agreement");
const cellsOf = (input: ReportInput, block: Block): readonly (readonly PlanCell[])[] =>
  sheetOf(input)?.blocks.find(({ name }) => name === `PSCI_Agreement_${block}`)?.cells ?? [];

/** The rows of a table by their first cell, each as values by header. */
function tableOf(
  input: ReportInput,
  block: Block,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const [, header = [], ...rows] = cellsOf(input, block);
  return Object.fromEntries(
    rows.map((row) => [
      row[0]?.value,
      Object.fromEntries(row.map((cell, j) => [header[j]?.value, cell.value])),
    ]),
  );
}

const input = assessedInput();
const { assessment } = input.source;

/** The same index with other ratings. */
function withRatings(ratings: readonly Rating[], round: (k: number) => string = () => ""): ReportInput {
  if (assessment === undefined) throw new Error("It has ratings.");
  const rows = ratings.map((rating, k): RatingRow => ({
    ...{ ...assessment.ratings[0]!, row: k + 1, isNotApplicable: false },
    ...{ ...rating, round: round(k), text: null },
    written: { unit: rating.unit, indicator: rating.item, rater: rating.rater, round: round(k) },
  }));
  const rounds = [...new Set(rows.map((row) => row.round))].filter((name) => name !== "");
  const tables = { ...assessment, ratings: rows, rounds, round: rounds.at(-1) ?? null };
  return { ...input, source: { ...input.source, assessment: tables } };
}

const units = ["U1", "U2", "U3", "U4"];
const levels = [1, 2, 4, 5];
/** Both indicators, rated by two raters of whom the second is a level lower where she can. */
const pair = (first: string, second: string, of: readonly string[]): readonly Rating[] =>
  of.flatMap((unit) =>
    ["A1", "A2"].flatMap((item, j) => {
      const level = levels[(units.indexOf(unit) + j) % 4]!;
      return [
        { unit, item, rater: first, level },
        { unit, item, rater: second, level: Math.max(1, level - (j === 0 ? 1 : 0)) },
      ];
    }),
  );

describe("the sheet Agreement", () => {
  it("counts what two or more rated, by indicator and together", () => {
    const table = tableOf(input, "Indicators");
    expect(table["Plans"]).toMatchObject({
      "Cells with two ratings or more": 2,
      "Ratings in them": 5,
      "All give the same level": 0,
      "Levels differ by 2 or more": 0.5,
    });
    const { all } = agreementOf(assessment!)!;
    expect(table["All indicators"]).toMatchObject({
      "Cells with two ratings or more": all.items,
      "All give the same level": all.exact,
      "Alpha (run)": all.alpha,
      "Lower end, 95% (run)": all.lower,
    });
  });

  it("counts by formula on the sheet of rated levels, and gives no number where a row was moved", () => {
    const [, , row = []] = cellsOf(input, "Indicators");
    expect(row[2]?.formula).toMatch(
      /^=IF\(SUMPRODUCT\(--ISERROR\('Rated levels'!.*NA\(\),COUNTIF\('Rated levels'!/,
    );
    expect(row[6]?.formula).toBeUndefined();
  });

  it("names a rater by a criterion that takes no sign of the name for a pattern", () => {
    const [, , row = []] = cellsOf(withRatings(pair("R*", "S?", units)), "Raters");
    expect(row[2]?.formula).toContain("SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A");
    expect(row[2]?.value).toBe(8);
  });

  it("says what alpha allows, by the limits that the reader has typed", () => {
    const verdict = (given: ReportInput) => tableOf(given, "Indicators")["All indicators"]?.["Verdict"];
    const { alpha } = agreementOf(assessment!)!.all;
    const limited = (reliable: number, tentative: number): ReportInput => ({
      ...input,
      chosen: { "PSCI_Agreement_Limits:0": String(reliable), "PSCI_Agreement_Limits:1": String(tentative) },
    });
    expect(verdict(limited(alpha - 0.01, -1))).toBe("reliable");
    expect(verdict(limited(alpha + 0.02, alpha - 0.02))).toBe("tentative");
    expect(verdict(limited(alpha + 0.02, alpha + 0.01))).toBe("low");
  });

  it("goes by the limits of the Method as by typed ones", () => {
    const limits = { reliable: 0.95, tentative: 0.85, errors: 0.1, erratic: 1.01, predictable: 0.99 };
    const figures = Object.values(limits).map((x, k) => [`PSCI_Agreement_Limits:${k}`, String(x)] as const);
    const given = withRatings(pair("mild", "hard", units));
    const model = { ...given.model, method: { ...given.model.method, limits } };
    const stated = { ...given, model, results: { ...given.results, model } };
    const typed = { ...given, chosen: Object.fromEntries(figures) };
    for (const block of ["Raters", "Indicators"] as const) {
      expect(tableOf(stated, block)).toEqual(tableOf(typed, block));
      expect(tableOf(stated, block)).not.toEqual(tableOf(given, block));
    }
    expect(cellsOf(stated, "Limits").map(([cell]) => cell?.value)).toEqual(Object.values(limits));
  });

  it("lists the most severe rater first, in words by standard errors", () => {
    const given = {
      ...withRatings(pair("mild", "hard", units)),
      chosen: { "PSCI_Agreement_Limits:2": "0.1" },
    };
    const table = tableOf(given, "Raters");
    expect(Object.keys(table)).toEqual(["hard", "mild"]);
    expect(table["hard"]?.["In words"]).toMatch(/^severe: gives lower levels/);
    expect(table["mild"]?.["In words"]).toMatch(/^lenient: gives higher levels/);
    expect(table["mild"]?.["Mean difference to the others (levels) (run)"]).toBeGreaterThan(0);
    expect(
      cellsOf(given, "Notes")
        .flat()
        .map(({ value }) => value),
    ).toEqual([null, null]);
  });

  it("says by name which raters are not connected, and who has no severity", () => {
    const apart = [...pair("A", "B", units.slice(0, 2)), ...pair("C", "D", units.slice(2))];
    const kind: Rating = { unit: "U1", item: "A1", rater: "kind", level: 5 };
    const given = withRatings([...apart, kind]);
    const [[note] = []] = cellsOf(given, "Notes");
    expect(note?.value).toMatch(/not connected.*\([AB], [AB]\) \([CD], [CD]\)/);
    expect(tableOf(given, "Raters")["kind"]?.["In words"]).toMatch(/one end of the scale/);
  });

  it("has a row per round, and the figures of the scored one above", () => {
    const first = pair("A", "B", units.slice(0, 3));
    const given = withRatings([...first, ...pair("A", "C", units)], (k) =>
      k < first.length ? "2025" : "2026",
    );
    expect(tableOf(given, "Rounds")).toMatchObject({
      "2025": { "Cells with two ratings or more (run)": 6, "Raters (run)": 2, "": "" },
      "2026": { "Cells with two ratings or more (run)": 8, "Raters (run)": 2, "": "scored" },
    });
    expect(Object.keys(tableOf(given, "Raters")).toSorted()).toEqual(["A", "C"]);
    expect(cellsOf(input, "Rounds")).toEqual([]);
  });

  it("is in Spanish where the report is, and not there without ratings", () => {
    expect(sheetOf({ ...input, language: "es" })?.sheet).toBe("Acuerdo");
    expect(sheetOf(withRatings([]))).toBeUndefined();
  });
});

describe("the bar of a severity", () => {
  const lengths = (severity: number, error: number) =>
    barLengths(severity, error / 1.96).map((x) => Number(x.toFixed(4)) + 0);

  it("is clear from 0 to its interval, on the side of the severity", () => {
    expect(lengths(1, 0.5)).toEqual([0.5, 0.49, 0.02, 0.49, 0, 0, 0, 0]);
    expect(lengths(-1, 0.5)).toEqual([0, 0, 0, 0, -0.5, -0.49, -0.02, -0.49]);
  });

  it("goes to both sides of 0, and is nothing where the severity is not known", () => {
    expect(lengths(0.1, 0.5)).toEqual([0, 0.09, 0.02, 0.49, 0, 0, 0, -0.4]);
    expect(lengths(NaN, NaN)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
