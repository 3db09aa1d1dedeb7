import { scaleOf } from "../axis/scale";
import type { ShiftChart } from "../description";
import type { Scene, Shape } from "../scene";
import { densityOf, type SceneOptions } from "../scene-options";
import { cutLabels } from "../text/cut-labels";
import { textWidth, widestText } from "../text/text-width";

const gap = 10;

/** Names at the left, bars to both sides of a line at zero, figures at the ends of the bars. */
export function shiftScene(chart: ShiftChart, options: SceneOptions): Scene {
  const { width } = options;
  const density = densityOf(options);
  const names = chart.rows.map(({ label }) => label);
  const room = Math.ceil(Math.min(0.4 * width, 1.05 * widestText(names, density.text)));
  const figures =
    Math.ceil(
      widestText(
        chart.rows.map(({ figures: text }) => text),
        density.text,
      ),
    ) + 6;
  const most = chart.rows.reduce(
    (max, { value }) => (Number.isFinite(value) ? Math.max(max, Math.abs(value)) : max),
    0,
  );
  const [start, end] = [room + gap + figures, width - figures];
  const at = scaleOf({ from: -most, to: most }, start, Math.max(start + 20, end));
  const labels = cutLabels(names, room, density.text);
  const top = density.text + 10;
  const bottom = top + chart.rows.length * density.row;
  // The words of both sides stay in the picture, also where the names leave little room.
  const right = Math.min(at(0) + 8, width - textWidth(chart.up, density.text));
  const side = { kind: "text", y: density.text, size: density.text, fill: "quiet" } as const;
  return {
    width,
    height: bottom + 4,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      { ...side, x: right - 16, text: chart.down, anchor: "end" },
      { ...side, x: right, text: chart.up, anchor: "start" },
      ...chart.rows.flatMap((row, k): readonly Shape[] => {
        const middle = top + (k + 0.5) * density.row;
        const label = labels[k] ?? row.label;
        const text = {
          kind: "text",
          y: middle + density.text * 0.36,
          size: density.text,
          fill: "text",
        } as const;
        const end = Number.isFinite(row.value) ? at(row.value) : at(0);
        const up = end >= at(0);
        return [
          {
            ...text,
            x: 0,
            text: label,
            anchor: "start",
            ...(label === row.label ? {} : { whole: row.label }),
          },
          {
            ...({ kind: "rect", x: Math.min(end, at(0)), y: middle - density.row * 0.28 } as const),
            ...{ width: Math.abs(end - at(0)), height: density.row * 0.56 },
            fill: up ? "up" : "down",
          },
          { ...text, x: end + (up ? 6 : -6), text: row.figures, anchor: up ? "start" : "end" },
        ];
      }),
      { kind: "line", x1: at(0), y1: top, x2: at(0), y2: bottom, stroke: "axis", strokeWidth: 1 },
    ],
  };
}
