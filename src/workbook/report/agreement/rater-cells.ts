import type { PlanCell } from "../../plan";
import type { RaterFigures } from "../../assessment";
import { constant, figure, live, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import type { RatedLayout } from "../rated/layout";
import { countedRows, criterion, unlessMoved } from "./counts";
import { type AgreementLayout, raterColumns } from "./layout";
import { raterWords } from "./rater-words";
import { alphaCells, signedCell } from "./run-cells";
import { verdictCell } from "./verdict";

/** Agreement of each rater with the others, and severity. */
export function raterCells(
  context: Context,
  layout: AgreementLayout,
  rated: RatedLayout,
): readonly (readonly PlanCell[])[] {
  const { raters, sheet, figures } = layout;
  const counted = countedRows(rated, 0, rated.table.rows, sheet);
  const isDivided = figures.model.groups > 1;
  return figures.raters.map((rater, r) => {
    const at = (column: number): string => cell(raters, r, column, sheet);
    const name = criterion(cell(raters, r, raterColumns.name, sheet, "column"));
    const compared = at(raterColumns.cells);
    const { agreement, severity } = rater;
    // Each slot in turn: a rater may be the first on one cell and the third on another.
    const sum = (more: string): string =>
      counted.names
        .map((names, k) => `COUNTIFS(${names},${name},${counted.levels[k] ?? names},">-1E+300"${more})`)
        .join("+");
    const withOthers = `,${counted.raters},">=2"`;
    return [
      text(rater.rater, "label"),
      figure(isDivided ? severity.group + 1 : NaN, "rank"),
      live(unlessMoved(counted, sum(withOthers)), agreement.items, "rank"),
      live(unlessMoved(counted, sum("")), ratingsOf(context, rater), "rank"),
      live(
        `IF(${compared}=0,"",(${sum(`${withOthers},${counted.spread},0`)})/${compared})`,
        agreement.exact,
        "percent",
      ),
      signedCell(agreement.difference),
      ...alphaCells(agreement),
      verdictCell(context, layout, at(raterColumns.alpha), agreement.alpha),
      signedCell(severity.severity),
      ...[severity.standardError, severity.infit, severity.outfit].map((value) => constant(value, "number")),
      raterWords(context, layout, r, rater),
    ];
  });
}

/** All levels that the rater gave on the sheet of rated levels. */
const ratingsOf = ({ source }: Context, { rater }: RaterFigures): number =>
  (source.assessment?.cells ?? []).reduce(
    (sum, { ratings }) => sum + ratings.filter((rating) => rating.rater === rater).length,
    0,
  );
