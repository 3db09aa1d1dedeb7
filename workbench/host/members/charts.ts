import { areaOfReference } from "../../../src/workbook/area";
import type { Chart } from "../../../src/workbook/plan";
import type { MemoryChart, MemorySheet } from "../../memory";
import { figure, numberAt, oneOf, rangeAt, textAt, truth } from "../cells/arguments";
import { cellsUnder, frameOf, type Frame } from "../cells/frame";
import type { HostSheet } from "../cells/host-sheet";
import { invalidArgument, itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind, type HostProperty } from "../protocol/host-object";
import { chartAxes } from "./chart-axes";
import { chartFormat, kept, type ChartPart } from "./chart-format";
import { palette, seriesCollection, textOf } from "./chart-series";
import { HostChart } from "./host-chart";
import { seriesOf } from "./series-of-range";

const kinds: Readonly<Record<string, Chart["kind"]>> = {
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  Line: "line",
  LineMarkers: "line",
  Radar: "radar",
  RadarMarkers: "radar",
  XYScatter: "scatter",
  XYScatterLines: "scatter",
};

/** A chart, with properties that are only stored. */
type ChartTarget = ChartPart & { readonly owner: HostChart };

const legendPositions = { Top: "top", Bottom: "bottom", Right: "right" } as const;

// The keys of the record are these words.
const legendWords = Object.keys(legendPositions) as (keyof typeof legendPositions)[];

export const chartTitle: HostKind<HostChart> = {
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: (target, value) =>
        target.change("ChartTitle.text", { title: textAt([value], 0, "ChartTitle.text"), titleFrom: null }),
    },
    Visible: {
      get: ({ chart }) => chart.title !== "" || chart.titleFrom !== null,
      set: (target, value) => {
        if (!truth(value, "ChartTitle.visible"))
          target.change("ChartTitle.visible", { title: "", titleFrom: null });
      },
    },
  },
  objects: { Format: (owner) => HostObject.of(chartFormat("ChartTitleFormat"), { owner, path: "title" }) },
  methods: {
    SetFormula: (target, args) => {
      const titleFrom = areaOfReference(textAt(args, 0, "ChartTitle.setFormula"));
      if (titleFrom === null) throw invalidArgument("ChartTitle.setFormula");
      target.change("ChartTitle.setFormula", { titleFrom, title: textOf(target, titleFrom) });
    },
  },
};

const legendEntry: HostKind<ChartPart> = {
  name: "ChartLegendEntry",
  properties: { Visible: kept("visible", true) },
};

export const chartLegend: HostKind<HostChart> = {
  name: "ChartLegend",
  properties: {
    Visible: {
      get: ({ chart }) => chart.legend !== "none",
      set: (target, value) => {
        const visible = truth(value, "ChartLegend.visible");
        if (visible !== (target.chart.legend !== "none"))
          target.change("ChartLegend.visible", { legend: visible ? "right" : "none" });
      },
    },
    Position: {
      get: ({ chart }) => legendWords.find((word) => legendPositions[word] === chart.legend) ?? "Right",
      set: (target, value) =>
        target.change("ChartLegend.position", {
          legend: legendPositions[oneOf(value, legendWords, "ChartLegend.position")],
        }),
    },
  },
  objects: {
    Format: (owner) => HostObject.of(chartFormat("ChartLegendFormat"), { owner, path: "legend" }),
    LegendEntries: (owner) =>
      HostObject.of(
        {
          name: "ChartLegendEntryCollection",
          methods: {
            GetItemAt: (it: HostChart, args) =>
              HostObject.of(legendEntry, {
                owner: it,
                path: `legend.entries.${numberAt(args, 0, "ChartLegendEntryCollection.getItemAt")}`,
              }),
          },
        },
        owner,
      ),
  },
};

/** A side of the chart's frame; the chart covers whole cells. */
const place = (side: keyof Frame): HostProperty<ChartTarget> => ({
  get: ({ owner }) => frameOf(owner.host.sheet, owner.chart.over)[side],
  set: ({ owner }, value) => {
    const { sheet } = owner.host;
    const frame = { ...frameOf(sheet, owner.chart.over), [side]: figure(value, `Chart.${side}`) };
    owner.change(`Chart.${side}`, { over: { sheet: sheet.name, ...cellsUnder(sheet, frame) } });
  },
});

export const chartKind: HostKind<ChartTarget> = {
  name: "Chart",
  id: ({ owner }) => owner.id,
  properties: {
    Id: { get: ({ owner }) => owner.id },
    Name: {
      get: ({ owner }) => owner.chart.name,
      set: ({ owner }, value) => owner.change("Chart.name", { name: textAt([value], 0, "Chart.name") }),
    },
    ChartType: {
      get: ({ owner }) => Object.keys(kinds).find((word) => kinds[word] === owner.chart.kind),
      set: ({ owner }, value) => owner.change("Chart.chartType", { kind: kindOf(value, "Chart.chartType") }),
    },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
    PlotVisibleOnly: kept("plotVisibleOnly", true),
    DisplayBlanksAs: kept("displayBlanksAs", "NotPlotted"),
  },
  objects: {
    Title: ({ owner }) => HostObject.of(chartTitle, owner),
    Legend: ({ owner }) => HostObject.of(chartLegend, owner),
    Axes: ({ owner }) => HostObject.of(chartAxes, owner),
    Series: ({ owner }) => HostObject.of(seriesCollection, owner),
    Format: ({ owner }) => HostObject.of(chartFormat("ChartAreaFormat"), { owner, path: "area" }),
    Worksheet: ({ owner }) => owner.host.world.worksheet(owner.host.world, owner.host.sheet),
  },
  methods: {
    Delete: ({ owner }) => owner.remove("Chart.delete"),
    SetPosition: ({ owner }, args) => {
      const first = rangeAt(args, 0, owner.host, "Chart.setPosition");
      const last =
        args[1] === undefined || args[1] === null
          ? first.part({ rows: owner.chart.over.rows, columns: owner.chart.over.columns })
          : rangeAt(args, 1, owner.host, "Chart.setPosition");
      owner.change("Chart.setPosition", { over: first.around(last).onSheet });
    },
  },
};

/** The kind of a chart, from its type. @throws HostFailure for types that no plan has */
function kindOf(type: unknown, location: string): Chart["kind"] {
  const kind = kinds[oneOf(type, Object.keys(kinds), location)];
  if (kind === undefined) throw invalidArgument(location);
  return kind;
}

const object = (host: HostSheet, { id }: MemoryChart): HostObject =>
  HostObject.of(chartKind, { owner: new HostChart(host, id), path: "chart" });

const named = ({ state }: MemorySheet, key: string): MemoryChart | undefined =>
  state.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

function get(host: HostSheet, args: readonly unknown[]): HostObject {
  const chart = named(host.sheet, textAt(args, 0, "ChartCollection.getItem"));
  if (chart === undefined) throw itemNotFound("ChartCollection.getItem");
  return object(host, chart);
}

export const charts: HostKind<HostSheet> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ sheet }) => sheet.state.charts.length } },
  items: (host) => host.sheet.state.charts.map((chart) => object(host, chart)),
  item: get,
  methods: {
    GetItem: get,
    GetCount: ({ sheet }) => sheet.state.charts.length,
    GetItemOrNullObject: (host, args) => {
      const chart = named(host.sheet, textAt(args, 0, "ChartCollection.getItemOrNullObject"));
      return chart === undefined ? null : object(host, chart);
    },
    Add: (host, args) => {
      const location = "ChartCollection.add";
      const source = rangeAt(args, 1, host, location);
      const kind = kindOf(args[0], location);
      const sheet = host.writable(location);
      const by = oneOf(args[2] ?? "Auto", ["Auto", "Columns", "Rows"], location);
      const series = seriesOf(source, by, args[0] === "XYScatter" ? "markers" : "both");
      const chart: MemoryChart = {
        id: host.world.workbook.newId(),
        name: `Chart ${sheet.state.charts.length + 1}`,
        kind,
        title: series.length === 1 ? (series[0]?.name ?? "") : "Chart Title",
        titleFrom: null,
        altText: "",
        over: { sheet: sheet.name, row: 0, column: 0, rows: 15, columns: 8 },
        series: series.map((it, i) => ({ ...it, colour: palette[i % palette.length] ?? null })),
        categoryAxis: {
          title: "",
          minimum: null,
          maximum: null,
          format: null,
          gridLines: false,
          visible: true,
        },
        valueAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: true, visible: true },
        legend: series.length > 1 ? "bottom" : "none",
        reverseCategories: false,
        gapWidth: 150,
        extras: new Map(),
      };
      sheet.update({ charts: [...sheet.state.charts, chart] });
      return object(host, chart);
    },
  },
};
