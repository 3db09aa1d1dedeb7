import type { LinesChart } from "../../../charts";
import type { IndexPlan } from "../../../workbook/decisions";
import type { TableData } from "../../charts/DataTable";
import type { Speech } from "../../strings/speech";
import { amount } from "./plan-sentence";

type Words = Pick<Speech, "t" | "locale" | "plain" | "number">;

/** What plans for other budgets gain, and where this one is. */
export const frontierChart = (
  { frontier, settings }: IndexPlan,
  { t, locale, plain }: Words,
): LinesChart => ({
  kind: "lines",
  ...{ title: t("planFrontier"), summary: t("planFrontierSummary"), locale },
  ...{ x: t("planBudget"), y: t("planFrontierGain") },
  series: [{ name: t("gainColumn"), points: frontier.map(({ budget, gain }) => ({ x: budget, y: gain })) }],
  mark: { x: settings.budget, words: t("planFrontierMark", { budget: plain(settings.budget) }) },
});

export const frontierTable = (
  { frontier }: IndexPlan,
  decimals: number,
  { t, plain, number }: Words,
): TableData => ({
  columns: [t("planBudget"), t("costColumn"), t("gainColumn")].map((title) => ({ title })),
  rows: frontier.map(({ budget, cost, gain }) => [
    plain(amount(budget)),
    plain(amount(cost)),
    number(gain, decimals + 1),
  ]),
});
