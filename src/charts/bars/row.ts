import type { Bar, BarRow } from "../description";
import type { Shape } from "../scene";
import type { BarLayout } from "./layout";

const fills = ["first", "second"] as const;

/** The name and the bars of one row, with its upper edge at 0. */
export function barRow(row: BarRow, label: string, layout: BarLayout): readonly Shape[] {
  const { density, above, bar, plot } = layout;
  const top = above ? density.text + 4 : 2;
  const middle = above ? density.text : top + (row.bars.length * (bar + 3) - 3) / 2 + density.text * 0.36;
  return [
    {
      ...({ kind: "text", y: middle, size: density.text, fill: "text", text: label } as const),
      ...(above ? { x: 0, anchor: "start" } : { x: plot.start - 10, anchor: "end" }),
      ...(label === row.label ? {} : { whole: row.label }),
    },
    ...row.bars.flatMap((one, k) => barShapes(one, k, top + k * (bar + 3), layout)),
  ];
}

function barShapes(
  bar: Bar,
  k: number,
  y: number,
  { at, bar: thick, density, width }: BarLayout,
): readonly Shape[] {
  const middle = y + thick / 2;
  const shapes: Shape[] = [];
  if (Number.isFinite(bar.value)) {
    const [zero, end] = [at(0), at(bar.value)];
    shapes.push({
      ...({ kind: "rect", x: Math.min(zero, end), y, width: Math.abs(end - zero), height: thick } as const),
      fill: fills[k] ?? "second",
      // The lighter one has an outline: its fill alone is hard to see.
      ...(k === 0 ? {} : ({ stroke: "first", strokeWidth: 1 } as const)),
    });
  }
  if (Number.isFinite(bar.low) && Number.isFinite(bar.high))
    shapes.push(...whisker(at(bar.low), at(bar.high), middle, thick));
  const baseline = middle + density.text * 0.36;
  shapes.push({
    kind: "text",
    x: width,
    y: baseline,
    text: bar.figures,
    size: density.text,
    fill: "text",
    anchor: "end",
  });
  return shapes;
}

/** A line from one end of an interval to the other, with a stroke across at both. */
function whisker(low: number, high: number, middle: number, thick: number): readonly Shape[] {
  const half = Math.max(2, thick * 0.3);
  const line = { kind: "line", stroke: "whisker", strokeWidth: 1.3 } as const;
  return [
    { ...line, x1: low, y1: middle, x2: high, y2: middle },
    ...[low, high].map((x) => ({ ...line, x1: x, y1: middle - half, x2: x, y2: middle + half })),
  ];
}
