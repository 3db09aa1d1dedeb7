import type { Proposal } from "./assessment-tables";

/** What a proposal changes of the framework, as a scenario has it. */
export type ProposalChange =
  | { readonly kind: "weight"; readonly node: string; readonly weight: number }
  | { readonly kind: "parent"; readonly node: string; readonly parent: string }
  | { readonly kind: "name"; readonly node: string; readonly name: string };

/** An element that is dropped has the weight 0, so that its siblings share its weight and nothing of the workbook is lost. */
function changeOf({ kind, node, to }: Proposal): ProposalChange | null {
  switch (kind) {
    case "keep":
      return null;
    case "drop":
      return { kind: "weight", node, weight: 0 };
    case "move":
      return { kind: "parent", node, parent: to };
    case "reword":
      return { kind: "name", node, name: to };
  }
}

/**
 * The changes of these proposals together. Of several for the same element that exclude each other (keep, drop and move; two new
 * parents; two new names), the one with the larger majority counts, and of equal ones the first.
 */
export function proposalChanges(proposals: readonly Proposal[]): readonly ProposalChange[] {
  const majority = ({ votesFor, votesAgainst }: Proposal): number => votesFor - votesAgainst;
  const winners = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const subject = `${proposal.kind === "reword" ? "name" : "place"} ${proposal.node}`;
    const before = winners.get(subject);
    if (before === undefined || majority(proposal) > majority(before)) winners.set(subject, proposal);
  }
  return [...winners.values()].flatMap((proposal) => changeOf(proposal) ?? []);
}
