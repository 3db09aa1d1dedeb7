import type { AgreementInterval } from "../../../engine";
import type { PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import type { RatedLayout } from "../rated/layout";
import { type CountedRows, countedRows, unlessMoved } from "./counts";
import { agreementColumns, type AgreementLayout } from "./layout";
import { alphaCells } from "./run-cells";
import { verdictCell } from "./verdict";

/** How far raters agree on each rated indicator, and on all. */
export function indicatorCells(
  context: Context,
  layout: AgreementLayout,
  rated: RatedLayout,
): readonly (readonly PlanCell[])[] {
  const { model, words } = context;
  const { figures, sheet } = layout;
  const found = new Map(figures.indicators.map((one) => [one.key, one]));
  const units = model.units.length;
  const rows = rated.rated.map((code, k) => {
    const name = model.indicators.find((indicator) => indicator.code === code)?.name ?? code;
    return [
      ...[text(name, "label"), text(code, "code")],
      ...cellsOf(context, layout, k, countedRows(rated, k * units, units, sheet), found.get(code) ?? none),
    ];
  });
  const all = countedRows(rated, 0, rated.rated.length * units, sheet);
  return [
    ...rows,
    [
      ...[text(words.agreement.all, "label"), text("", "code")],
      ...cellsOf(context, layout, rows.length, all, figures.all),
    ],
  ];
}

const none: AgreementInterval = {
  key: "",
  items: 0,
  ratings: 0,
  alpha: NaN,
  exact: NaN,
  lower: NaN,
  upper: NaN,
};

function cellsOf(
  context: Context,
  layout: AgreementLayout,
  row: number,
  counted: CountedRows,
  found: AgreementInterval,
): readonly PlanCell[] {
  const { indicators, sheet } = layout;
  const at = (column: number): string => cell(indicators, row, column, sheet);
  const compared = at(agreementColumns.cells);
  const { raters, spread } = counted;
  const share = (more: string): string =>
    `IF(${compared}=0,"",COUNTIFS(${raters},">=2",${spread},${more})/${compared})`;
  const limit =
    context.layout.rated === null ? "2" : cell(context.layout.rated.settings, 1, 0, sheet, "both");
  return [
    live(unlessMoved(counted, `COUNTIF(${raters},">=2")`), found.items, "rank"),
    live(unlessMoved(counted, `SUMIF(${raters},">=2")`), found.ratings, "rank"),
    live(share("0"), found.exact, "percent"),
    live(share(`">="&${limit}`), farShare(context, row), "percent"),
    ...alphaCells(found),
    verdictCell(context, layout, at(agreementColumns.alpha), found.alpha),
  ];
}

/** Share of the cells with two ratings or more whose levels differ by the limit or more; of all indicators in the last row. */
function farShare({ source, model }: Context, row: number): number {
  const { cells = [], rated = [], rule } = source.assessment ?? {};
  const units = model.units.length;
  const own = row < rated.length ? cells.slice(row * units, (row + 1) * units) : cells;
  const compared = own.filter(({ ratings }) => ratings.length > 1);
  return compared.filter(({ spread }) => spread >= (rule?.limit ?? 2)).length / compared.length;
}
