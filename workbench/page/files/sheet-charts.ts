import {
  chartFrames,
  type Parts,
  partText,
  relationshipKind,
  relationships,
} from "../../../src/file/package";
import { areaOfReference } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import type { ChartAxis } from "../../../src/workbook/plan";
import type { MemoryChart, MemorySeries } from "../../memory";
import { automaticColour } from "../charts/layout";
import { drawingColour } from "./colours";
import { along, inside, isOn, numberOf, parsed, rootOf } from "./xml";

/** The charts of a sheet of the kinds that the workbench can draw. */
export function sheetCharts(sheet: string, sheetPart: string, parts: Parts): readonly MemoryChart[] {
  const drawing = relationships(parts, sheetPart).find((it) => relationshipKind(it) === "drawing");
  if (drawing === undefined || parts[drawing.target] === undefined) return [];
  const text = partText(parts, drawing.target);
  const anchors = [...parsed(text).children];
  const targets = new Map(relationships(parts, drawing.target).map(({ id, target }) => [id, target]));
  return chartFrames(text).flatMap((frame): readonly MemoryChart[] => {
    const part = targets.get(frame.relationshipId);
    const anchor = anchors.find((it) => it.outerHTML.includes(`"${frame.relationshipId}"`));
    if (part === undefined || parts[part] === undefined || anchor === undefined) return [];
    const over = coveredCells(sheet, anchor);
    const altText = properties(anchor)?.getAttribute("descr") ?? "";
    const chart = over && chartOf(rootOf(parts, part), frame.name, altText, over);
    return chart === null ? [] : [chart];
  });
}

const properties = (anchor: Element): Element | undefined => anchor.getElementsByTagNameNS("*", "cNvPr")[0];

function coveredCells(sheet: string, anchor: Element): Area | null {
  const corner = (name: string, part: string): number =>
    Number(along(anchor, name, part)?.textContent ?? Number.NaN);
  const [row, column] = [corner("from", "row"), corner("from", "col")];
  const [rows, columns] = [corner("to", "row") - row, corner("to", "col") - column];
  return rows > 0 && columns > 0 ? { sheet, row, column, rows, columns } : null;
}

type Kind = MemoryChart["kind"];

const plots: Readonly<Record<string, (plot: Element) => Kind>> = {
  barChart: (plot) => {
    const bars = along(plot, "barDir")?.getAttribute("val") === "bar";
    const stacked = (along(plot, "grouping")?.getAttribute("val") ?? "").toLowerCase().includes("stacked");
    if (bars) return stacked ? "barStacked" : "barClustered";
    return stacked ? "columnStacked" : "columnClustered";
  },
  lineChart: () => "line",
  radarChart: () => "radar",
  scatterChart: () => "scatter",
};

function chartOf(root: Element, name: string, altText: string, over: Area): MemoryChart | null {
  const chart = along(root, "chart");
  const area = along(chart, "plotArea");
  const plot = [...(area?.children ?? [])].find(({ localName }) => plots[localName] !== undefined);
  const kind = plot && plots[plot.localName]?.(plot);
  if (plot === undefined || kind === undefined) return null;
  const series = inside(plot, "ser").flatMap(seriesOf);
  const position = along(chart, "legend", "legendPos")?.getAttribute("val");
  const [first, second] = [...inside(area, "catAx"), ...inside(area, "valAx")];
  return {
    id: name,
    name,
    kind,
    title: [...(along(chart, "title")?.getElementsByTagNameNS("*", "t") ?? [])]
      .map(({ textContent }) => textContent ?? "")
      .join(""),
    titleFrom: referenced(along(chart, "title", "tx", "strRef")),
    altText,
    over,
    series,
    categoryAxis: axisOf(first),
    valueAxis: axisOf(second),
    legend:
      along(chart, "legend") === undefined
        ? "none"
        : position === "b"
          ? "bottom"
          : position === "t"
            ? "top"
            : "right",
    reverseCategories: along(first, "scaling", "orientation")?.getAttribute("val") === "maxMin",
    gapWidth: numberOf(along(plot, "gapWidth"), "val") ?? 150,
    extras: new Map(),
  };
}

function seriesOf(element: Element, k: number): readonly MemorySeries[] {
  const values = referenced(along(element, "val", "numRef") ?? along(element, "yVal", "numRef"));
  if (values === null) return [];
  const from = along(element, "cat") ?? along(element, "xVal");
  const categories = referenced(along(from, "strRef") ?? along(from, "numRef"));
  const shape = along(element, "spPr");
  const clear = along(shape, "noFill") !== undefined;
  const line = along(shape, "ln");
  const bare = along(element, "marker", "symbol")?.getAttribute("val") === "none";
  return [
    {
      name:
        along(element, "tx", "strRef", "strCache", "pt", "v")?.textContent ??
        along(element, "tx", "v")?.textContent ??
        "",
      nameFrom: referenced(along(element, "tx", "strRef")),
      categories: categories ?? values,
      values,
      colour: clear ? null : (drawingColour(shape) ?? drawingColour(line) ?? automaticColour(k)),
      pointColours: Object.fromEntries(
        inside(element, "dPt").flatMap((point) => {
          const colour = drawingColour(along(point, "spPr"));
          const index = numberOf(along(point, "idx"), "val");
          return colour === null || index === undefined ? [] : [[index, colour]];
        }),
      ),
      dataLabels: isOn(along(element, "dLbls", "showVal"), "val"),
      line:
        along(line, "prstDash") !== undefined
          ? "dashed"
          : along(line, "noFill") !== undefined
            ? "markers"
            : bare
              ? "line"
              : "both",
      labelFormat: along(element, "dLbls", "numFmt")?.getAttribute("formatCode") ?? null,
      extras: new Map(),
    },
  ];
}

function axisOf(axis: Element | undefined): ChartAxis {
  const format = along(axis, "numFmt")?.getAttribute("formatCode") ?? "General";
  return {
    title: [...(along(axis, "title")?.getElementsByTagNameNS("*", "t") ?? [])]
      .map(({ textContent }) => textContent ?? "")
      .join(""),
    minimum: numberOf(along(axis, "scaling", "min"), "val") ?? null,
    maximum: numberOf(along(axis, "scaling", "max"), "val") ?? null,
    format: format === "General" ? null : format,
    gridLines: along(axis, "majorGridlines") !== undefined,
    visible: !isOn(along(axis, "delete"), "val"),
  };
}

const referenced = (reference: Element | undefined): Area | null =>
  areaOfReference(along(reference, "f")?.textContent ?? "");
