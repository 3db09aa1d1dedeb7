import type { Chart, ChartAxis } from "../../../workbook/plan";
import { colours, setFont, sizes } from "./chart-look";

/** What an axis is when the plan does not say: categories without lines, values with them. */
const plain: ChartAxis = {
  title: "",
  minimum: null,
  maximum: null,
  format: null,
  gridLines: false,
  visible: true,
};

/** Sets both axes. Those of a radar chart have a scale and grid lines only. */
export function setAxes({ axes }: Excel.Chart, plan: Chart): void {
  const category = plan.categoryAxis ?? plain;
  const value = plan.valueAxis ?? { ...plain, gridLines: true };
  if (plan.kind === "radar") {
    setScale(axes.valueAxis, value);
    axes.valueAxis.majorGridlines.visible = value.gridLines;
    if (!value.visible) axes.valueAxis.tickLabelPosition = "None";
    return;
  }
  setAxis(axes.categoryAxis, category);
  setAxis(axes.valueAxis, value);
  if (plan.kind === "scatter") setScale(axes.categoryAxis, category);
  // Labels stand at the low end, clear of bars that go below zero.
  if (category.visible) axes.categoryAxis.tickLabelPosition = "Low";
  axes.categoryAxis.reversePlotOrder = plan.reverseCategories;
  // With the categories turned round the values would go to the far side with the first of them.
  if (plan.reverseCategories) axes.categoryAxis.position = "Maximum";
  if (plan.kind === "barClustered" || plan.kind === "barStacked") axes.categoryAxis.tickLabelSpacing = 1;
  setScale(axes.valueAxis, value);
}

function setAxis(axis: Excel.ChartAxis, { title, format, gridLines, visible }: ChartAxis): void {
  axis.visible = visible;
  axis.majorGridlines.visible = gridLines;
  if (gridLines) axis.majorGridlines.format.line.color = colours.gridLine;
  if (!visible) return;
  axis.title.visible = title !== "";
  if (title !== "") {
    axis.title.text = title;
    setFont(axis.title.format.font, sizes.axisText, colours.axisText);
  }
  axis.majorTickMark = "None";
  if (format !== null) axis.numberFormat = format;
  setFont(axis.format.font, sizes.axisText, colours.axisText);
  axis.format.line.color = colours.axisLine;
}

function setScale(axis: Excel.ChartAxis, { minimum, maximum }: ChartAxis): void {
  if (minimum !== null) axis.minimum = minimum;
  if (maximum !== null) axis.maximum = maximum;
}
