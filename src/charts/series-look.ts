import type { LegendEntry } from "./legend";
import type { ColourRole, Shape } from "./scene";

/** How the series of a chart differ: in the dash of the line and the sign of a value, and third in colour. */
interface SeriesLook {
  readonly colour: ColourRole;
  /** Empty for a whole line. */
  readonly dash: readonly number[];
  readonly sign: "dot" | "square" | "triangle" | "diamond" | "ring";
}

const looks: readonly [SeriesLook, ...SeriesLook[]] = [
  { colour: "first", dash: [], sign: "dot" },
  { colour: "third", dash: [7, 3], sign: "square" },
  { colour: "fourth", dash: [2, 3], sign: "triangle" },
  { colour: "fifth", dash: [9, 3, 2, 3], sign: "diamond" },
  { colour: "text", dash: [4, 2], sign: "ring" },
];

const lookOf = (series: number): SeriesLook => looks[series % looks.length] ?? looks[0];

/** The sign of a value of a series, around a point. */
export function seriesSign(series: number, x: number, y: number, radius: number): Shape {
  const { colour, sign } = lookOf(series);
  const edge = { fill: colour, stroke: "paper", strokeWidth: 1 } as const;
  switch (sign) {
    case "dot":
      return { kind: "circle", x, y, radius, ...edge };
    case "ring":
      return { kind: "circle", x, y, radius, fill: "paper", stroke: colour, strokeWidth: 2 };
    case "square": {
      const half = 0.9 * radius;
      return { kind: "rect", x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...edge };
    }
    case "triangle": {
      const high = 1.25 * radius;
      return {
        kind: "polygon",
        points: [
          [x, y - high],
          [x + high, y + 0.8 * radius],
          [x - high, y + 0.8 * radius],
        ],
        ...edge,
      };
    }
    case "diamond": {
      const wide = 1.35 * radius;
      return {
        kind: "polygon",
        points: [
          [x, y - wide],
          [x + wide, y],
          [x, y + wide],
          [x - wide, y],
        ],
        ...edge,
      };
    }
  }
}

/** A piece of the line of a series. */
export function seriesLine(
  series: number,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): Shape {
  const { colour, dash } = lookOf(series);
  const line = { kind: "line", x1, y1, x2, y2, stroke: colour, strokeWidth: 2 } as const;
  return dash.length === 0 ? line : { ...line, dash };
}

/** Its entry in a legend: a piece of the line with the sign on it. */
export const seriesEntry = (words: string, series: number): LegendEntry => ({
  words,
  sign: [seriesLine(series, [-1, 5], [15, 5]), seriesSign(series, 7, 5, 4)],
});
