import type { Step, StepOf } from "../../workbook/draw";
import type { WorkbookPlan } from "../../workbook/plan";
import { placeCharts, type Parts } from "../package";
import { sheetPart } from "../package/sheet-part";
import { chartsOfAddIn } from "../present/charts";
import { plannedValues } from "./planned-values";

/** Takes charts away, and those of sheets that go: excelize would leave their parts behind. */
export function removeCharts(parts: Parts, steps: readonly Step[]): void {
  for (const step of steps)
    if (step.step === "remove-chart") remove(parts, step.sheet, [step.name]);
    else if (step.step === "remove-sheet") {
      const charts = chartsOfAddIn(parts, sheetPart(parts, step.sheet));
      if (charts.length > 0)
        remove(
          parts,
          step.sheet,
          charts.map(({ name }) => name),
        );
    }
}

const remove = (parts: Parts, sheet: string, names: readonly string[]): void =>
  placeCharts(parts, sheet, [], () => [], names);

/**
 * Draws a chart, in the place of the one that it replaces where that stays.
 * @param plan the plan that it is of, for the values of what it shows
 */
export function drawChart(
  parts: Parts,
  { sheet, chart, present, stays }: StepOf<"draw-chart">,
  plan: WorkbookPlan,
): void {
  const moved = present === null || stays ? [] : [present.name];
  placeCharts(parts, sheet, [chart], (area) => plannedValues(plan, area), moved);
}
