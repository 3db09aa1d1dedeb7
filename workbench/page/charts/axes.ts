import type { ChartAxis } from "../../../src/workbook/plan";
import { textWidth } from "./layout";
import type { Box, ChartPicture, WriteNumber } from "./picture";
import { bandsOf, scaleOf, type Bands, type Scale } from "./scale";
import { element, text, type Markup } from "./svg";

const lines = "#c9d1db";

/** A plot with a value axis and a category axis, and the positions on both. */
export interface Plot {
  readonly box: Box;
  readonly values: Scale;
  readonly categories: Bands;
  readonly axes: Markup;
}

/** The axes of a plot; if `lying`, the categories go from top to bottom, as in bar charts. */
export function axesOf(
  picture: ChartPicture,
  outer: Box,
  extent: readonly number[],
  lying: boolean,
  write: WriteNumber,
): Plot {
  const labels = categoryLabels(picture, outer, lying);
  const box = inner(picture, outer, lying ? Math.max(0, ...labels.map(textWidth)) : 40, lying);
  const bounds = { minimum: picture.valueAxis?.minimum ?? null, maximum: picture.valueAxis?.maximum ?? null };
  const across = { from: box.x, to: box.x + box.width };
  const upward = { from: box.y + box.height, to: box.y };
  const values = scaleOf(extent, bounds, lying ? across : upward);
  // The first category of a lying chart is at the bottom, unless the axis is reversed.
  const categories = bandsOf(
    picture.categories.length,
    lying ? { from: box.y, to: box.y + box.height } : across,
    lying ? !picture.reverseCategories : picture.reverseCategories,
  );
  const axes = [
    ...values.ticks.map((tick) => tickMark(tick, values, box, picture.valueAxis, lying, write)),
    baseline(values.at(Math.max(values.minimum, Math.min(values.maximum, 0))), box, lying),
    ...labels.map((label, k) => categoryLabel(label, categories.middle(k), box, lying)),
    axisTitle(picture.valueAxis, outer, box, lying),
  ];
  return { box, values, categories, axes: axes.join("") };
}

/** Names of categories, shortened to the available space. */
function categoryLabels(picture: ChartPicture, outer: Box, lying: boolean): readonly string[] {
  if (picture.categoryAxis?.visible === false) return [];
  const room = lying ? outer.width * 0.4 : outer.width / Math.max(1, picture.categories.length);
  const maximum = Math.max(3, Math.floor(room / 6.6) - 1);
  return picture.categories.map((name) => (name.length > maximum ? `${name.slice(0, maximum - 1)}…` : name));
}

function inner(picture: ChartPicture, outer: Box, labels: number, lying: boolean): Box {
  const left = labels + 8;
  const titled = (picture.valueAxis?.title ?? "") !== "";
  const below = 20 + (lying && titled ? 16 : 0);
  const above = !lying && titled ? 18 : 4;
  return {
    x: outer.x + left,
    y: outer.y + above,
    width: Math.max(20, outer.width - left - 14),
    height: Math.max(20, outer.height - below - above),
  };
}

function tickMark(
  tick: number,
  values: Scale,
  box: Box,
  axis: ChartAxis | null,
  lying: boolean,
  write: WriteNumber,
): Markup {
  const place = values.at(tick);
  const line = lying
    ? { x1: place, x2: place, y1: box.y, y2: box.y + box.height }
    : { x1: box.x, x2: box.x + box.width, y1: place, y2: place };
  const label = lying
    ? { x: place, y: box.y + box.height + 14, "text-anchor": "middle" }
    : { x: box.x - 5, y: place + 4, "text-anchor": "end" };
  return (
    (axis?.gridLines === false ? "" : element("line", { ...line, stroke: "#e3e8ee" })) +
    (axis?.visible === false ? "" : element("text", label, text(write(tick, axis?.format ?? "General"))))
  );
}

const baseline = (place: number, box: Box, lying: boolean): Markup =>
  element(
    "line",
    lying
      ? { x1: place, x2: place, y1: box.y, y2: box.y + box.height, stroke: lines }
      : { x1: box.x, x2: box.x + box.width, y1: place, y2: place, stroke: lines },
  );

const categoryLabel = (label: string, middle: number, box: Box, lying: boolean): Markup =>
  element(
    "text",
    lying
      ? { x: box.x - 6, y: middle + 4, "text-anchor": "end" }
      : { x: middle, y: box.y + box.height + 14, "text-anchor": "middle" },
    text(label),
  );

function axisTitle(axis: ChartAxis | null, outer: Box, box: Box, lying: boolean): Markup {
  if (axis === null || axis.title === "") return "";
  const place = lying
    ? { x: box.x + box.width / 2, y: outer.y + outer.height - 2, "text-anchor": "middle" }
    : { x: outer.x, y: outer.y + 10 };
  return element("text", { ...place, style: "fill:#5b6675" }, text(axis.title));
}
