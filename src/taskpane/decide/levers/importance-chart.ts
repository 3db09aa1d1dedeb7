import type { ScatterChart } from "../../../charts";
import { median, type Lever, type Model } from "../../../engine";
import type { TableData } from "../../charts/DataTable";
import { nameOf } from "../../model/tree";
import type { Speech } from "../../strings/speech";
import { fieldWords } from "./field-words";

type Words = Pick<Speech, "t" | "locale" | "percent" | "signed">;

/** Importance and performance of the indicators of a unit; one of them may be chosen. */
export function importanceChart(
  levers: readonly Lever[],
  { indicators }: Pick<Model, "indicators">,
  chosen: number | null,
  { t, locale }: Words,
): ScatterChart {
  const known = levers.filter(({ performance }) => !Number.isNaN(performance));
  const cut = (of: (lever: Lever) => number): number => median(Float64Array.from(known, of));
  return {
    kind: "scatter",
    ...{ title: t("leverChart"), summary: t("leverChartSummary"), locale },
    x: { words: t("leverImportance"), cut: cut(({ importance }) => importance), format: "percent" },
    y: { words: t("leverPerformance"), cut: cut(({ performance }) => performance), format: "number" },
    fields: {
      leftTop: t("fieldTooMuch"),
      rightTop: t("fieldKeepUp"),
      leftBottom: t("fieldLeave"),
      rightBottom: t("fieldBuildUp"),
    },
    points: levers.map(({ indicator, importance, performance }) => ({
      label: indicators[indicator]?.code ?? "",
      ...{ x: importance, y: performance, chosen: indicator === chosen },
    })),
  };
}

/** The same figures as a table. */
export const importanceTable = (
  levers: readonly Lever[],
  { indicators }: Pick<Model, "indicators">,
  decimals: number,
  { t, percent, signed }: Words,
): TableData => ({
  columns: [
    { title: t("indicator") },
    { title: t("leverImportanceColumn") },
    { title: t("leverPerformanceColumn") },
    { title: t("leverFieldColumn"), text: true },
  ],
  rows: levers.map(({ indicator, importance, performance, field }) => {
    const own = indicators[indicator];
    return [
      own === undefined ? "" : `${own.code} ${nameOf(own)}`,
      percent(importance, 1),
      signed(performance, decimals),
      field === null ? "" : t(fieldWords[field]),
    ];
  }),
});
