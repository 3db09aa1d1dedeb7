import type { ComparedNode, Model, Results } from "../../../engine";
import type { BarChart, RadarChart } from "../../../charts";
import { unitLabels } from "../../../workbook/unit-labels";
import type { TableData } from "../../charts/DataTable";
import { nameOf, type Branch } from "../../model/tree";
import { sharedScale } from "../../results/profile";
import type { Speech } from "../../strings/speech";
import { valueWords } from "../value-words";

/** What stands in the cells of the table. */
export type ComparedFigure = "scores" | "ranks" | "values";

/** Axes that a radar has room for. */
export const mostAxes = 10;

type Words = Pick<Speech, "t" | "locale" | "number" | "plain">;

const nameAt = ({ framework }: Model, node: number): string => {
  const own = framework[node];
  return own === undefined ? "" : nameOf(own);
};

/** The parts of some units; null where fewer than three parts make no web. */
export function comparedRadar(
  results: Results,
  root: Branch,
  rows: readonly ComparedNode[],
  units: readonly number[],
  { t, locale }: Words,
): RadarChart | null {
  const parts = rows.filter(({ kind }) => kind === "part").slice(0, mostAxes);
  if (parts.length < 3) return null;
  const labels = unitLabels(results.model.units);
  return {
    kind: "radar",
    ...{ title: t("sideRadar"), summary: t("sideRadarSummary"), locale },
    axes: parts.map(({ node }) => nameAt(results.model, node)),
    scale: sharedScale(results, root.children),
    series: units.map((unit, k) => ({
      name: labels[unit] ?? "",
      values: parts.map(({ scores }) => scores[k] ?? NaN),
    })),
  };
}

/** The scores of some units in one node. */
export function comparedBars(
  results: Results,
  { scores }: ComparedNode,
  units: readonly number[],
  decimals: number,
  { t, locale, number }: Words,
): BarChart {
  const labels = unitLabels(results.model.units);
  return {
    kind: "bars",
    ...{ title: t("sideBarsTitle"), summary: t("sideBarsSummary"), locale },
    ...{ series: [t("scoreColumn")], axis: t("scoreColumn"), format: "number" },
    rows: units.map((unit, k) => {
      const value = scores[k] ?? NaN;
      return {
        label: labels[unit] ?? "",
        bars: [{ value, low: NaN, high: NaN, figures: number(value, decimals) }],
      };
    }),
  };
}

/** Units beside each other: the index, its parts and its indicators, the best of each row in words. */
export function comparedTable(
  { model }: Pick<Results, "model">,
  rows: readonly ComparedNode[],
  units: readonly number[],
  figure: ComparedFigure,
  decimals: number,
  speech: Words,
): TableData {
  const { t, number, plain } = speech;
  const labels = unitLabels(model.units);
  const written = ({ scores, ranks, values }: ComparedNode, k: number): string => {
    if (figure === "scores") return number(scores[k] ?? NaN, decimals);
    return figure === "ranks" ? plain(ranks[k] ?? NaN) : valueWords(values?.[k] ?? NaN, speech);
  };
  const shown = figure === "values" ? rows.filter(({ values }) => values !== null) : rows;
  return {
    columns: [{ title: t("elementColumn") }, ...units.map((unit) => ({ title: labels[unit] ?? "" }))],
    rows: shown.map((row) => [
      nameAt(model, row.node),
      ...units.map((_, k) =>
        row.isBest[k] === true ? t("sideBest", { figure: written(row, k) }) : written(row, k),
      ),
    ]),
  };
}
