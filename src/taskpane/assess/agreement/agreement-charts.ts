import type { AgreementInterval, RaterSeverity } from "../../../engine";
import type { IntervalChart } from "../../../charts";
import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";

/** Alpha of each row with its interval, from no agreement (0) or less to 1. */
export function alphaChart(
  title: string,
  rows: readonly AgreementInterval[],
  nameOf: (key: string) => string,
  { t, number, locale }: Speech,
): IntervalChart {
  const known = rows.filter(({ alpha }) => !Number.isNaN(alpha));
  return {
    kind: "intervals",
    ...{ title, summary: t("alphaSummary"), locale },
    scale: { from: Math.min(0, ...known.map(({ alpha, lower }) => (lower < alpha ? lower : alpha))), to: 1 },
    axis: t("alpha"),
    legend: { mark: t("alpha"), range: t("interval95"), median: "", alike: "" },
    rows: known.map(({ key, alpha, lower, upper }) => ({
      label: nameOf(key),
      ...{ low: lower, high: upper, mark: alpha, median: NaN, figures: number(alpha, 2) },
    })),
  };
}

export const alphaTable = (
  title: string,
  rows: readonly AgreementInterval[],
  nameOf: (key: string) => string,
  { t, number, percent, plain }: Speech,
): TableData => ({
  columns: [
    { title },
    { title: t("alpha") },
    { title: t("interval95") },
    { title: t("sameLevel") },
    { title: t("comparedCells") },
  ],
  rows: rows.map(({ key, alpha, lower, upper, exact, items }) => [
    nameOf(key),
    number(alpha, 2),
    Number.isNaN(lower) ? number(NaN) : t("fromTo", { from: number(lower, 2), to: number(upper, 2) }),
    percent(exact),
    plain(items),
  ]),
});

/** Half of a 95 % interval is this many standard errors. */
const half = 1.96;

/** Severity of each rater with its interval, the most severe first. */
export function severityChart(
  raters: readonly RaterSeverity[],
  { t, signed, locale }: Speech,
): IntervalChart {
  const known = bySeverity(raters);
  const ends = known.flatMap(({ severity, standardError }) => [
    severity - half * standardError,
    severity + half * standardError,
  ]);
  return {
    kind: "intervals",
    ...{ title: t("severityTitle"), summary: t("severitySummary"), locale },
    scale: { from: Math.floor(Math.min(-1, ...ends)), to: Math.ceil(Math.max(1, ...ends)) },
    axis: t("severityAxis"),
    legend: { mark: t("severity"), range: t("interval95"), median: "", alike: "" },
    rows: known.map(({ rater, severity, standardError }) => ({
      label: rater,
      ...{ low: severity - half * standardError, high: severity + half * standardError },
      ...{ mark: severity, median: NaN, figures: signed(severity, 2) },
    })),
  };
}

export const severityTable = (
  raters: readonly RaterSeverity[],
  { t, signed, number, plain }: Speech,
): TableData => ({
  columns: [
    { title: t("rater") },
    { title: t("severity") },
    { title: t("standardError") },
    { title: t("infit") },
    { title: t("outfit") },
    { title: t("ratingsUsed") },
  ],
  rows: [...bySeverity(raters), ...raters.filter(({ severity }) => Number.isNaN(severity))].map(
    ({ rater, severity, standardError, infit, outfit, ratings }) => [
      rater,
      signed(severity, 2),
      ...[standardError, infit, outfit].map((x) => number(x, 2)),
      plain(ratings),
    ],
  ),
});

const bySeverity = (raters: readonly RaterSeverity[]): readonly RaterSeverity[] =>
  raters.filter(({ severity }) => !Number.isNaN(severity)).sort((a, b) => b.severity - a.severity);
