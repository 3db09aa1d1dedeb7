import type { Area } from "../../src/workbook/cells";
import type { DropDown } from "../../src/workbook/plan";
import type { MemoryChart, MemorySeries, SheetState } from "./sheet-state";

/** An area after cells have moved or a sheet was renamed; null when its cells are deleted. */
export type MapArea = (area: Area) => Area | null;

/** Moves everything on a sheet that refers to cells with these cells. What was on deleted cells is removed. */
export function mapAreas(state: SheetState, map: MapArea): Partial<SheetState> {
  return {
    tables: placed(state.tables, map),
    merges: state.merges.flatMap((area) => map(area) ?? []),
    conditionalFormats: placed(state.conditionalFormats, map),
    dropDowns: placed(state.dropDowns, map).flatMap((dropDown) => mapSource(dropDown, map) ?? []),
    charts: state.charts.map((chart) => mapChart(chart, map)),
    print: { ...state.print, area: state.print.area && map(state.print.area) },
  };
}

const placed = <T extends { readonly area: Area }>(items: readonly T[], map: MapArea): readonly T[] =>
  items.flatMap((item) => {
    const area = map(item.area);
    return area === null ? [] : { ...item, area };
  });

function mapSource(dropDown: DropDown, map: MapArea): DropDown | null {
  if ("list" in dropDown.source) return dropDown;
  const range = map(dropDown.source.range);
  return range === null ? null : { ...dropDown, source: { range } };
}

const mapChart = (chart: MemoryChart, map: MapArea): MemoryChart => ({
  ...chart,
  over: map(chart.over) ?? chart.over,
  titleFrom: chart.titleFrom && map(chart.titleFrom),
  series: chart.series.flatMap((series) => mapSeries(series, map) ?? []),
});

function mapSeries(series: MemorySeries, map: MapArea): MemorySeries | null {
  const values = map(series.values);
  const categories = map(series.categories);
  if (values === null || categories === null) return null;
  return { ...series, values, categories, nameFrom: series.nameFrom && map(series.nameFrom) };
}
