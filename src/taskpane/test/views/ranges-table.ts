import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";
import type { RangedUnit } from "./ranged-units";

/** The figures of the interval chart. */
export const rangesTable = (
  units: readonly RangedUnit[],
  top: number,
  { t, plain, percent }: Speech,
): TableData => ({
  columns: [
    { title: t("unit") },
    { title: t("rank") },
    { title: t("lowColumn") },
    { title: t("medianColumn") },
    { title: t("highColumn") },
    { title: t("topColumn", { top }) },
    { title: t("alikeColumn") },
  ],
  rows: units.map(({ name, rank, low, median, high, topShare, alike }) => [
    ...[name, plain(rank), plain(low), plain(median), plain(high)],
    ...[percent(topShare), plain(alike.size)],
  ]),
});
