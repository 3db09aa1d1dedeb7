import { moderationOf } from "../../../src/workbook/assessment";
import { planReport } from "../../../src/workbook/report";
import type { PlanCell } from "../../../src/workbook/plan";
import { assessedInput } from "../../support/assessed-index";
import { reportInput, sourceOf } from "../../support/report-input";

type Input = ReturnType<typeof assessedInput>;
const sheetOf = (input: Input) => planReport(input).sheets.find(({ key }) => key === "Moderation");
const cellsOf = (input: Input, block: "Sentence" | "Table") =>
  sheetOf(input)!.blocks.find(({ name }) => name === `PSCI_Moderation_${block}`)!.cells;
const input = assessedInput();
const [header = [], ...lines] = cellsOf(input, "Table");
const column = (name: string) => header.findIndex(({ value }) => value === name);
const values = (name: string) => lines.map((line) => line[column(name)]?.value);
const lineOf = (unit: string, code: string): readonly PlanCell[] =>
  lines.find((line) => line[1]?.value === unit && line[2]?.value === code)!;
const formula = (line: readonly PlanCell[], name: string) => line[column(name)]?.formula;

describe("the sheet Moderation", () => {
  it("has the open cells in the order of what they can change, then the settled ones", () => {
    const { open, settled } = moderationOf(input.results, input.source.assessment)!;
    expect(values("Code")).toEqual([...open, ...settled].map(({ cell }) => cell.item));
    expect(values("State")).toEqual(["decide", "decide", "decide", "look", "look", "settled"]);
    expect(values("Best rank possible")).toEqual([...open.map(({ ranks: [best] }) => best || null), null]);
  });

  it("says how many, counted in the sheet", () => {
    const [[sentence]] = cellsOf(input, "Sentence") as [[PlanCell]];
    expect(sentence.value).toBe("3 of 8 cells need a decision; only worth a look: 2; settled: 1.");
    expect(sentence.formula).toContain('COUNTIF($A$10:$A$15,"decide")');
    expect(cellsOf(input, "Sentence")[1]?.[0]?.value).toMatch(
      /^Why, at the run: raters differ by 2 levels or more: 2; .*\. A cell can have several reasons\.$/,
    );
  });

  it("says why, with what each rater named", () => {
    const line = lineOf("Burgo", "A1");
    expect(line[column("Why")]?.value).toBe(
      "Raters differ by 2 levels; some raters say that it does not apply",
    );
    expect(line[column("Evidence")]?.value).toBe("R1: E2");
    expect(["Level 1", "Level 2", "Level 3"].map((name) => line[column(name)]?.value)).toEqual([2, 4, "n/a"]);
    expect(formula(line, "Level 2")).toMatch(/^='Rated levels'!/);
  });

  it("names the cell where the level is typed, and follows it", () => {
    const line = lineOf("Burgo", "A1");
    expect(line[column("Type the level in")]).toMatchObject({ value: "Agreed!C3", link: "Agreed!C3" });
    expect(formula(line, "Agreed level")).toMatch(/^='Rated levels'!/);
    expect(formula(line, "By")).toContain("Agreed!$D$3");
    expect(line[column("By")]?.value).toBe("");
    expect(lineOf("Costa", "A1")[column("Type the level in")]?.value).toBe("no row yet");
    const settled = lineOf("Burgo", "A2");
    expect(["Agreed level", "By", "Date", "Reason"].map((name) => settled[column(name)]?.value)).toEqual([
      ...[3, "Panel", "2026-11-20", "The plan was not yet in force"],
    ]);
  });

  it("is in Spanish where the report is", () => {
    const [[sentence]] = cellsOf({ ...input, language: "es" }, "Sentence") as [[PlanCell]];
    expect(sentence.value).toBe(
      "3 de 8 celdas necesitan una decisión; solo conviene mirar: 2; resueltas: 1.",
    );
  });

  it("is not there without rated indicators", () => {
    const model = input.model;
    expect(sheetOf(reportInput(model, { source: sourceOf(model) }))).toBeUndefined();
  });
});
