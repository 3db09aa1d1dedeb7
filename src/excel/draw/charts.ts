import { isOurs } from "../../workbook/own-names";
import type { Chart, SheetPlan } from "../../workbook/plan";
import { sameName } from "../../workbook/area";
import { bytesOfCall, operation, type Operation } from "../host/operation";
import type { PresentChart, SheetObjects } from "../present/sheet-objects";
import { drawChart } from "./chart/draw-chart";
import { lastPlanOf, type Drawing } from "./drawing";

/**
 * Draws the charts of a sheet and takes away those that the plan no longer has. Each stays where the user has put it,
 * unless a block has grown under it: no chart covers cells that hold data. One that is drawn as it should be is left.
 */
export function drawCharts(drawing: Drawing, plan: SheetPlan): readonly Operation[] {
  const objects = drawing.present.objects.get(plan.sheet.toLowerCase());
  const present = (objects?.charts ?? []).filter(({ name }) => isOurs(name));
  const last = lastPlanOf(drawing, plan.sheet)?.charts ?? [];
  const isDrawn = (chart: Chart): boolean => {
    const its = present.find(({ name }) => sameName(name, chart.name));
    return (
      its !== undefined &&
      !isInTheWay(its, objects) &&
      last.some((it) => JSON.stringify(it) === JSON.stringify(chart))
    );
  };
  const drawn = plan.charts.filter((chart) => chart.series.length > 0 && !isDrawn(chart));
  const removed = present.filter(
    ({ name }) =>
      drawn.some((chart) => sameName(chart.name, name)) ||
      !plan.charts.some((chart) => sameName(chart.name, name)),
  );
  return [
    ...removed.map(({ name }) =>
      operation(plan.sheet, 2, (target) => target.sheet(plan.sheet).charts.getItem(name).delete()),
    ),
    ...drawn.map((chart): Operation => {
      const its = present.find(({ name }) => sameName(name, chart.name));
      const place = its === undefined || isInTheWay(its, objects) ? null : its;
      return {
        sheet: plan.sheet,
        bytes: callsOf(chart) * bytesOfCall,
        run: (target) => drawChart(target, plan.sheet, chart, place),
      };
    }),
  ];
}

const callsOf = ({ series }: Chart): number =>
  60 + series.reduce((sum, { pointColours }) => sum + 20 + 4 * Object.keys(pointColours).length, 0);

const isInTheWay = (chart: PresentChart, objects: SheetObjects | undefined): boolean =>
  (objects?.blocks ?? []).some(
    (block) =>
      chart.left < block.left + block.width &&
      block.left < chart.left + chart.width &&
      chart.top < block.top + block.height &&
      block.top < chart.top + chart.height,
  );
