import { address, type Area } from "../../cells";
import type { ConditionalFormat } from "../../plan";
import { colours } from "./palette";

/** Cells of which this is true, in the colour of flags. */
export const flaggedWhere = (area: Area, condition: string): ConditionalFormat => ({
  kind: "formula",
  area,
  formula: `=${condition}`,
  fill: colours.flagged,
  font: null,
  bold: false,
});

/** Cells that have a flag. */
export const flagged = (area: Area): ConditionalFormat =>
  flaggedWhere(area, `LEN(${address(area.row, area.column)})>0`);
