import type { Area } from "../../cells";
import { address } from "../../cells";
import type { ColourStop, ConditionalFormat } from "../../plan";
import { colours } from "./palette";

const stop = (at: ColourStop["at"], colour: string): ColourStop => ({ at, colour });

/** Cells without a figure are grey: white is the middle of a scale. */
const missing = (area: Area): ConditionalFormat => ({
  kind: "formula",
  area,
  formula: `=NOT(ISNUMBER(${address(area.row, area.column)}))`,
  fill: colours.missing,
  font: null,
  bold: false,
});

/** Low in orange, high in blue, the middle white: everyone can distinguish these colours. Missing is grey. */
export const scoreHeat = (area: Area): readonly ConditionalFormat[] => [
  missing(area),
  {
    kind: "colourScale",
    area,
    stops: [
      stop({ kind: "minimum" }, colours.low),
      stop({ kind: "percentile", value: 50 }, colours.middle),
      stop({ kind: "maximum" }, colours.high),
    ],
  },
];

/** Behind the reference in orange, level with it white, ahead in blue. Missing is grey. */
export const gapHeat = (area: Area): readonly ConditionalFormat[] => [
  missing(area),
  {
    kind: "colourScale",
    area,
    stops: [
      stop({ kind: "minimum" }, colours.ahead),
      stop({ kind: "number", value: 0 }, colours.middle),
      stop({ kind: "maximum" }, colours.behind),
    ],
  },
];
