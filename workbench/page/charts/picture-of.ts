import { isCellError, type Area, type CellValue } from "../../../src/workbook/cells";
import type { MemoryChart, MemoryWorkbook } from "../../memory";
import type { ChartPicture } from "./picture";

/** A chart with the present values of its cells. */
export function pictureOf(workbook: MemoryWorkbook, chart: MemoryChart): ChartPicture {
  const read = (area: Area | null): readonly CellValue[] => (area === null ? [] : valuesOf(workbook, area));
  const text = (area: Area | null, otherwise: string): string => wordsOf(read(area)[0] ?? null) || otherwise;
  const [first] = chart.series;
  return {
    kind: chart.kind,
    title: text(chart.titleFrom, chart.title),
    altText: chart.altText,
    legend: chart.legend,
    reverseCategories: chart.reverseCategories,
    gapWidth: chart.gapWidth,
    categories: read(first?.categories ?? null).map(wordsOf),
    positions: read(first?.categories ?? null).map(numberIn),
    series: chart.series.map((series) => ({
      name: text(series.nameFrom, series.name),
      values: read(series.values).map(numberIn),
      colour: series.colour,
      pointColours: series.pointColours,
      dataLabels: series.dataLabels,
      line: series.line,
      labelFormat: series.labelFormat,
    })),
    categoryAxis: chart.categoryAxis,
    valueAxis: chart.valueAxis,
  };
}

function valuesOf(workbook: MemoryWorkbook, area: Area): readonly CellValue[] {
  const sheet = workbook.sheet(area.sheet);
  const values: CellValue[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      values.push(sheet?.value(row, column) ?? null);
  return values;
}

const numberIn = (value: CellValue): number | null => (typeof value === "number" ? value : null);

const wordsOf = (value: CellValue): string => {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
};
