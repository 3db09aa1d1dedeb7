import type { IntervalChart } from "../description";
import type { LegendEntry } from "../legend";

/** What the dot, the bar and the line mean; only of marks that a row has. */
export function intervalLegend({ rows, legend }: IntervalChart): readonly LegendEntry[] {
  const has = (some: boolean, words: string): string => (some ? words : "");
  const bar = { kind: "rect", x: 0, y: 1, width: 14, height: 8, radius: 4 } as const;
  return [
    {
      sign: [{ kind: "circle", x: 7, y: 5, radius: 4.4, fill: "mark", stroke: "paper", strokeWidth: 1 }],
      words: legend.mark,
    },
    { sign: [{ ...bar, fill: "range" }], words: legend.range },
    {
      sign: [{ kind: "line", x1: 7, y1: -1, x2: 7, y2: 11, stroke: "text", strokeWidth: 1.5 }],
      words: has(
        rows.some(({ median }) => Number.isFinite(median)),
        legend.median,
      ),
    },
    {
      sign: [{ ...bar, fill: "rangeAlike", stroke: "text", strokeWidth: 1 }],
      words: has(
        rows.some(({ emphasis }) => emphasis === "alike"),
        legend.alike,
      ),
    },
  ];
}
