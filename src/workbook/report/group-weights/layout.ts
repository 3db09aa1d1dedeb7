import { at } from "../../../engine/internal";
import { groupOpinion, type GroupOpinion, type Proposal } from "../../assessment";
import type { Area } from "../../cells";
import { defaultTestSettings } from "../../tests";
import { range, type Context } from "../context/context";
import { perContext } from "../context/per-context";
import { childrenInOrder } from "../context/structure";
import { areasOn } from "../formulas/ranges";

/** Columns that the weights and the ranks both have. */
export const leadColumns = 3;
const weightColumns = [
  "given",
  "mean",
  "median",
  "geometric",
  "lowest",
  "highest",
  "deviation",
  "stated",
] as const;
const rankColumns = ["given", "consensus", "best", "median", "worst"] as const;

/** More participants than these have no columns of their own. */
const maximumShown = 40;
const chartRows = 20;
/** Bars that a chart can have and still be read. */
const maximumBars = 24;

/** Where things are on the sheet, and what they show. */
export interface GroupLayout {
  readonly sheet: string;
  readonly opinion: GroupOpinion | null;
  readonly proposals: readonly Proposal[];
  /** Positions of the nodes that have siblings and that someone weighs, siblings together. */
  readonly nodes: readonly number[];
  /** Positions of the aggregates that participants can agree about, those with the least agreement first. */
  readonly aggregates: readonly number[];
  /** Positions of the units, in the order of the consensus. */
  readonly units: readonly number[];
  /** Positions of the participants with columns of their own, those of a group together; empty where there are too many. */
  readonly shown: readonly number[];
  readonly rows: Readonly<Record<Section, number>>;
  /** One row per node. */
  readonly weights: Area;
  readonly ofGroups: Area;
  readonly ofParticipants: Area;
  /** Medians and geometric means before they are divided by their sum, then the lengths of the bars; hidden. */
  readonly raw: Area;
  readonly ranks: Area;
  readonly rankGroups: Area;
  readonly rankParticipants: Area;
  readonly rankBars: Area;
  readonly weightChart: Area;
  readonly rankChart: Area;
}

type Section = "weights" | "agreement" | "opinions" | "ranks" | "pairs" | "proposals" | "end";

export const groupLayout = perContext((context: Context): GroupLayout | null => {
  const { model, results, source, structure } = context;
  const { stakeholders = [], proposals = [] } = source.assessment ?? {};
  const [root] = structure.roots;
  if ((stakeholders.length === 0 && proposals.length === 0) || root === undefined) return null;
  const top = source.test?.top ?? defaultTestSettings.top;
  const opinion = groupOpinion(
    results,
    at(model.framework, root).code,
    top,
    source.assessment?.consensus ?? "mean",
  );
  if (opinion === null && proposals.length === 0) return null;
  const sheet = context.layout.sheets.GroupWeights;
  const area = areasOn(sheet);
  // Elements that nobody weighs have nothing to show.
  const nodes = structure.aggregates.flatMap((node) => {
    const children = childrenInOrder(structure, node);
    const isWeighed = children.some((child) => (opinion?.disagreement[child]?.stated ?? 0) > 0);
    return children.length > 1 && isWeighed ? children : [];
  });
  const agreed = (node: number): number => opinion?.disagreement[node]?.agreement ?? NaN;
  const aggregates = range(model.framework.length)
    .filter((node) => !Number.isNaN(agreed(node)))
    .sort((a, b) => agreed(a) - agreed(b) || a - b);
  const order = opinion?.ranks.consensus ?? new Float64Array();
  const rank = (unit: number): number => {
    const own = order[unit] ?? NaN;
    return Number.isNaN(own) ? Infinity : own;
  };
  const units =
    opinion === null
      ? []
      : range(model.units.length).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
  const people = opinion?.participants ?? [];
  const groups = opinion?.groups ?? [];
  const shown = people.length > maximumShown ? [] : byGroup(opinion);
  const n = opinion === null ? 0 : nodes.length;
  const gap = 3;
  const weightsRow = 6 + chartRows + gap;
  const agreementRow = weightsRow + n + 1 + gap;
  const opinionsRow = agreementRow + aggregates.length + gap;
  const rankChartRow = opinionsRow + Math.max(1, opinion?.opinions.length ?? 0) + gap - 1;
  const ranksRow = rankChartRow + chartRows + gap;
  const pairsRow = ranksRow + units.length + gap;
  const proposalsRow = opinion === null ? 6 : pairsRow + Math.max(1, opinion.pairs.closest.length) + gap;
  const groupColumn = leadColumns + weightColumns.length;
  const peopleColumn = groupColumn + groups.length;
  const hiddenColumn = peopleColumn + shown.length + 1;
  return {
    ...{ sheet, opinion, proposals, nodes: opinion === null ? [] : nodes, aggregates, units, shown },
    rows: {
      ...{ weights: weightsRow, agreement: agreementRow, opinions: opinionsRow },
      ...{ ranks: ranksRow, pairs: pairsRow, proposals: proposalsRow },
      end: proposals.length === 0 ? proposalsRow - gap : proposalsRow + proposals.length,
    },
    weights: area(weightsRow, leadColumns, n, weightColumns.length),
    ofGroups: area(weightsRow, groupColumn, n, groups.length),
    ofParticipants: area(weightsRow, peopleColumn, n, shown.length),
    raw: area(weightsRow, hiddenColumn, n, 5),
    ranks: area(ranksRow, leadColumns, units.length, rankColumns.length),
    rankGroups: area(ranksRow, groupColumn, units.length, groups.length),
    rankParticipants: area(ranksRow, peopleColumn, units.length, shown.length),
    rankBars: area(ranksRow, hiddenColumn, Math.min(maximumBars, units.length), 3),
    weightChart: area(5, 0, chartRows, leadColumns + weightColumns.length),
    rankChart: area(rankChartRow, 0, chartRows, leadColumns + weightColumns.length),
  };
});

/** Bars of the weights: the first nodes, siblings together, as many as can be read. */
export const weightBars = ({ nodes }: GroupLayout): number => Math.min(maximumBars, nodes.length);

/** The members of each group beside each other, then those without one. */
function byGroup(opinion: GroupOpinion | null): readonly number[] {
  if (opinion === null) return [];
  const grouped = opinion.groups.flatMap(({ members }) => members);
  return [...grouped, ...[...opinion.participants.keys()].filter((k) => !grouped.includes(k))];
}
