import type { BarChart } from "../../../charts";
import type { IndexTest, SingleChange } from "../../../workbook/tests";
import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";
import type { Labels } from "./labels";

/** A change of the index with its label, the largest mean shift first; changes that gave no index come last. */
export interface LabelledChange {
  readonly label: string;
  readonly change: SingleChange;
}

export const inOrder = (changes: readonly LabelledChange[]): readonly LabelledChange[] =>
  [...changes].sort((a, b) => orLast(b.change.meanAbsoluteShift) - orLast(a.change.meanAbsoluteShift));

const orLast = (shift: number): number => (Number.isNaN(shift) ? -Infinity : shift);

/** The mean shift of the ranks by each change. */
export const changesChart = (
  changes: readonly LabelledChange[],
  { title, summary }: Pick<BarChart, "title" | "summary">,
  { t, locale, number }: Speech,
): BarChart => ({
  kind: "bars",
  ...{ title, summary, locale },
  series: [t("meanShift")],
  axis: t("meanShift"),
  format: "number",
  rows: changes.map(({ label, change: { ranks, meanAbsoluteShift: value } }) => {
    const figures = ranks === null ? t("noIndexThen") : number(value, 2);
    return { label, bars: [{ value, low: NaN, high: NaN, figures }] };
  }),
});

/** The same in figures, with the largest moves. */
export function changesTable(
  changes: readonly LabelledChange[],
  first: string,
  { uncertainty: { units } }: IndexTest,
  labels: Labels,
  { t, number, percent, signed }: Speech,
): TableData {
  const moves = ({ movers }: SingleChange): string =>
    movers
      .slice(0, 3)
      .map(({ unit, shift }) => `${labels.unit(units[unit]?.code ?? "")} ${signed(shift, 0)}`)
      .join(", ");
  return {
    columns: [
      { title: first },
      { title: t("meanShift") },
      { title: t("movedColumn") },
      { title: t("moversColumn"), text: true },
    ],
    rows: changes.map(({ label, change }) =>
      change.ranks === null
        ? [label, t("noIndexThen"), "", ""]
        : [label, number(change.meanAbsoluteShift, 2), percent(change.moved), moves(change)],
    ),
  };
}
