import type { SlopeLine } from "../decision-charts";
import type { Shape } from "../scene";

/** A piece from column to column, and a dot at each rank of a line with a name; thicker with more weight. */
export function lineShapes(
  { ranks }: SlopeLine,
  weight: 0 | 1 | 2,
  xOf: (column: number) => number,
  yOf: (rank: number) => number,
): readonly Shape[] {
  const stroke = (["grid", "range", "mark"] as const)[weight];
  const strokeWidth = ([1, 1.5, 3] as const)[weight];
  const pieces = ranks.slice(1).flatMap((to, c): readonly Shape[] => {
    const from = ranks[c] ?? NaN;
    return Number.isFinite(from) && Number.isFinite(to)
      ? [{ kind: "line", x1: xOf(c), y1: yOf(from), x2: xOf(c + 1), y2: yOf(to), stroke, strokeWidth }]
      : [];
  });
  const dots = ranks.flatMap((value, c): readonly Shape[] =>
    weight > 0 && Number.isFinite(value)
      ? [
          {
            kind: "circle",
            x: xOf(c),
            y: yOf(value),
            radius: weight === 2 ? 4.5 : 3,
            fill: stroke,
            stroke: "paper",
            strokeWidth: 1,
          },
        ]
      : [],
  );
  return [...pieces, ...dots];
}
