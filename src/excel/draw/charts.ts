import type { StepOf } from "../../workbook/draw";
import type { Chart } from "../../workbook/plan";
import { bytesOfCall, operation, type Operation } from "../host/operation";
import { drawChart } from "./chart/draw-chart";

/** Draws a chart; the one that it replaces is deleted before. */
export const drawChartOperation = ({
  sheet,
  chart,
  present,
  stays,
}: StepOf<"draw-chart">): readonly Operation[] => [
  ...(present === null
    ? []
    : [operation(sheet, 2, (target) => target.sheet(sheet).charts.getItem(present.name).delete())]),
  {
    sheet,
    bytes: callsOf(chart) * bytesOfCall,
    run: (target) => drawChart(target, sheet, chart, stays ? present : null),
  },
];

const callsOf = ({ series }: Chart): number =>
  60 + series.reduce((sum, { pointColours }) => sum + 20 + 4 * Object.keys(pointColours).length, 0);
