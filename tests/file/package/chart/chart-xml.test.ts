import type { Document } from "@xmldom/xmldom";
import fc from "fast-check";
import { chartXml } from "../../../../src/file/package/chart/chart-xml";
import type { Chart } from "../../../../src/workbook/plan";
import { area, axis, chart, kinds, series, values } from "../support/charts";
import { orderFaults } from "../support/order";
import { all, childElements, first, parse } from "../support/package";

const size = { width: 400, height: 240 };

const drawn = (changes: Partial<Chart>): Document => parse(chartXml(chart(changes), values, size));

const setting = (document: Document, name: string, within = "chartSpace"): (string | null)[] =>
  [...first(document, within).getElementsByTagNameNS("*", name)].map((element) =>
    element.getAttribute("val"),
  );

const shape = (document: Document, i: number): string[] => {
  const own = childElements(all(document, "ser")[i] ?? first(document, "ser"));
  const properties = own.find(({ localName }) => localName === "spPr");
  return properties === undefined ? [] : childElements(properties).map(({ localName }) => localName ?? "");
};

describe.each(kinds)("%s", (kind) => {
  test("has its elements in the order of the standard, whatever the chart's texts and settings", () => {
    const text = fc.string({ unit: "binary", maxLength: 12 });
    const limit = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    const anyAxis = fc.option(
      fc.record({
        title: text,
        minimum: limit,
        maximum: limit,
        format: fc.option(text, { nil: null }),
        gridLines: fc.boolean(),
        visible: fc.boolean(),
      }),
      { nil: null },
    );
    const anySeries = fc.record({
      name: text,
      nameFrom: fc.constantFrom(null, area(0, 1)),
      colour: fc.constantFrom(null, "0072B2", "F0E442"),
      pointColours: fc.constantFrom({}, { 10: "0072B2", 2: "D55E00" }),
      dataLabels: fc.boolean(),
      line: fc.constantFrom("line", "markers", "both", "dashed"),
      labelFormat: fc.option(text, { nil: null }),
    });
    const settings = fc.record({
      title: text,
      titleFrom: fc.constantFrom(null, area(0, 0)),
      series: fc.array(anySeries.map(series), { maxLength: 3 }),
      categoryAxis: anyAxis,
      valueAxis: anyAxis,
      legend: fc.constantFrom("none", "bottom", "right", "top"),
      reverseCategories: fc.boolean(),
    });
    fc.assert(
      fc.property(settings, (changes) => {
        expect(orderFaults(first(drawn({ kind, ...changes }), "chartSpace"))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("refers to its cells and stores their values, with a gap for what is no number", () => {
    const document = drawn({ kind });
    const cache = first(document, kind === "scatter" ? "yVal" : "val");
    const points = [...cache.getElementsByTagNameNS("*", "pt")];
    expect(points.map((point) => [point.getAttribute("idx"), Number(point.textContent)])).toEqual([
      ["0", 1e-300],
      ["2", 0.1 + 0.2],
    ]);
    expect(cache.getElementsByTagNameNS("*", "f")[0]?.textContent).toBe("'Profile & Co <1>'!$B$2:$B$4");
    expect(cache.getElementsByTagNameNS("*", "ptCount")[0]?.getAttribute("val")).toBe("3");
    expect(setting(document, "dispBlanksAs")).toEqual(["gap"]);
  });

  test("draws a clear series clear, without labels and without a place in the legend", () => {
    const document = drawn({ kind, series: [series({ colour: null }), series()] });
    expect(shape(document, 0)).toEqual(
      kind.startsWith("bar") || kind.startsWith("column") ? ["noFill", "ln"] : ["ln"],
    );
    const [clear] = all(document, "ser");
    expect(clear?.getElementsByTagNameNS("*", "dLbls")).toHaveLength(0);
    expect(setting(document, "idx", "legendEntry")).toEqual(["0"]);
  });

  test("plots hidden cells, on white, with square corners", () => {
    const document = drawn({ kind });
    expect(setting(document, "plotVisOnly")).toEqual(["0"]);
    expect(setting(document, "roundedCorners")).toEqual(["0"]);
  });
});

test("stacked bars lie on each other", () => {
  expect(setting(drawn({ kind: "barStacked" }), "overlap")).toEqual(["100"]);
  expect(setting(drawn({ kind: "columnStacked" }), "overlap")).toEqual(["100"]);
  expect(setting(drawn({ kind: "barClustered" }), "overlap")).toEqual([]);
});

test("labels of stacked bars stand inside: outside is a place that Excel refuses", () => {
  expect(setting(drawn({ kind: "barStacked" }), "dLblPos")).toEqual(["ctr"]);
  expect(setting(drawn({ kind: "barClustered" }), "dLblPos")).toEqual(["outEnd"]);
  expect(setting(drawn({ kind: "radar" }), "dLblPos")).toEqual([]);
});

test("with the first category on top, the value axis stays at the bottom", () => {
  const reversed = drawn({ reverseCategories: true });
  expect(setting(reversed, "orientation", "catAx")).toEqual(["maxMin"]);
  expect(setting(reversed, "crosses", "valAx")).toEqual(["max"]);
  const upright = drawn({ reverseCategories: false });
  expect(setting(upright, "orientation", "catAx")).toEqual(["minMax"]);
  expect(setting(upright, "crosses", "valAx")).toEqual(["autoZero"]);
});

test("an axis has its title, limits and format, and can be left out", () => {
  const document = drawn({ valueAxis: axis(), categoryAxis: axis({ visible: false }) });
  expect(setting(document, "min", "valAx")).toEqual(["0"]);
  expect(setting(document, "max", "valAx")).toEqual(["100"]);
  expect(first(document, "valAx").textContent).toContain("Points");
  expect(setting(document, "delete", "valAx")).toEqual(["0"]);
  expect(setting(document, "delete", "catAx")).toEqual(["1"]);
});

test("a title that follows a cell refers to it and stores its text", () => {
  const document = drawn({ titleFrom: area(0, 0), title: "Northgate & Co" });
  const title = first(document, "title");
  expect(title.getElementsByTagNameNS("*", "f")[0]?.textContent).toBe("'Profile & Co <1>'!$A$1");
  expect(title.getElementsByTagNameNS("*", "v")[0]?.textContent).toBe("Northgate & Co");
});

test("without a title a chart does not take that of its only series", () =>
  expect(setting(drawn({ title: "", series: [series()] }), "autoTitleDeleted")).toEqual(["1"]));

test("single points have their own colours, in order", () => {
  const points = all(drawn({ series: [series()] }), "dPt");
  expect(points.map((point) => point.getElementsByTagNameNS("*", "idx")[0]?.getAttribute("val"))).toEqual([
    "0",
    "2",
  ]);
  expect(points.map((point) => point.getElementsByTagNameNS("*", "srgbClr")[0]?.getAttribute("val"))).toEqual(
    ["009E73", "D55E00"],
  );
});

test.each([
  ["line", ["none"], "solidFill"],
  ["dashed", ["none"], "solidFill"],
  ["markers", ["circle"], "noFill"],
  ["both", ["circle"], "solidFill"],
] as const)("a series drawn as %s has its marker and its line", (line, markers, stroke) => {
  const document = drawn({ kind: "line", series: [series({ line, pointColours: {} })] });
  expect(setting(document, "symbol", "ser")).toEqual(markers);
  expect(
    childElements(first(document, "ser"))
      .find(({ localName }) => localName === "spPr")
      ?.getElementsByTagNameNS("*", stroke),
  ).not.toHaveLength(0);
  expect(setting(document, "prstDash", "ser")).toEqual(line === "dashed" ? ["dash"] : []);
});

test("long names of horizontal bars get more room than short ones, and never more than half the chart", () => {
  const left = (name: string): number => {
    const named = chartXml(chart(), ({ column }) => (column === 0 ? [name] : [1]), size);
    return Number(setting(parse(named), "x", "manualLayout")[0]);
  };
  expect(left("SA1")).toBeLessThan(left("Data infrastructure and interoperability"));
  expect(left("Data ".repeat(60))).toBeLessThan(0.5);
});
