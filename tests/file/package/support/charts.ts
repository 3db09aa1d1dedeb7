import type { Area, CellValue } from "../../../../src/workbook/cells";
import type { Chart, ChartAxis, ChartSeries } from "../../../../src/workbook/plan";
import { sheet } from "./workbooks";

export const kinds: readonly Chart["kind"][] = [
  "barClustered",
  "barStacked",
  "columnClustered",
  "columnStacked",
  "line",
  "radar",
  "scatter",
];

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

export const axis = (changes: Partial<ChartAxis> = {}): ChartAxis => ({
  title: "Points",
  minimum: 0,
  maximum: 100,
  format: "0.0",
  gridLines: true,
  visible: true,
  ...changes,
});

export const series = (changes: Partial<ChartSeries> = {}): ChartSeries => ({
  name: "Score",
  nameFrom: area(0, 1),
  categories: area(1, 0, 3),
  values: area(1, 1, 3),
  colour: "0072B2",
  pointColours: { 2: "D55E00", 0: "009E73" },
  dataLabels: true,
  line: "both",
  labelFormat: "0.0",
  ...changes,
});

export const chart = (changes: Partial<Chart> = {}): Chart => ({
  name: "PSCI_Gaps",
  kind: "barClustered",
  title: "Mean gap",
  titleFrom: null,
  altText: "Bars of the mean gap of each capability.",
  over: area(4, 3, 12, 6),
  series: [series(), series({ colour: null })],
  categoryAxis: axis({ minimum: null, maximum: null, format: null, gridLines: false }),
  valueAxis: axis(),
  legend: "bottom",
  reverseCategories: true,
  gapWidth: 60,
  ...changes,
});

const columns: readonly (readonly CellValue[])[] = [
  ["City", "Northgate", "Port <Alder>", "Oakhaven"],
  ["Score", 1e-300, null, 0.1 + 0.2],
];

/** What the cells hold that the charts above refer to. */
export const values = ({ row, column, rows }: Area): readonly CellValue[] =>
  Array.from({ length: rows }, (_, i) => columns[column]?.[row + i] ?? null);
