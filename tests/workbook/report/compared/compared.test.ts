import { compareScenarios } from "../../../../src/app/scenarios";
import { planReport, type ReportInput } from "../../../../src/workbook/report";
import { plannedSheet, scoredInput } from "../../../support/planned-report";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { violations } from "../../../support/ooxml/violations";
import { compareTexts } from "../../../support/recalculated";
import { checked } from "../../../../src/file/excelize";
import { address } from "../../../../src/workbook/cells";
import { edited } from "../../../support/xlsx-port";
import { withScenarios } from "./support";

const base = withScenarios().then((workbook) => scoredInput(workbook));
const inputOf = async (more: Partial<ReportInput> = {}): Promise<ReportInput> => ({
  ...(await base),
  decisions: true,
  ...more,
});
const blockOf = (input: ReportInput, name: string) => {
  const sheet = plannedSheet(planReport(input), "Compared");
  const found = sheet.blocks.find((one) => one.name === `PSCI_Compared_${name}`);
  if (!found) throw new Error(`no ${name}`);
  return found.cells.map((row) => row.map(({ value }) => value));
};

test("there is such a sheet where decisions are wanted and there are scenarios, one per index", async () => {
  const keysOf = (input: ReportInput) =>
    planReport(input).sheets.flatMap(({ key }) => (key.startsWith("Compared") ? [key] : []));
  const input = await inputOf();
  expect(keysOf(input)).toEqual(["Compared", "Compared2"]);
  expect(keysOf(await base)).toEqual([]);
  const { decisions, ...source } = input.source;
  void decisions;
  expect(keysOf({ ...input, source })).toEqual([]);
});

test("what each scenario changes, how far ranks agree, who moves; one that gives no index says why", async () => {
  const input = await inputOf();
  const { scenarios } = compareScenarios(input, input.source.decisions!.scenarios, "ONE");
  const [, geometric, , , without, nothing] = blockOf(input, "List");
  const first = scenarios[0]!;
  if (!first.ok) throw new Error("It gives an index.");
  expect(geometric?.slice(0, 9)).toEqual([
    ...[1, "=Geometric", "Normalisation: min-max 1-100; Aggregation: geometric", null, null, null],
    ...[first.spearman, first.kendall, first.movedShare],
  ]);
  expect(without?.[2]).toBe("Plans of Faro: no value");
  expect(nothing?.[6]).toMatch(/^It gives no index\. /);
  expect(blockOf(await inputOf({ language: "es" }), "List")[2]?.[2]).toBe(
    "Peso de Delay (A2b): 9; Peso de Capability B (B): 0",
  );
});

test("ranks, places gained, scores and times among the first, in the order of the index as it is", async () => {
  const input = await inputOf();
  const comparison = compareScenarios(input, input.source.decisions!.scenarios, "ONE");
  const rows = blockOf(input, "Table").slice(2);
  const blank = (x: number | undefined) => (x === undefined || Number.isNaN(x) ? "" : x);
  const given = comparison.scenarios.flatMap((one) => (one.ok ? [one] : []));
  expect(given).toHaveLength(4);
  for (const row of rows) {
    const unit = input.model.units.findIndex(({ code }) => code === row[0]);
    expect(row.slice(2)).toEqual([
      blank(comparison.present.ranks[unit]),
      ...given.map((one) => blank(one.ranks[unit])),
      ...given.map((one) => blank(one.moves[unit])),
      blank(comparison.present.scores[unit]),
      ...given.map((one) => blank(one.scores[unit])),
      comparison.topTimes[unit],
      blank(comparison.present.scores[unit]),
    ]);
  }
  const ranks = rows.map((row) => row[2]).filter((rank) => rank !== "");
  expect(ranks).toEqual(ranks.toSorted((a, b) => Number(a) - Number(b)));
});

testWithLibreOffice(
  "LibreOffice computes every formula; after an edit the sheet says that the index is another",
  async () => {
    const stored = await Promise.all(
      (["en", "es"] as const).map(async (language) => {
        const workbook = await withScenarios();
        await workbook.draw(planReport(await inputOf({ language })));
        return workbook.save();
      }),
    );
    const [english = new Uint8Array()] = stored;
    expect(await violations(english)).toEqual([]);
    const after = await edited(english, (book) => checked(book.SetCellValue("Data", "E2", 5)));
    const row = (await inputOf()).source.decisions!.scenarioCells!.area;
    const scenario = await edited(english, (book) =>
      checked(book.SetCellValue("Scenarios", address(row.row + 2, 3), 8)),
    );
    const added = await edited(english, (book) =>
      checked(book.SetCellValue("Scenarios", address(row.row + row.rows, 0), "One more")),
    );
    const [first, second, ...changed] = await recalculateTexts([...stored, after, scenario, added]);
    for (const [k, texts] of [first, second].entries()) {
      const { formulas, differences } = await compareTexts(stored[k] ?? english, texts ?? new Map());
      expect(formulas).toBeGreaterThan(1000);
      expect(differences.map(({ cell, stored: was, recalculated }) => [cell, was, recalculated])).toEqual([]);
    }
    expect(first?.get("Scenarios compared")).toContain(
      "compared with the index as it is. Made on 2026-11-24",
    );
    expect(changed).toHaveLength(3);
    for (const each of changed)
      expect(each.get("Scenarios compared")).toContain("score again. Made on 2026-11-24");
  },
  240_000,
);
