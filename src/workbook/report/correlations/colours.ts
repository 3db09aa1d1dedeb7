import { address, type Area } from "../../cells";
import type { ConditionalFormat } from "../../plan";
import type { Context } from "../context/context";
import { flagged } from "../looks/flagged";
import { colours } from "../looks/palette";
import { correlationsLayout } from "./layout";

/** The classes of correlations as colours; the cells of the limits decide. Cells without a figure are grey. */
export function correlationColours(context: Context, sheet: string): readonly ConditionalFormat[] {
  const { limits, matrix, column, hasRanks } = correlationsLayout(context);
  const [negative, weak, redundant] = (["negative", "weak", "redundant"] as const).map((key) =>
    limits.cell(key, sheet),
  );
  const rule = (
    area: Area,
    condition: (at: string) => string,
    fill: string,
    bold = false,
    font: string | null = null,
  ): ConditionalFormat => ({
    kind: "formula",
    area,
    formula: `=${condition(address(area.row, area.column))}`,
    fill,
    font,
    bold,
  });
  const number = (at: string, condition: string): string => `AND(ISNUMBER(${at}),${condition})`;
  const classes = (area: Area): readonly ConditionalFormat[] => [
    rule(area, (at) => number(at, `${at}<${negative}`), colours.low, true),
    rule(area, (at) => number(at, `${at}>=${negative},${at}<${weak}`), colours.weak),
    rule(area, (at) => number(at, `${at}>=${weak},${at}<=${redundant}`), colours.moderate),
    rule(area, (at) => number(at, `${at}>${redundant}`), colours.redundant, true),
  ];
  // What a limit is said to be has its colour: the legend.
  const legend = [colours.low, colours.weak, colours.redundant].map((fill, k) =>
    rule(
      { ...limits.area, row: limits.area.row + k, column: limits.area.column + 1, rows: 1 },
      () => "TRUE",
      fill,
      false,
      colours.ink,
    ),
  );
  const isOff = `ROW()-${matrix.row}${hasRanks ? "<>" : ">"}COLUMN()-${matrix.column}`;
  const table = (["own", "ownRanks", "index", "other", "sibling"] as const).flatMap((name) =>
    classes(column(name)),
  );
  return [
    ...legend,
    ...classes(matrix),
    rule(matrix, (at) => `AND(NOT(ISNUMBER(${at})),${isOff})`, colours.missing),
    ...table,
    flagged(column("flags")),
  ];
}
