import type { SlopeChart } from "../../../charts";
import type { ScenarioComparison } from "../../../app/scenarios";
import type { Speech } from "../../strings/speech";
import { inRankOrder, type RankColumn } from "./compared-columns";

/** The ranks of all units from column to column; the chosen unit stands out. */
export function slopeChart(
  found: ScenarioComparison,
  columns: readonly RankColumn[],
  labels: readonly string[],
  chosen: number | null,
  { t, locale }: Speech,
): SlopeChart {
  const order = inRankOrder(found);
  const last = Math.max(
    2,
    ...columns.flatMap(({ ranks }) => [...ranks].filter((rank) => !Number.isNaN(rank))),
  );
  return {
    kind: "slope",
    title: t("compareSlope"),
    summary: t("compareSlopeText", { count: columns.length - 1 }),
    locale,
    columns: columns.map(({ name }) => name),
    lines: order.map((unit) => ({
      label: labels[unit] ?? "",
      ranks: columns.map(({ ranks }) => ranks[unit] ?? NaN),
      ...(unit === chosen && { chosen: true }),
    })),
    scale: { from: 1, to: last },
  };
}
