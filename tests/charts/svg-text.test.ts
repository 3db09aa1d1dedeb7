import { DOMParser } from "@xmldom/xmldom";
import { chartScene, type ColourRole, elementOf, paperPalette, svgText } from "../../src/charts";
import { bars, heatMap, intervals, lines, radar, scatter, shifts, slope } from "./support/charts";

const hostile = [
  "<script>alert(1)</script>",
  "A & B \"C\" 'D'",
  "القاهرة (القديمة)",
  "👩‍👩‍👧 🇪🇸",
  "\u0000\u0008\ud800 end",
  "]]>",
  "${x}",
];

const drawn = (labels: readonly string[], width = 400): string => {
  const chart = intervals(labels.length);
  const rows = chart.rows.map((row, k) => ({ ...row, label: labels[k] ?? "" }));
  return svgText(
    chartScene({ ...chart, rows, title: hostile.join(" "), summary: hostile.join(" ") }, { width }),
    paperPalette,
  );
};

test("names are escaped, and what XML cannot hold is left out", () => {
  const text = drawn(hostile);
  expect(text).not.toContain("<script");
  const errors: string[] = [];
  const parsed = new DOMParser({ onError: (_, message) => errors.push(message) }).parseFromString(
    text,
    "text/xml",
  );
  expect(errors).toEqual([]);
  const texts = Array.from(parsed.getElementsByTagName("text"), (node) => node.textContent);
  expect(texts).toContain("القاهرة (القديمة)");
  expect(texts).toContain("👩‍👩‍👧 🇪🇸");
  expect(texts).toContain(" end");
});

test("a picture stands alone: its namespace, size, name and description, literal colours, no link and no style", () => {
  for (const chart of [
    ...[intervals(5), bars([0.1, 0.5]), shifts([1, -2]), heatMap([[0, 1]])],
    ...[scatter(9), lines(4), slope(8, 3), radar(5, 5)],
  ]) {
    const text = svgText(chartScene(chart, { width: 400 }), paperPalette);
    expect(text).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" width="400" height="\d+"/,
    );
    expect(text).toContain("<title>Title</title><desc>Summary</desc>");
    expect(text).not.toMatch(/var\(|href|style|url\(|undefined|NaN/);
    for (const [, colour = ""] of text.matchAll(/(?:fill|stroke)="([^"]*)"/g))
      expect(colour).toMatch(/^(#[0-9a-f]{6}|none)$/);
  }
});

test("the same chart gives the same text, to the last character", () => {
  const text = svgText(chartScene(intervals(250), { width: 640, compact: true }), paperPalette);
  expect(svgText(chartScene(intervals(250), { width: 640, compact: true }), paperPalette)).toBe(text);
  expect(text).not.toMatch(/\.\d{3}/);
});

test("the colour of a shape is the palette's", () => {
  const palette = Object.fromEntries(
    Object.keys(paperPalette).map((role) => [role, `var(--${role})`]),
  ) as Record<ColourRole, string>; // the same keys
  const { attributes } = elementOf(
    { kind: "circle", x: 1.005, y: 2, radius: 3, fill: "mark", stroke: "paper", strokeWidth: 1 },
    palette,
  );
  expect(attributes).toEqual({
    cx: 1,
    cy: 2,
    r: 3,
    fill: "var(--mark)",
    stroke: "var(--paper)",
    strokeWidth: 1,
  });
});

test("text has 4.5:1 on paper, marks and bars have 3:1 or an outline", () => {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((k) => parseInt(colour.slice(k, k + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (role: ColourRole): number => 1.05 / (luminance(paperPalette[role]) + 0.05);
  for (const role of ["text", "quiet"] as const) expect([role, contrast(role) >= 4.5]).toEqual([role, true]);
  for (const role of [
    "mark",
    "first",
    "third",
    "fourth",
    "fifth",
    "up",
    "down",
    "whisker",
    "negative",
    "positive",
    "highest",
  ] as const)
    expect([role, contrast(role) >= 3]).toEqual([role, true]);
});
