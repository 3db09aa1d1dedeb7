import type { BarChart } from "../../../charts";
import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";
import type { EvidenceFigures } from "./evidence-figures";

/** Units that the chart shows; the table has all. */
const shown = 20;

/** The share of the score of each unit with documents behind it, the smallest first. */
export const evidenceChart = (
  { units }: EvidenceFigures,
  labels: readonly string[],
  { t, percent, locale }: Speech,
): BarChart => ({
  kind: "bars",
  ...{ title: t("evidenceUnits"), summary: t("evidenceUnitsSummary"), locale },
  ...{ series: [t("evidenceShare")], axis: t("evidenceShare"), format: "percent" },
  rows: units
    .filter(({ share }) => !Number.isNaN(share))
    .slice(0, shown)
    .map(({ unit, share }) => ({
      label: labels[unit] ?? "",
      bars: [{ value: share, low: NaN, high: NaN, figures: percent(share) }],
    })),
});

export const evidenceTable = (
  { units }: EvidenceFigures,
  labels: readonly string[],
  { t, percent, plain }: Speech,
): TableData => ({
  columns: [
    { title: t("unit") },
    { title: t("evidenceShare") },
    { title: t("evidenceWithout") },
    { title: t("evidenceOld") },
  ],
  rows: units.map(({ unit, share, without, old }) => [
    labels[unit] ?? "",
    percent(share),
    plain(without),
    plain(old),
  ]),
});
