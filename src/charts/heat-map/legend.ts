import type { HeatMap } from "../description";
import type { LegendEntry } from "../legend";
import { heatSquare } from "./cells";

/** What the squares and the frame mean. */
export const heatLegend = ({ classes, frame }: HeatMap): readonly LegendEntry[] => [
  ...classes.map(({ look, words }) => ({ sign: heatSquare(look, 1, -1, 12), words })),
  {
    sign: [
      { kind: "rect", x: 1, y: -1, width: 11, height: 11, fill: null, stroke: "text", strokeWidth: 1.5 },
    ],
    words: frame,
  },
];
