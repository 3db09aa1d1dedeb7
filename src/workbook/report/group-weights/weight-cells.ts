import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { blank, figure, live, range, text, type Context } from "../context/context";
import { childrenInOrder, nodeAt } from "../context/structure";
import { cell, part, rowRange } from "../formulas/ranges";
import type { GroupOpinion } from "../../assessment";
import type { GroupLayout } from "./layout";
import { weightBars } from "./layout";

const weightFormat = "0.000";

/** Names of the columns, with the group of each participant above its name. */
export function weightHeaders(context: Context, layout: GroupLayout): readonly (readonly PlanCell[])[] {
  const { groupWeights: words, tables } = context.words;
  const { opinion, shown, weights } = layout;
  const groups = opinion?.groups ?? [];
  const people = shown.flatMap((k) => opinion?.participants[k] ?? []);
  return [
    [
      text(words.weights, "heading"),
      ...range(2 + weights.columns).map((): PlanCell => ({ ...blank, style: "heading" })),
      ...groups.map((_, k) => text(k === 0 ? words.groups : "", "heading")),
      ...people.map(({ group }) => text(group ?? "", "note")),
    ],
    [
      ...[words.element, tables.code, words.below, words.given, words.mean, words.median, words.geometric],
      ...[words.lowest, words.highest, words.deviation, words.stated],
      ...groups.map(({ name }) => name),
      ...people.map(({ participant }) => participant),
    ].map((name) => text(name, "header")),
  ];
}

/** A row per element: what follows from the columns of the participants by formula, where they have some. */
export function weightCells(context: Context, layout: GroupLayout): readonly (readonly PlanCell[])[] {
  const { opinion, nodes, sheet, ofParticipants, shown, raw } = layout;
  if (opinion === null) return [];
  const isLive = context.formulas && shown.length > 0;
  return nodes.map((node, i) => {
    const own = nodeAt(context.model, node);
    const parent = context.structure.parent[node] ?? -1;
    const people = rowRange(ofParticipants, i, 0, ofParticipants.columns - 1, sheet, "column");
    const weight = (formula: string, value: number): PlanCell =>
      isLive ? live(formula, value, "weight", false, weightFormat) : figure(value, "weight", weightFormat);
    const siblings = siblingRows(context, layout, node);
    const share = (column: number): string => {
      const mine = cell(raw, i, column, sheet);
      const all = siblings.map((k) => cell(raw, k, column, sheet));
      const sum = isRun(siblings) ? `SUM(${all[0] ?? mine}:${all.at(-1) ?? mine})` : `SUM(${all.join(",")})`;
      return `IF(${sum}>0,${mine}/${sum},"")`;
    };
    const { lowest = NaN, highest = NaN, deviation = NaN, stated = 0 } = opinion.disagreement[node] ?? {};
    return [
      text(own.name, "label"),
      text(own.code, "code"),
      text(parent < 0 ? "" : nodeAt(context.model, parent).name, "text"),
      figure(opinion.given[node] ?? NaN, "weight", weightFormat),
      weight(`IF(COUNT(${people})=0,"",AVERAGE(${people}))`, opinion.mean[node] ?? NaN),
      weight(share(0), opinion.median[node] ?? NaN),
      weight(share(1), opinion.geometric[node] ?? NaN),
      weight(`IF(COUNT(${people})=0,"",MIN(${people}))`, lowest),
      weight(`IF(COUNT(${people})=0,"",MAX(${people}))`, highest),
      weight(`IF(COUNT(${people})<2,"",_xlfn.STDEV.S(${people}))`, deviation),
      isLive ? live(`COUNT(${people})`, stated, "rank") : figure(stated, "rank"),
      ...opinion.groups.map(({ members, weights }) => {
        const columns = members.map((member) => shown.indexOf(member));
        const [first, last] = [Math.min(...columns), Math.max(...columns)];
        const from = rowRange(ofParticipants, i, first, last, sheet, "column");
        return weight(`IF(COUNT(${from})=0,"",AVERAGE(${from}))`, weights[node] ?? NaN);
      }),
      ...shown.map((k) => figure(opinion.participants[k]?.weights[node] ?? NaN, "weight", weightFormat)),
    ];
  });
}

/** Medians and geometric means of the columns before they are divided by their sum, and the lengths of the bars; hidden. */
export function rawCells(context: Context, layout: GroupLayout): readonly (readonly PlanCell[])[] {
  const { opinion, nodes, sheet, ofParticipants, shown, weights } = layout;
  if (opinion === null) return [];
  const isLive = context.formulas && shown.length > 0;
  return nodes.map((node, i) => {
    const people = rowRange(ofParticipants, i, 0, ofParticipants.columns - 1, sheet, "column");
    const stated = statedOf(opinion, node);
    const hidden = (formula: string, value: number): PlanCell =>
      isLive ? live(formula, value, "hidden") : figure(value, "hidden");
    const { lowest = NaN, highest = NaN } = opinion.disagreement[node] ?? {};
    const mean = opinion.mean[node] ?? NaN;
    const [meanCell, low, high] = [1, 4, 5].map((column) => cell(weights, i, column, sheet)) as [
      string,
      string,
      string,
    ]; // three
    const none = "NA()";
    const bar = (formula: string, value: number): PlanCell =>
      hidden(`IF(ISNUMBER(${low}),${formula},${none})`, value);
    return [
      hidden(`IF(COUNT(${people})=0,"",MEDIAN(${people}))`, medianOf(stated)),
      hidden(`IF(COUNT(${people})=0,"",IF(MIN(${people})>0,GEOMEAN(${people}),0))`, geometricOf(stated)),
      ...(i < weightBars(layout)
        ? [
            bar(low, lowest),
            bar(`${meanCell}-${low}`, mean - lowest),
            bar(`${high}-${meanCell}`, highest - mean),
          ]
        : [blank, blank, blank]),
    ];
  });
}

/** The highest consistency ratio of each participant's comparisons, in a row of its own; none where all gave points. */
export function consistencyRows(context: Context, { opinion, shown, weights, ofGroups }: GroupLayout) {
  const ratios = shown.map((k) => Object.values(opinion?.participants[k]?.consistency ?? {}));
  if (ratios.every((own) => own.length === 0)) return [];
  const between = range(2 + weights.columns + ofGroups.columns).map(() => blank);
  return [
    [
      text(context.words.groupWeights.consistency, "note"),
      ...between,
      ...ratios.map((own) => (own.length === 0 ? blank : figure(Math.max(...own), "number", "0.00"))),
    ],
  ];
}

/** Rows of the siblings of a node, its own among them. */
function siblingRows({ structure }: Context, { nodes }: GroupLayout, node: number): readonly number[] {
  const siblings = childrenInOrder(structure, structure.parent[node] ?? -1);
  return nodes.flatMap((other, k) => (siblings.includes(other) ? [k] : []));
}

const isRun = (rows: readonly number[]): boolean => rows.every((row, k) => row === (rows[0] ?? 0) + k);

const statedOf = ({ participants }: GroupOpinion, node: number): readonly number[] =>
  participants.flatMap(({ weights }) => (Number.isNaN(weights[node] ?? NaN) ? [] : [weights[node] ?? NaN]));

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}

const geometricOf = (values: readonly number[]): number =>
  values.length === 0
    ? NaN
    : Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** The bars of the chart: as many rows as it has. */
export const weightBarArea = (layout: GroupLayout): Area => part(layout.raw, 0, 2, weightBars(layout), 3);
