import type { ChartAxis } from "../../../src/workbook/plan";
import { figure, oneOf, textAt, truth } from "../cells/arguments";
import { HostObject, type HostKind } from "../protocol/host-object";
import { chartFormat, kept, type ChartPart } from "./chart-format";
import type { HostChart } from "./host-chart";

/** One axis of a chart. */
export interface HostAxis extends ChartPart {
  readonly owner: HostChart;
  readonly path: "categoryAxis" | "valueAxis";
}

const fresh = (path: HostAxis["path"]): ChartAxis => ({
  title: "",
  minimum: null,
  maximum: null,
  format: null,
  gridLines: path === "valueAxis",
  visible: true,
});

const read = ({ owner, path }: HostAxis): ChartAxis =>
  owner.chart[path] ?? { ...fresh(path), visible: false };

const change = (axis: HostAxis, location: string, parts: Partial<ChartAxis>): void =>
  axis.owner.change(location, { [axis.path]: { ...read(axis), ...parts } });

export const axisTitle: HostKind<HostAxis> = {
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: (axis) => read(axis).title,
      set: (axis, value) =>
        change(axis, "ChartAxisTitle.text", { title: textAt([value], 0, "ChartAxisTitle.text") }),
    },
    Visible: {
      get: (axis) => read(axis).title !== "",
      set: (axis, value) => {
        if (!truth(value, "ChartAxisTitle.visible")) change(axis, "ChartAxisTitle.visible", { title: "" });
      },
    },
  },
  objects: {
    Format: ({ owner, path }) => part("ChartAxisTitleFormat", owner, `${path}.title`),
  },
};

export const axisGridLines: HostKind<HostAxis> = {
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (axis) => read(axis).gridLines,
      set: (axis, value) =>
        change(axis, "ChartGridlines.visible", { gridLines: truth(value, "ChartGridlines.visible") }),
    },
  },
  objects: { Format: ({ owner, path }) => part("ChartGridlinesFormat", owner, `${path}.gridlines`) },
};

const part = (name: string, owner: HostChart, path: string): HostObject =>
  HostObject.of(chartFormat(name), { owner, path });

const limit = (value: unknown, location: string): number | null =>
  value === "" || value === null ? null : figure(value, location);

export const chartAxis: HostKind<HostAxis> = {
  name: "ChartAxis",
  properties: {
    Minimum: {
      get: (axis) => read(axis).minimum ?? "",
      set: (axis, value) => change(axis, "ChartAxis.minimum", { minimum: limit(value, "ChartAxis.minimum") }),
    },
    Maximum: {
      get: (axis) => read(axis).maximum ?? "",
      set: (axis, value) => change(axis, "ChartAxis.maximum", { maximum: limit(value, "ChartAxis.maximum") }),
    },
    NumberFormat: {
      get: (axis) => read(axis).format ?? "General",
      set: (axis, value) =>
        change(axis, "ChartAxis.numberFormat", { format: textAt([value], 0, "ChartAxis.numberFormat") }),
    },
    Visible: {
      get: (axis) => read(axis).visible,
      set: (axis, value) => change(axis, "ChartAxis.visible", { visible: truth(value, "ChartAxis.visible") }),
    },
    ReversePlotOrder: {
      get: ({ owner, path }) =>
        path === "categoryAxis" ? owner.chart.reverseCategories : (owner.extra(`${path}.reversed`) ?? false),
      set: ({ owner, path }, value) => {
        const reversed = truth(value, "ChartAxis.reversePlotOrder");
        if (path === "categoryAxis")
          owner.change("ChartAxis.reversePlotOrder", { reverseCategories: reversed });
        else owner.setExtra(`${path}.reversed`, reversed);
      },
    },
    MajorUnit: kept("majorUnit", ""),
    LinkNumberFormat: kept("linkNumberFormat", true),
    Position: kept("position", "Automatic"),
    TickLabelPosition: kept("tickLabelPosition", "NextToAxis"),
    TickLabelSpacing: kept("tickLabelSpacing", 1),
    MajorTickMark: kept("majorTickMark", "None"),
    MinorTickMark: kept("minorTickMark", "None"),
  },
  objects: {
    Title: (axis) => HostObject.of(axisTitle, axis),
    MajorGridlines: (axis) => HostObject.of(axisGridLines, axis),
    Format: ({ owner, path }) => part("ChartAxisFormat", owner, path),
  },
};

const axis = (owner: HostChart, path: HostAxis["path"]): HostObject =>
  HostObject.of(chartAxis, { owner, path });

export const chartAxes: HostKind<HostChart> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (chart) => axis(chart, "categoryAxis"),
    ValueAxis: (chart) => axis(chart, "valueAxis"),
  },
  methods: {
    GetItem: (chart, [type]) =>
      axis(
        chart,
        oneOf(type, ["Category", "Value"], "ChartAxes.getItem") === "Category" ? "categoryAxis" : "valueAxis",
      ),
  },
};
