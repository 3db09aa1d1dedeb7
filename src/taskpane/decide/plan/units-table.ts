import type { SessionPlan } from "../../../app/session";
import { unitLabels } from "../../../workbook/unit-labels";
import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";

/** Score and rank of each unit before and after the plan, the largest gain first. */
export function unitsTable(
  { plan: { plan }, index }: SessionPlan,
  decimals: number,
  { t, number, plain }: Pick<Speech, "t" | "number" | "plain">,
): TableData {
  const labels = unitLabels(index.model.units);
  const gain = (unit: (typeof plan.units)[number]): number => {
    const points = unit.scoreAfter - unit.scoreBefore;
    return Number.isNaN(points) ? -Infinity : points;
  };
  return {
    columns: [
      { title: t("unit") },
      ...[t("planScoreBefore"), t("planScoreAfter"), t("planRankBefore"), t("planRankAfter")].map(
        (title) => ({
          title,
        }),
      ),
    ],
    rows: [...plan.units]
      .sort((a, b) => gain(b) - gain(a) || a.rankBefore - b.rankBefore || 0)
      .map(({ unit, scoreBefore, scoreAfter, rankBefore, rankAfter }) => [
        labels[unit] ?? "",
        ...[scoreBefore, scoreAfter].map((score) => number(score, decimals)),
        ...[rankBefore, rankAfter].map(plain),
      ]),
  };
}
