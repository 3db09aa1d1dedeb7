import type { IntervalChart } from "../../../charts";
import type { Model } from "../../../engine";
import { entryOf, type GroupOpinion } from "../../../workbook/assessment";
import { unitLabels } from "../../../workbook/unit-labels";
import type { TableData } from "../../charts/DataTable";
import { nameOf } from "../../model/tree";
import type { Speech } from "../../strings/speech";

/** Positions of the elements that someone weighs, siblings together. */
const weighedNodes = ({ framework }: Model, { disagreement }: GroupOpinion): readonly number[] => {
  const parents = [...new Set(framework.map(({ parent }) => parent))].sort(
    (a, b) => levelOf(framework, b) - levelOf(framework, a),
  );
  return parents.flatMap((parent) =>
    [...framework.keys()].filter(
      (node) =>
        parent !== null && framework[node]?.parent === parent && (disagreement[node]?.stated ?? 0) > 0,
    ),
  );
};

const levelOf = (framework: Model["framework"], code: string | null): number =>
  framework.find((node) => node.code === code)?.level ?? Infinity;

/** The weight of each element from the lowest to the highest, with the mean of the participants and that of the index. */
export function weightChart(
  model: Model,
  opinion: GroupOpinion,
  { t, percent, locale }: Speech,
): IntervalChart {
  const rows = weighedNodes(model, opinion).map((node) => {
    const { lowest, highest } = entryOf(opinion.disagreement, node);
    const mean = entryOf(opinion.mean, node);
    return {
      label: nameOf(entryOf(model.framework, node)),
      ...{
        low: lowest,
        high: highest,
        mark: mean,
        median: entryOf(opinion.given, node),
        figures: percent(mean),
      },
    };
  });
  return {
    kind: "intervals",
    ...{ title: t("groupWeights"), summary: t("groupWeightsSummary"), locale, rows },
    scale: { from: 0, to: Math.max(0.1, ...rows.map(({ high, median }) => Math.max(high, median))) },
    axis: t("groupWeightAxis"),
    legend: { mark: t("groupMean"), range: t("groupRange"), median: t("groupInIndex"), alike: "" },
  };
}

export const weightTable = (model: Model, opinion: GroupOpinion, { t, percent }: Speech): TableData => ({
  columns: [
    ...[t("groupElement"), t("groupInIndex"), t("groupMean"), t("groupMedian"), t("groupGeometric")],
    ...[t("groupRange"), ...opinion.groups.map(({ name }) => name)],
  ].map((title) => ({ title })),
  rows: weighedNodes(model, opinion).map((node) => {
    const { lowest, highest } = entryOf(opinion.disagreement, node);
    const columns = [opinion.given, opinion.mean, opinion.median, opinion.geometric];
    return [
      nameOf(entryOf(model.framework, node)),
      ...columns.map((weights) => percent(entryOf(weights, node))),
      t("fromTo", { from: percent(lowest), to: percent(highest) }),
      ...opinion.groups.map(({ weights }) => percent(entryOf(weights, node))),
    ];
  }),
});

/** Units that the chart draws. */
export const drawnUnits = 20;

const unitsInOrder = ({ ranks }: GroupOpinion): readonly number[] => {
  const rank = (unit: number): number => {
    const own = entryOf(ranks.consensus, unit);
    return Number.isNaN(own) ? Infinity : own;
  };
  return [...ranks.consensus.keys()].sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
};

/** The rank of each unit from the best to the worst, with that by the consensus. */
export function rankChart(model: Model, opinion: GroupOpinion, { t, plain, locale }: Speech): IntervalChart {
  const labels = unitLabels(model.units);
  return {
    kind: "intervals",
    ...{ title: t("groupRanks"), summary: t("groupRanksSummary"), locale },
    scale: { from: 1, to: Math.max(2, model.units.length) },
    axis: t("rank"),
    legend: { mark: t("groupConsensus"), range: t("groupBestToWorst"), median: t("groupMedian"), alike: "" },
    rows: unitsInOrder(opinion)
      .slice(0, drawnUnits)
      .map((unit) => {
        const { best, median, worst } = entryOf(opinion.ranks.ranges, unit);
        return {
          label: entryOf(labels, unit),
          ...{ low: best, high: worst, mark: entryOf(opinion.ranks.consensus, unit), median },
          figures: best === worst ? plain(best) : t("fromTo", { from: plain(best), to: plain(worst) }),
        };
      }),
  };
}

export function rankTable(model: Model, opinion: GroupOpinion, { t, plain, percent }: Speech): TableData {
  const labels = unitLabels(model.units);
  return {
    columns: [
      ...[t("unit"), t("groupInIndex"), t("groupConsensus"), t("groupBestToWorst"), t("groupMedian")],
      ...[t("groupTop", { top: opinion.top }), ...opinion.groups.map(({ name }) => name)],
    ].map((title) => ({ title })),
    rows: unitsInOrder(opinion).map((unit) => {
      const { best, median, worst, topShare } = entryOf(opinion.ranks.ranges, unit);
      return [
        entryOf(labels, unit),
        ...[opinion.ranks.given, opinion.ranks.consensus].map((ranks) => plain(entryOf(ranks, unit))),
        t("fromTo", { from: plain(best), to: plain(worst) }),
        plain(median),
        percent(topShare),
        ...opinion.groups.map(({ ranks }) => plain(entryOf(ranks, unit))),
      ];
    }),
  };
}

export function pairTable(model: Model, { pairs }: GroupOpinion, { t, plain }: Speech): TableData {
  const labels = unitLabels(model.units);
  return {
    columns: [
      { title: t("groupAbove") },
      { title: t("groupBelow"), text: true },
      { title: t("groupFor") },
      { title: t("groupAgainst") },
    ],
    rows: pairs.closest.map(({ upper, lower, above, below }) => [
      entryOf(labels, upper),
      entryOf(labels, lower),
      plain(above),
      plain(below),
    ]),
  };
}

export const agreementTable = (
  { framework }: Model,
  { disagreement }: GroupOpinion,
  { t, number }: Speech,
): TableData => ({
  columns: [{ title: t("groupPartsOf") }, { title: t("groupAgreementColumn") }],
  rows: [...framework.keys()]
    .filter((node) => !Number.isNaN(entryOf(disagreement, node).agreement))
    .sort((a, b) => entryOf(disagreement, a).agreement - entryOf(disagreement, b).agreement)
    .map((node) => [nameOf(entryOf(framework, node)), number(entryOf(disagreement, node).agreement, 2)]),
});
