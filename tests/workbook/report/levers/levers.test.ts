import { levers, type Lever } from "../../../../src/engine";
import { XlsxWorkbook } from "../../../../src/file";
import type { CellValue } from "../../../../src/workbook/cells";
import { planReport, type ReportInput } from "../../../../src/workbook/report";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { measuredExample } from "../../../support/measured-example";
import { reportInput } from "../../../support/report-input";
import { searchingModel } from "../../../support/searching-model";
import { scoredInput } from "../../../support/planned-report";
import { compareTexts } from "../../../support/recalculated";
import { smallIndex } from "../../../support/small-index";

const ofExample = async (): Promise<ReportInput> => ({
  ...(await scoredInput(await XlsxWorkbook.open(measuredExample()))),
  decisions: true,
});

/** The rows of a block of the sheet; none where there is no such sheet. */
function block(input: ReportInput, name: string): readonly (readonly CellValue[])[] {
  const sheet = planReport(input).sheets.find(({ key }) => key === "Levers");
  const found = sheet?.blocks.find((each) => each.name === `PSCI_Levers_${name}`);
  return (found?.cells ?? []).map((row) => row.map(({ value }) => value));
}

describe("the sheet Levers of the example", () => {
  let input: ReportInput;
  let found: readonly Lever[];
  beforeAll(async () => {
    input = { ...(await ofExample()), chosen: { PSCI_Profile_Unit: "Brightwater" } };
    const unit = input.model.units.findIndex(({ name }) => name === "Brightwater");
    found = levers(input.results, "PSCI", unit, { costs: input.source.decisions!.costs });
  });
  const column = (rows: readonly (readonly CellValue[])[], title: string): readonly CellValue[] => {
    const [header = [], ...cells] = rows;
    return cells.map((row) => row[header.indexOf(title)]!);
  };

  test("has the engine's levers of the unit of the profile, the largest gain first", () => {
    const rows = block(input, "Table");
    const gains = column(rows, "Gain of the index");
    const engine = found.flatMap(({ aims }) =>
      aims.filter(({ aim }) => aim === "next").map(({ gain }) => gain),
    );
    const sorted = engine.toSorted((a, b) => b - a);
    sorted.forEach((gain, k) => expect(gains[k]).toBeCloseTo(gain, 9));
    expect(gains.slice(engine.length).every((gain) => gain === "")).toBe(true);
    const names = column(rows, "Indicator");
    const governance = found.find(({ indicator }) => input.model.indicators[indicator]!.code === "LE1a")!;
    const k = names.indexOf("Room to pilot");
    const row = (title: string) => column(rows, title)[k];
    const next = governance.aims[0]!;
    expect([row("Next step to"), row("Gain of the index"), row("Rank after it"), row("Cost")]).toEqual([
      ...[next.to, next.gain, next.rank, next.cost],
    ]);
    expect(row("Peers that have it")).toBe(governance.peers.length);
    expect(row("Units passed")).toBe(next.passed.length);
    expect(String(row("Field")).toLowerCase()).toBe(governance.field);
    expect(row("Relatedness")).toBe(governance.relatedness);
  });

  test.each([
    ["Cost", "Cost", 1],
    ["Gain per cost", "Gain per cost", -1],
    ["Distance behind the peers", "Score less peers", 1],
    ["Relatedness", "Relatedness", -1],
  ] as const)("is sorted by %s", (choice, title, sign) => {
    const chosen = { ...input.chosen, PSCI_Levers_Sort: choice };
    const values = column(block({ ...input, chosen }, "Table"), title).filter((x) => typeof x === "number");
    expect(values.length).toBeGreaterThan(20);
    // As in ranks, values nearer than this are a tie: they stay in the order of the framework.
    values.slice(1).forEach((value, k) => expect(sign * (value - values[k]!)).toBeGreaterThanOrEqual(-1e-9));
  });

  test("keeps the choice of the order in another language", () => {
    const chosen = { ...input.chosen, PSCI_Levers_Sort: "Cost" };
    expect(block({ ...input, chosen, language: "es" }, "Sort")).toEqual([["Coste"]]);
    expect(block({ ...input, chosen: {}, language: "es" }, "Sort")).toEqual([["Ganancia del próximo paso"]]);
  });

  test("is not there without decisions, and has no hidden cells in a report in values", () => {
    expect(block({ ...input, decisions: false }, "Table")).toEqual([]);
    const values = { ...input, mode: "values" as const };
    expect(block(values, "Workings")).toEqual([]);
    expect(column(block(values, "Table"), "Gain of the index")[0]).toBe(
      column(block(input, "Table"), "Gain of the index")[0],
    );
  });
});

test("where no formula computes the index, figures are those of the unit of the run, and the sheet says so", async () => {
  const method = { Normalisation: "min-max 1-100", "Aggregation ONE": "Copeland", "Gap reference": "median" };
  const input = { ...(await scoredInput(await smallIndex(method))), decisions: true };
  const sheet = planReport(input).sheets.find(({ key }) => key === "Levers")!;
  const cells = sheet.blocks.flatMap((each) => each.cells.flat());
  const unit = input.model.units[0]!.name;
  expect(block(input, "Notes")).toHaveLength(3);
  expect(block(input, "Notes")[2]![0]).toBe(
    `Gains cannot follow in cells: there is no worksheet formula for Copeland. They are values for ${unit}; for another unit or order, draw the report again.`,
  );
  expect(cells.some(({ formula }) => /^=IF\(IFERROR\(Profile!\$B\$\d+=1,FALSE\),/.test(formula ?? ""))).toBe(
    true,
  );
  expect(block(input, "Workings")).toEqual([]);
});

test("where scoring the index again would take too long, the sheet says why there are no gains", () => {
  const input = reportInput(searchingModel(), { decisions: true, mode: "values" });
  expect(block(input, "Notes").at(-1)).toEqual([
    "Where no gain is shown, the index would have no score with the step, or scoring it again would take too long.",
  ]);
});

testWithLibreOffice(
  "LibreOffice computes every formula to the engine's value: aggregations, places, treatments, screening, costs, orders",
  async () => {
    const small = [
      { Normalisation: "min-max 1-100", Aggregation: "minimum" },
      { Normalisation: "goalposts 1-100", Aggregation: "geometric", "Aggregation A": "OWA 2" },
      { Normalisation: "percentile rank", Group: "Region", Ranks: "fractional" },
      { Normalisation: "rank average", Outliers: "winsorise both ends 1", "Missing data": "all" },
      { Normalisation: "min-max 0-100", Outliers: "log", Screening: "0.7", Ranks: "dense" },
      { Normalisation: "z-score 100 10", Outliers: "winsorise then log 1 0.5 -1", Imputation: "median" },
      { Normalisation: "min-max 1-100", "Aggregation ONE": "Copeland" },
    ];
    const reports: Uint8Array[] = [];
    const add = async (workbook: XlsxWorkbook, chosen: ReportInput["chosen"]): Promise<void> => {
      const input = { ...(await scoredInput(workbook)), decisions: true, chosen };
      await workbook.draw(planReport(input));
      reports.push(await workbook.save());
    };
    for (const method of small)
      await add(await smallIndex({ ...method, "Gap reference": "median" }), {
        PSCI_Profile_Unit: "Duero",
        PSCI_Levers_Sort: "Distance behind the peers",
      });
    await add(await XlsxWorkbook.open(measuredExample()), {
      PSCI_Profile_Unit: "Ashgrove",
      PSCI_Levers_Sort: "Gain per cost",
    });
    const texts = await recalculateTexts(reports);
    for (const [k, report] of reports.entries()) {
      const { differences } = await compareTexts(report, texts[k]!);
      expect(differences.slice(0, 5)).toEqual([]);
    }
  },
  240_000,
);
