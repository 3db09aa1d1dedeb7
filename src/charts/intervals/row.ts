import type { IntervalRow } from "../description";
import type { Shape, TextShape } from "../scene";
import type { IntervalLayout } from "./layout";

/** One row of an interval chart, with its upper edge at 0. */
export function intervalRow(row: IntervalRow, label: string, layout: IntervalLayout): readonly Shape[] {
  const { density, plot, width } = layout;
  const middle = density.row / 2;
  const strong = row.emphasis === "chosen";
  const text = {
    kind: "text",
    y: middle + density.text * 0.36,
    size: density.text,
    fill: "text",
    strong,
  } as const;
  const name: TextShape = { ...text, x: 0, text: label, anchor: "start" };
  return [
    label === row.label ? name : { ...name, whole: row.label },
    { kind: "line", x1: plot.start, y1: middle, x2: plot.end, y2: middle, stroke: "grid", strokeWidth: 1 },
    ...rangeShapes(row, layout, middle),
    { ...text, x: width, text: row.figures, anchor: "end" },
  ];
}

/** The bar, the median and the dot; a row of a unit without a rank has none of them. */
function rangeShapes(row: IntervalRow, { at, density }: IntervalLayout, middle: number): readonly Shape[] {
  const half = density.row * 0.2;
  const shapes: Shape[] = [];
  if (Number.isFinite(row.low) && Number.isFinite(row.high)) {
    // A range of one rank is as wide as it is thick.
    const [x, end] = [at(row.low) - half, at(row.high) + half];
    const bar = {
      kind: "rect",
      x,
      y: middle - half,
      width: end - x,
      height: 2 * half,
      radius: half,
    } as const;
    shapes.push(
      row.emphasis === undefined
        ? { ...bar, fill: "range" }
        : { ...bar, fill: row.emphasis === "alike" ? "rangeAlike" : "range", stroke: "text", strokeWidth: 1 },
    );
  }
  if (Number.isFinite(row.median)) {
    const x = at(row.median);
    shapes.push({
      kind: "line",
      x1: x,
      y1: middle - half - 2,
      x2: x,
      y2: middle + half + 2,
      stroke: "text",
      strokeWidth: 1.5,
    });
  }
  if (Number.isFinite(row.mark))
    shapes.push({
      kind: "circle",
      x: at(row.mark),
      y: middle,
      radius: half,
      fill: "mark",
      stroke: "paper",
      strokeWidth: 1.2,
    });
  return shapes;
}
