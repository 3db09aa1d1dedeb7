import type { PlanCell } from "../../plan";
import { blank, figure, live, nodeValue, range, text, type Context } from "../context/context";
import { cell, rowRange } from "../formulas/ranges";
import { said } from "../words";
import type { GroupLayout } from "./layout";

export function rankHeaders(context: Context, layout: GroupLayout): readonly (readonly PlanCell[])[] {
  const { groupWeights: words, tables } = context.words;
  const { opinion, shown, ranks } = layout;
  const groups = opinion?.groups ?? [];
  const people = shown.flatMap((k) => opinion?.participants[k] ?? []);
  return [
    [
      text(words.ranks, "heading"),
      ...range(2 + ranks.columns).map((): PlanCell => ({ ...blank, style: "heading" })),
    ],
    [
      ...[tables.unit, tables.code, said(words.topShare, { top: opinion?.top ?? 0 }), words.givenRank],
      ...[
        said(words.consensusRank, { kind: words.kinds[opinion?.kind ?? "mean"] }),
        words.best,
        words.medianRank,
        words.worst,
      ],
    ].map((name) => text(name, "header")),
    ...[[...groups.map(({ name }) => name), ...people.map(({ participant }) => participant)]].map((row) =>
      row.map((name) => text(name, "header")),
    ),
  ];
}

/** A row per unit, the best by the consensus first: its ranks under the weights of the index, of the group and of each. */
export function rankCells(context: Context, layout: GroupLayout): readonly (readonly PlanCell[])[] {
  const { opinion, units, sheet, shown, rankParticipants } = layout;
  if (opinion === null) return [];
  const { model, unitLabels, results, structure, layout: report } = context;
  const root = structure.roots[0] ?? 0;
  const place = structure.place.get(root)?.at ?? 0;
  const isLive = context.formulas && shown.length > 0;
  return units.map((unit, i) => {
    const people = rowRange(rankParticipants, i, 0, rankParticipants.columns - 1, sheet, "column");
    const range = opinion.ranks.ranges[unit];
    const summary = (formula: string, value = NaN, format?: string): PlanCell =>
      isLive
        ? live(
            `IF(COUNT(${people})=0,"",${formula})`,
            value,
            format === undefined ? "rank" : "percent",
            false,
            format,
          )
        : figure(value, format === undefined ? "rank" : "percent", format);
    return [
      text(unitLabels[unit] ?? "", "label"),
      text(model.units[unit]?.code ?? "", "code"),
      summary(`COUNTIF(${people},"<=${opinion.top}")/COUNT(${people})`, range?.topShare, "0%"),
      live(cell(report.scores.ranks, unit, place, sheet), nodeValue(results.ranks, root, unit), "rank"),
      figure(opinion.ranks.consensus[unit] ?? NaN, "rank"),
      summary(`MIN(${people})`, range?.best),
      summary(`MEDIAN(${people})`, range?.median),
      summary(`MAX(${people})`, range?.worst),
    ];
  });
}

/** Ranks under the weights of each group, and of each participant; made when the workbook was scored. */
export const rankColumnsOf = ({ opinion, units, shown }: GroupLayout): readonly (readonly PlanCell[])[] =>
  opinion === null
    ? []
    : units.map((unit) => [
        ...opinion.groups.map(({ ranks }) => figure(ranks[unit] ?? NaN, "rank")),
        ...shown.map((k) => figure(opinion.ranks.participants[k]?.[unit] ?? NaN, "rank")),
      ]);

/** Lengths of the bars: clear up to the best rank, then to the median, then to the worst. */
export function rankBarCells(context: Context, layout: GroupLayout): readonly (readonly PlanCell[])[] {
  const { opinion, units, sheet, rankBars, ranks, shown } = layout;
  if (opinion === null) return [];
  const isLive = context.formulas && shown.length > 0;
  return units.slice(0, rankBars.rows).map((unit, i) => {
    const [best, median, worst] = [2, 3, 4].map((column) => cell(ranks, i, column, sheet)) as [
      string,
      string,
      string,
    ]; // three
    const { best: low = NaN, median: middle = NaN, worst: high = NaN } = opinion.ranks.ranges[unit] ?? {};
    const bar = (formula: string, value: number): PlanCell =>
      isLive ? live(`IF(ISNUMBER(${best}),${formula},NA())`, value, "hidden") : figure(value, "hidden");
    return [bar(best, low), bar(`${median}-${best}`, middle - low), bar(`${worst}-${median}`, high - middle)];
  });
}
