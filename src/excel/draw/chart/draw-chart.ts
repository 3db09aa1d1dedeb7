import { fixedFormula } from "../../../workbook/area";
import type { Place } from "../../../workbook/draw";
import type { Chart } from "../../../workbook/plan";
import type { Target } from "../../host/operation";
import { setAxes } from "./axes";
import { colours, setFont, sizes } from "./chart-look";
import { addSeries } from "./series";

const kinds = {
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  line: "LineMarkers",
  radar: "RadarMarkers",
  scatter: "XYScatterLines",
} as const;

const sides = { bottom: "Bottom", right: "Right", top: "Top" } as const;

/**
 * Draws a chart.
 * @param place where the user has put the chart of that name; null draws it where the plan has it
 */
export function drawChart(target: Target, sheet: string, plan: Chart, place: Place | null): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const source = target.range({ ...first.values, sheet: first.values.sheet });
  const chart = target
    .sheet(sheet)
    .charts.add(kinds[plan.kind], source, first.values.rows === 1 ? "Rows" : "Columns");
  chart.name = plan.name;
  if (place === null) setPosition(target, sheet, chart, plan);
  else {
    const { left, top, width, height } = place;
    Object.assign(chart, { left, top, width, height });
  }
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.format.fill.setSolidColor(colours.background);
  addSeries(target, chart, plan);
  setTitle(chart, plan);
  setAxes(chart, plan);
  setLegend(chart, plan);
}

function setPosition(target: Target, sheet: string, chart: Excel.Chart, { over }: Chart): void {
  const corner = (row: number, column: number): Excel.Range =>
    target.range({ sheet, row, column, rows: 1, columns: 1 });
  chart.setPosition(
    corner(over.row, over.column),
    corner(over.row + over.rows - 1, over.column + over.columns - 1),
  );
}

function setTitle({ title }: Excel.Chart, plan: Chart): void {
  title.visible = plan.title !== "" || plan.titleFrom !== null;
  if (plan.title === "" && plan.titleFrom === null) return;
  if (plan.titleFrom === null) title.text = plan.title;
  else title.setFormula(fixedFormula(plan.titleFrom));
  title.format.font.bold = true;
  setFont(title.format.font, sizes.title, colours.title);
}

/** The legend, without the clear series: they only carry others. */
function setLegend({ legend }: Excel.Chart, plan: Chart): void {
  legend.visible = plan.legend !== "none";
  if (plan.legend === "none") return;
  legend.position = sides[plan.legend];
  setFont(legend.format.font, sizes.text, colours.text);
  plan.series.forEach(({ colour }, i) => {
    if (colour === null) legend.legendEntries.getItemAt(i).visible = false;
  });
}
