import { areaOfReference, fixedReference } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import type { ChartSeries } from "../../../src/workbook/plan";
import { figure, numberAt, oneOf, rangeAt, textAt, truth } from "../cells/arguments";
import { colourOf, hash } from "../cells/colour";
import { shownValue } from "../cells/shown-value";
import { itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind } from "../protocol/host-object";
import { chartFormat, kept, type ChartPart } from "./chart-format";
import { HostSeries, type HostChart } from "./host-chart";

/** A series, with properties that are only stored. */
type SeriesPart = ChartPart & { readonly owner: HostSeries };

const dashes = ["Dash", "DashDot", "DashDotDot", "Dot", "RoundDot"];

/** The series with another line style. */
function withLine(line: ChartSeries["line"], style: string): ChartSeries["line"] {
  if (style === "None") return "markers";
  if (dashes.includes(style)) return "dashed";
  return line === "markers" ? "both" : line === "dashed" ? "line" : line;
}

/** The series with another marker style. */
function withMarkers(line: ChartSeries["line"], style: string): ChartSeries["line"] {
  if (line === "dashed") return line;
  if (style === "None") return "line";
  return line === "line" ? "both" : line;
}

const fill: HostKind<HostSeries> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, [colour]) =>
      target.change("ChartFill.setSolidColor", { colour: colourOf(colour, "ChartFill.setSolidColor") }),
    Clear: (target) => target.change("ChartFill.clear", { colour: null }),
  },
};

const line: HostKind<SeriesPart> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      get: ({ owner, path }) => owner.extra(`${path}.color`) ?? hash(owner.series.colour ?? "000000"),
      set: ({ owner, path }, value) => {
        const colour = colourOf(value, "ChartLineFormat.color");
        if (owner.of.isOfLines) owner.change("ChartLineFormat.color", { colour });
        else owner.setExtra(`${path}.color`, hash(colour));
      },
    },
    LineStyle: {
      get: ({ owner, path }) => owner.extra(`${path}.lineStyle`) ?? "Continuous",
      set: ({ owner, path }, value) => {
        const style = textAt([value], 0, "ChartLineFormat.lineStyle");
        owner.setExtra(`${path}.lineStyle`, style);
        owner.change("ChartLineFormat.lineStyle", { line: withLine(owner.series.line, style) });
      },
    },
    Weight: kept("weight", 2.25),
  },
  methods: {
    Clear: ({ owner }) => {
      owner.setExtra("line.lineStyle", "None");
      if (owner.of.isOfLines)
        owner.change("ChartLineFormat.clear", { line: withLine(owner.series.line, "None") });
    },
  },
};

export const seriesFormat: HostKind<HostSeries> = {
  name: "ChartSeriesFormat",
  objects: {
    Fill: (target) => HostObject.of(fill, target),
    Line: (owner) => HostObject.of(line, { owner, path: "line" }),
  },
};

/** A point of a series. */
interface HostPoint {
  readonly owner: HostSeries;
  readonly index: number;
}

const colourPoint = ({ owner, index }: HostPoint, location: string, colour: unknown): void =>
  owner.change(location, {
    pointColours: { ...owner.series.pointColours, [index]: colourOf(colour, location) },
  });

const pointFill: HostKind<HostPoint> = {
  name: "ChartFill",
  methods: { SetSolidColor: (point, [colour]) => colourPoint(point, "ChartFill.setSolidColor", colour) },
};

export const chartPoint: HostKind<HostPoint> = {
  name: "ChartPoint",
  properties: {
    MarkerBackgroundColor: {
      get: ({ owner, index }) => hash(owner.series.pointColours[index] ?? owner.series.colour ?? "000000"),
      set: (point, value) => colourPoint(point, "ChartPoint.markerBackgroundColor", value),
    },
    MarkerForegroundColor: {
      get: ({ owner, index }) => owner.extra(`points.${index}.markerForegroundColor`) ?? "",
      set: ({ owner, index }, value) =>
        owner.setExtra(`points.${index}.markerForegroundColor`, textAt([value], 0, "ChartPoint")),
    },
  },
  objects: {
    Format: (point) =>
      HostObject.of(
        { name: "ChartPointFormat", objects: { Fill: (it: HostPoint) => HostObject.of(pointFill, it) } },
        point,
      ),
  },
};

export const chartPoints: HostKind<HostSeries> = {
  name: "ChartPointsCollection",
  methods: {
    GetItemAt: (owner, args) =>
      HostObject.of(chartPoint, { owner, index: numberAt(args, 0, "ChartPointsCollection.getItemAt") }),
  },
};

export const dataLabels: HostKind<SeriesPart> = {
  name: "ChartDataLabels",
  properties: {
    NumberFormat: {
      get: ({ owner }) => owner.series.labelFormat ?? "General",
      set: ({ owner }, value) =>
        owner.change("ChartDataLabels.numberFormat", {
          labelFormat: textAt([value], 0, "ChartDataLabels.numberFormat"),
        }),
    },
    LinkNumberFormat: kept("linkNumberFormat", true),
    Position: kept("position", "OutsideEnd"),
    ShowValue: kept("showValue", true),
    ShowSeriesName: kept("showSeriesName", false),
    ShowCategoryName: kept("showCategoryName", false),
    ShowLegendKey: kept("showLegendKey", false),
  },
  objects: { Format: (part) => HostObject.of(chartFormat("ChartDataLabelFormat"), part) },
};

export const chartSeries: HostKind<SeriesPart> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: ({ owner }) => owner.series.name,
      set: ({ owner }, value) => {
        const name = textAt([value], 0, "ChartSeries.name");
        const nameFrom = name.startsWith("=") ? areaOfReference(name) : null;
        owner.change("ChartSeries.name", {
          name: nameFrom === null ? name : textOf(owner.of, nameFrom),
          nameFrom,
        });
      },
    },
    HasDataLabels: {
      get: ({ owner }) => owner.series.dataLabels,
      set: ({ owner }, value) =>
        owner.change("ChartSeries.hasDataLabels", { dataLabels: truth(value, "ChartSeries.hasDataLabels") }),
    },
    MarkerStyle: {
      get: ({ owner, path }) => owner.extra(`${path}.markerStyle`) ?? "Automatic",
      set: ({ owner, path }, value) => {
        const style = textAt([value], 0, "ChartSeries.markerStyle");
        owner.setExtra(`${path}.markerStyle`, style);
        owner.change("ChartSeries.markerStyle", { line: withMarkers(owner.series.line, style) });
      },
    },
    MarkerBackgroundColor: {
      get: ({ owner }) => hash(owner.series.colour ?? "000000"),
      set: ({ owner }, value) => {
        const colour = colourOf(value, "ChartSeries.markerBackgroundColor");
        if (owner.of.isOfLines) owner.change("ChartSeries.markerBackgroundColor", { colour });
      },
    },
    GapWidth: {
      get: ({ owner }) => owner.of.chart.gapWidth,
      set: ({ owner }, value) =>
        owner.of.change("ChartSeries.gapWidth", { gapWidth: figure(value, "ChartSeries.gapWidth") }),
    },
    MarkerForegroundColor: kept("markerForegroundColor", ""),
    MarkerSize: kept("markerSize", 5),
    Overlap: kept("overlap", 0),
    Smooth: kept("smooth", false),
  },
  objects: {
    Format: ({ owner }) => HostObject.of(seriesFormat, owner),
    Points: ({ owner }) => HostObject.of(chartPoints, owner),
    DataLabels: ({ owner }) => HostObject.of(dataLabels, { owner, path: "dataLabels" }),
  },
  methods: {
    Delete: ({ owner }) => owner.remove("ChartSeries.delete"),
    SetValues: ({ owner }, args) =>
      owner.change("ChartSeries.setValues", {
        values: rangeAt(args, 0, null, "ChartSeries.setValues").onSheet,
      }),
    SetXAxisValues: ({ owner }, args) =>
      owner.change("ChartSeries.setXAxisValues", {
        categories: rangeAt(args, 0, null, "ChartSeries.setXAxisValues").onSheet,
      }),
    GetDimensionDataSourceString: ({ owner }, [dimension]) => {
      const words = ["Categories", "Values", "XValues", "YValues"] as const;
      const word = oneOf(dimension, words, "ChartSeries.getDimensionDataSourceString");
      const { values, categories } = owner.series;
      return fixedReference(word === "Values" || word === "YValues" ? values : categories);
    },
  },
};

/** The displayed text of a cell, for texts of a chart that follow it. */
export function textOf({ host }: HostChart, { sheet, row, column }: Area): string {
  return String(shownValue(host.world.workbook.sheet(sheet)?.value(row, column) ?? null));
}

const object = (chart: HostChart, index: number): HostObject =>
  HostObject.of(chartSeries, { owner: new HostSeries(chart, index), path: "series" });

/** A series with a name and no cells yet. */
function empty(chart: HostChart, name: string): HostChart["chart"]["series"][number] {
  const nowhere = { sheet: chart.host.sheet.name, row: 0, column: 0, rows: 0, columns: 0 };
  return {
    name,
    nameFrom: null,
    categories: nowhere,
    values: nowhere,
    colour: palette[chart.chart.series.length % palette.length] ?? null,
    pointColours: {},
    dataLabels: false,
    line: chart.chart.kind === "scatter" ? "markers" : "both",
    labelFormat: null,
    extras: new Map(),
  };
}

/** Default colours of series. */
export const palette = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"] as const;

export const seriesCollection: HostKind<HostChart> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((_series, i) => object(target, i)),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, args) => {
      const index = numberAt(args, 0, "ChartSeriesCollection.getItemAt");
      if (target.chart.series[index] === undefined) throw itemNotFound("ChartSeriesCollection.getItemAt");
      return object(target, index);
    },
    Add: (target, args) => {
      const { series } = target.chart;
      const name =
        args[0] === undefined || args[0] === null
          ? `Series${series.length + 1}`
          : textAt(args, 0, "ChartSeriesCollection.add");
      target.change("ChartSeriesCollection.add", { series: [...series, empty(target, name)] });
      return object(target, series.length);
    },
  },
};
