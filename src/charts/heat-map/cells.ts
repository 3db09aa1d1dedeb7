import type { HeatClass, HeatLook, HeatMap } from "../description";
import type { Shape } from "../scene";

/** Side of a square as a share of its cell, and whether a minus is on it. */
const looks: Readonly<Record<HeatLook, { readonly share: number; readonly minus: boolean }>> = {
  negative: { share: 0.86, minus: true },
  negativeWeak: { share: 0.6, minus: true },
  weak: { share: 0.3, minus: false },
  positiveWeak: { share: 0.56, minus: false },
  positive: { share: 0.74, minus: false },
  highest: { share: 0.96, minus: false },
};

/** The class of a value; null for a value that is missing. */
export const heatClassOf = (classes: readonly HeatClass[], value: number): HeatClass | null =>
  Number.isNaN(value) ? null : (classes.find(({ below }) => value < below) ?? classes.at(-1) ?? null);

/** A square of a class in a cell whose left upper corner is given. */
export function heatSquare(look: HeatLook, x: number, y: number, cell: number): readonly Shape[] {
  const { share, minus } = looks[look];
  const side = Math.max(2, Math.round(share * (cell - 1)));
  const inset = (cell - side) / 2;
  const square: Shape = { kind: "rect", x: x + inset, y: y + inset, width: side, height: side, fill: look };
  if (!minus) return [square];
  const middle = y + cell / 2;
  const half = side * 0.3;
  return [
    square,
    {
      kind: "line",
      x1: x + cell / 2 - half,
      y1: middle,
      x2: x + cell / 2 + half,
      y2: middle,
      stroke: "paper",
      strokeWidth: 2,
    },
  ];
}

/** All squares, the frames, and the lines between parts, with the left upper corner of the first cell at 0. */
export function heatCells(
  { rows, columns, values, classes, framed, rowBreaks, columnBreaks }: HeatMap,
  cell: number,
): readonly Shape[] {
  const [width, height] = [columns.length * cell, rows.length * cell];
  const line = { kind: "line", stroke: "axis", strokeWidth: 1 } as const;
  return [
    { kind: "rect", x: 0, y: 0, width, height, fill: null, stroke: "grid", strokeWidth: 1 },
    ...values.flatMap((row, i) =>
      row.flatMap((value, j) => {
        const found = heatClassOf(classes, value);
        return found === null ? [] : heatSquare(found.look, j * cell, i * cell, cell);
      }),
    ),
    ...rowBreaks.map((row) => ({ ...line, x1: 0, y1: row * cell, x2: width, y2: row * cell })),
    ...columnBreaks.map((column) => ({ ...line, x1: column * cell, y1: 0, x2: column * cell, y2: height })),
    ...framed.map(([row, column]): Shape => {
      const place = { x: column * cell + 0.5, y: row * cell + 0.5, width: cell - 1, height: cell - 1 };
      return { kind: "rect", ...place, fill: null, stroke: "text", strokeWidth: 1.5 };
    }),
  ];
}
