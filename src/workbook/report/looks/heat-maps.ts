import { address } from "../../cells";
import type { ColourStop, ConditionalFormat } from "../../plan";
import { colours } from "./palette";
import type { Region } from "../formulas/ranges";
import { areaOf } from "../formulas/ranges";

const stop = (at: ColourStop["at"], colour: string): ColourStop => ({ at, colour });

/** Cells without a figure are grey: white is the middle of a scale. */
const missing = (region: Region): ConditionalFormat => ({
  kind: "formula",
  area: areaOf(region),
  formula: `=NOT(ISNUMBER(${address(region.row, region.column)}))`,
  fill: colours.missing,
  font: null,
  bold: false,
});

/** Low in orange, high in blue, the middle white: everyone can distinguish these colours. Missing is grey. */
export const scoreHeat = (region: Region): readonly ConditionalFormat[] => [
  missing(region),
  {
    kind: "colourScale",
    area: areaOf(region),
    stops: [
      stop({ kind: "least" }, colours.low),
      stop({ kind: "percentile", value: 50 }, colours.middle),
      stop({ kind: "most" }, colours.high),
    ],
  },
];

/** Behind the reference in orange, level with it white, ahead in blue. Missing is grey. */
export const gapHeat = (region: Region): readonly ConditionalFormat[] => [
  missing(region),
  {
    kind: "colourScale",
    area: areaOf(region),
    stops: [
      stop({ kind: "least" }, colours.ahead),
      stop({ kind: "number", value: 0 }, colours.middle),
      stop({ kind: "most" }, colours.behind),
    ],
  },
];
