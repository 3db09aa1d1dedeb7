import { favours, proposalOutcome, type Proposal } from "../../assessment";
import type { PlanCell } from "../../plan";
import { blank, figure, range, text, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { textOver } from "../frame/text-over";
import { shortened } from "../frame/shortened";
import { said } from "../words";
import type { GroupLayout } from "./layout";

/** Columns that a list has. */
export const listColumns = 8;

const padded = (cells: readonly PlanCell[]): readonly PlanCell[] => [
  ...cells,
  ...range(listColumns - cells.length).map(() => blank),
];

const listed = (
  title: string,
  headers: readonly string[],
  rows: readonly (readonly PlanCell[])[],
): readonly (readonly PlanCell[])[] => [
  textOver(title, listColumns, "heading"),
  padded(headers.map((name) => text(name, "header"))),
  ...rows.map(padded),
];

/** How far participants agree about the parts of each aggregate, the least first. */
export function agreementCells(context: Context, { aggregates, opinion }: GroupLayout) {
  const { groupWeights: words, tables } = context.words;
  return listed(
    words.agreementTitle,
    [words.partsOf, tables.code, words.agreement],
    aggregates.map((node) => {
      const { name, code } = nodeAt(context.model, node);
      return [
        text(name, "label"),
        text(code, "code"),
        figure(opinion?.disagreement[node]?.agreement ?? NaN, "number", "0.00"),
      ];
    }),
  );
}

const favoured = 3;
const namesListed = 12;

/** Clusters of opinion with their members, and what they weigh more than all do; or a sentence where there are none. */
export function opinionCells(context: Context, { opinion }: GroupLayout) {
  const { groupWeights: words } = context.words;
  if (opinion === null) return [];
  const { opinions, participants, clusters } = opinion;
  const few = participants.length < 3;
  const none = [[text(few ? words.tooFewForOpinions : words.noOpinions, "text")]];
  const rows = opinions.map((one) => {
    const names = one.members.map((k) => participants[k]?.participant ?? "");
    const own = favours(context.model, opinion, one, favoured).map(({ node, more }) =>
      said(words.favours, { name: nodeAt(context.model, node).name, more: (100 * more).toFixed(0) }),
    );
    return [
      text(said(words.opinion, { number: one.name }), "label"),
      figure(names.length, "rank"),
      text(own.length === 0 ? words.likeAll : own.join("; "), "labelWrapped"),
      blank,
      blank,
      text(shortened(context, names, namesListed), "labelWrapped"),
    ];
  });
  const silhouette = clusters.silhouette.toFixed(2);
  return listed(
    opinions.length > 0
      ? said(words.opinionsTitle, { count: opinions.length, silhouette })
      : words.opinionsTitleNone,
    opinions.length > 0
      ? [words.opinionHeader, words.members, words.favoursHeader, "", "", words.who, "", ""]
      : [],
    opinions.length > 0 ? rows : none,
  );
}

/** The pairs of units whose order is the least clear. */
export function pairCells(context: Context, { opinion }: GroupLayout) {
  const { groupWeights: words, tables } = context.words;
  if (opinion === null) return [];
  const { pairs } = opinion;
  const name = (unit: number): PlanCell => text(context.unitLabels[unit] ?? "", "label");
  const rows = pairs.closest.map(({ upper, lower, above, below, tied }) => [
    ...[name(upper), text(context.model.units[upper]?.code ?? "", "code"), name(lower)],
    ...[above, below, tied].map((count) => figure(count, "rank")),
  ]);
  return listed(
    said(words.pairsTitle, { disputed: pairs.disputed, compared: pairs.compared }),
    [words.upper, tables.code, words.lower, words.above, words.under, words.tied],
    rows.length > 0 ? rows : [[text(words.noPairs, "text")]],
  );
}

/** Proposals with their votes. */
export function proposalCells(context: Context, { proposals }: GroupLayout) {
  const { groupWeights: words, tables } = context.words;
  const outcomes = {
    accepted: words.accepted,
    rejected: words.rejected,
    tied: words.votesTied,
    "no votes": words.noVotes,
  };
  return listed(
    words.proposalsTitle,
    [words.element, tables.code, words.outcome, words.votesFor, words.votesAgainst, words.proposal, "", ""],
    proposals.map((proposal) => [
      text(
        context.model.framework.find(({ code }) => code === proposal.node)?.name ?? proposal.node,
        "label",
      ),
      text(proposal.node, "code"),
      text(outcomes[proposalOutcome(proposal)], "label"),
      ...[proposal.votesFor, proposal.votesAgainst].map((count) => figure(count, "rank")),
      text(proposalText(context, proposal), "labelWrapped"),
    ]),
  );
}

function proposalText({ words: { groupWeights: words }, model }: Context, { kind, to }: Proposal): string {
  if (kind === "keep") return words.keep;
  if (kind === "drop") return words.drop;
  const name = kind === "move" ? (model.framework.find(({ code }) => code === to)?.name ?? to) : to;
  return said(kind === "move" ? words.move : words.reword, { to: name });
}
