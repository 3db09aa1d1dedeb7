import { rankTicks } from "../axis/rank-ticks";
import type { IntervalChart } from "../description";
import type { Shape } from "../scene";
import { textWidth } from "../text/text-width";
import type { IntervalLayout } from "./layout";

/** Height of the axis above the rows. */
export const axisHeight = ({ density }: IntervalLayout): number => 2 * density.text + 12;

/** The name of the axis and its numbers, above the rows. */
export function intervalAxis(
  { scale, axis, locale }: IntervalChart,
  layout: IntervalLayout,
): readonly Shape[] {
  const { plot, at, density } = layout;
  const write = new Intl.NumberFormat(locale);
  const room = plot.end - plot.start;
  const widest = textWidth(write.format(scale.to), density.text) + 10;
  const ticks = rankTicks(scale, Math.max(1, Math.floor(room / 70)), widest / room);
  const bottom = axisHeight(layout);
  const text = { kind: "text", size: density.text, fill: "quiet" } as const;
  return [
    { ...text, x: plot.start, y: density.text, text: axis, anchor: "start" },
    ...ticks.flatMap((tick): readonly Shape[] => {
      const x = at(tick);
      return [
        { ...text, x, y: 2 * density.text + 4, text: write.format(tick), anchor: "middle" },
        { kind: "line", x1: x, y1: bottom - 5, x2: x, y2: bottom, stroke: "axis", strokeWidth: 1 },
      ];
    }),
  ];
}
