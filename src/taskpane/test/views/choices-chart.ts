import type { BarChart } from "../../../charts";
import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";
import type { ChoiceShare, Share } from "./choice-shares";
import { withoutMinus } from "./without-minus";

/** First and total order of each choice, side by side. */
export const choicesChart = (shares: readonly ChoiceShare[], { t, locale, number }: Speech): BarChart => ({
  kind: "bars",
  ...{ title: t("choicesTitle"), summary: t("choicesSummary"), locale },
  series: [t("firstOrder"), t("totalOrder")],
  axis: t("shareOfVariance"),
  format: "number",
  rows: shares.map(({ label, first, total }) => ({
    label,
    bars: [first, total].map((share) => ({ ...share, figures: number(withoutMinus(share.value, 2), 2) })),
  })),
});

export function choicesTable(shares: readonly ChoiceShare[], { t, number }: Speech): TableData {
  const [first, total] = [t("firstOrder"), t("totalOrder")];
  const cells = ({ value, low, high }: Share): readonly string[] => [
    number(withoutMinus(value, 3), 3),
    Number.isNaN(low)
      ? number(NaN)
      : `${number(withoutMinus(low, 3), 3)} – ${number(withoutMinus(high, 3), 3)}`,
  ];
  return {
    columns: [
      { title: t("choiceColumn") },
      ...[first, t("intervalOf", { series: first }), total, t("intervalOf", { series: total })].map(
        (title) => ({ title }),
      ),
    ],
    rows: shares.map((share) => [share.label, ...cells(share.first), ...cells(share.total)]),
  };
}
