import type { Proposal } from "./assessment-tables";

/** What the votes say of a proposal; there is no quorum. */
export type ProposalOutcome = "accepted" | "rejected" | "tied" | "no votes";

export function proposalOutcome({ votesFor, votesAgainst }: Proposal): ProposalOutcome {
  if (votesFor === 0 && votesAgainst === 0) return "no votes";
  if (votesFor === votesAgainst) return "tied";
  return votesFor > votesAgainst ? "accepted" : "rejected";
}
