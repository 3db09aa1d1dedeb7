import { at } from "../../engine/internal";
import { favours, groupOpinion, type GroupOpinion } from "../../workbook/assessment";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";

/** Weights of those who make the index together, and what depends on whose weights are taken. */
export function stakeholders(context: AnalysisContext): AnalysisOutcome {
  const { results, root, settings, test } = context;
  const consensus = context.source.assessment?.consensus ?? "mean";
  const opinion = groupOpinion(results, root, settings.top ?? test.top, consensus);
  if (opinion === null)
    return notPossible(
      "Nobody gives weights.",
      "Add a table Stakeholders with the columns Participant, Group, Element and Points.",
    );
  const { units } = results.model;
  const { pairs, top, participants, clusters } = opinion;
  return found(
    {
      weights: { rows: weightRows(context, opinion), shown: weightColumns },
      participants: { rows: participantRows(opinion) },
      ranks: {
        rows: units.map(({ code, name }, i): FindingRow => ({
          ...{
            unit: code,
            name,
            rank: at(opinion.ranks.given, i),
            consensus: at(opinion.ranks.consensus, i),
          },
          ...at(opinion.ranks.ranges, i),
          ...Object.fromEntries(opinion.groups.map((one) => [`rank: ${one.name}`, at(one.ranks, i)])),
        })),
      },
      pairs: {
        rows: pairs.closest.map(({ upper, lower, above, below, tied }) => ({
          ...{ upper: at(units, upper).code, lower: at(units, lower).code, above, below, tied },
        })),
      },
      clusters: { rows: clusterRows(context, opinion) },
    },
    `${participants.length} participants; the order of ${pairs.disputed} of ${pairs.compared} pairs of units depends on whose weights are taken. topShare: share of participants under whose weights a unit is in the first ${top}. Where a participant says nothing, the weights of the index are used.`,
    clusters.clusters > 1
      ? `${clusters.clusters} clusters of opinion by average linkage, mean silhouette ${clusters.silhouette.toFixed(2)}.`
      : "There are no clear clusters of opinion.",
  );
}

const weightColumns = [
  "element",
  "name",
  "given",
  "mean",
  "median",
  "geometric",
  "lowest",
  "highest",
  "stated",
];

/** The elements that someone weighs. */
function weightRows({ results: { model } }: AnalysisContext, opinion: GroupOpinion): readonly FindingRow[] {
  return opinion.disagreement.flatMap((own, node): readonly FindingRow[] => {
    const { stated, lowest, highest, deviation, agreement } = own;
    if (stated === 0 && Number.isNaN(agreement)) return [];
    const { code, name } = at(model.framework, node);
    const isWeighed = stated > 0;
    const of = (weights: Float64Array): number => (isWeighed ? at(weights, node) : NaN);
    return [
      {
        ...{ element: code, name, given: of(opinion.given), mean: of(opinion.mean) },
        ...{ median: of(opinion.median), geometric: of(opinion.geometric) },
        ...{ lowest, highest, deviation, agreement, stated },
        ...Object.fromEntries(opinion.groups.map((group) => [`mean: ${group.name}`, of(group.weights)])),
      },
    ];
  });
}

const participantRows = ({ participants, clusters }: GroupOpinion): readonly FindingRow[] =>
  participants.map(({ participant, group, consistency }, k) => {
    const ratios = Object.values(consistency);
    return {
      ...{ participant, group, cluster: at(clusters.cluster, k) + 1 },
      consistency: ratios.length === 0 ? null : Math.max(...ratios),
    };
  });

const clusterRows = ({ results: { model } }: AnalysisContext, opinion: GroupOpinion): readonly FindingRow[] =>
  opinion.opinions.map((one) => ({
    ...{ cluster: one.name, participants: one.members.length },
    favours: favours(model, opinion, one, 3)
      .map(({ node, more }) => `${at(model.framework, node).code} +${(100 * more).toFixed(0)}`)
      .join(", "),
    who: one.members.map((k) => at(opinion.participants, k).participant).join(", "),
  }));
