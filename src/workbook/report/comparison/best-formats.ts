import { address, type Area } from "../../cells";
import type { ConditionalFormat } from "../../plan";
import { colours } from "../looks/palette";

/** The best score of each row, or the best rank, where two units or more have one. */
export const bestOfRow = (area: Area, kind: "score" | "rank"): ConditionalFormat => {
  const own = address(area.row, area.column);
  const row = `${address(area.row, area.column, "column")}:${address(area.row, area.column + area.columns - 1, "column")}`;
  const isBest = kind === "score" ? `${own}>=MAX(${row})-ABS(MAX(${row}))/1000000000` : `${own}=MIN(${row})`;
  return {
    kind: "formula",
    area,
    formula: `=AND(ISNUMBER(${own}),COUNT(${row})>1,${isBest})`,
    fill: colours.best,
    font: null,
    bold: true,
  };
};
