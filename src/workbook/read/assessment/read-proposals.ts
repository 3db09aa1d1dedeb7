import type { Model } from "../../../engine";
import type { Proposal, ProposalColumn, TablePlace } from "../../assessment";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { filledRows, cellIn, misspeltColumns, textIn } from "../decisions/cell-reader";
import type { KnownNames } from "../decisions/known-names";
import { givenName } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { matchNearly } from "../words/misspelt";
import { proposalTable } from "../words/together-columns";
import { GatheredDrafts } from "./gathered-drafts";
import { proposedChange, type ProposedChange } from "./proposed-change";
import { placeOf } from "./table-place";
import { votesIn } from "./votes";

export interface ReadProposals {
  readonly proposals: readonly Proposal[];
  readonly place: TablePlace<ProposalColumn>;
  readonly problems: readonly ProblemDraft[];
}

interface Draft extends ProposedChange {
  readonly cell: Proposal["cell"];
  votesFor: number;
  votesAgainst: number;
  readonly votes: { readonly participant: string; readonly isFor: boolean }[];
  /** Participants who have voted, also those who abstained. */
  readonly voted: Set<string>;
}

/**
 * Reads the table Proposals: rows for the same change are one proposal, whose votes are added up; a row without an element
 * belongs to the proposal above it. A row with a problem is left out.
 */
export function readProposals(table: FoundTable, names: KnownNames, model: Model): ReadProposals {
  const { columns, misspelt } = matchNearly(table.headers, proposalTable);
  const rows = filledRows(table);
  const found = new GatheredDrafts("Proposals");
  const drafts = new Map<string, Draft>();
  let current: Draft | null = null;
  for (const row of rows) {
    const add = (
      code: WorkbookProblemCode,
      header: Header | undefined,
      details: ProblemDraft["details"],
      severity: ProblemDraft["severity"] = "error",
    ): void => {
      const cell = header ? cellIn(table, row, header) : null;
      found.add({ code, severity, cell, details }, JSON.stringify(details));
    };
    const stated = textIn(table, row, columns.node);
    if (stated !== "") {
      const change = proposedChange(table, row, columns, { names, model }, add);
      current =
        change && draftOf(drafts, change, cellIn(table, row, columns.node ?? columns.proposal ?? at0(table)));
    }
    if (current === null) continue;
    const { node, voted } = current;
    const cast = votesIn(table, row, columns, node, add);
    current.votesFor += cast.votesFor;
    current.votesAgainst += cast.votesAgainst;
    if (cast.participant === null) continue;
    if (voted.has(givenName(cast.participant)))
      add("proposal-vote-repeated", columns.participant, { participant: cast.participant, node });
    else {
      voted.add(givenName(cast.participant));
      if (cast.isFor === null) continue;
      current.votes.push({ participant: cast.participant, isFor: cast.isFor });
      if (cast.isFor) current.votesFor++;
      else current.votesAgainst++;
    }
  }
  return {
    proposals: [...drafts.values()].map(({ voted: _, ...proposal }) => proposal),
    place: placeOf(table, columns, rows),
    problems: [...misspeltColumns(table, misspelt), ...found.listed()],
  };
}

function draftOf(drafts: Map<string, Draft>, change: ProposedChange, cell: Proposal["cell"]): Draft {
  const key = JSON.stringify([change.node, change.kind, change.to]);
  const draft = drafts.get(key) ?? {
    ...{ ...change, cell, votesFor: 0, votesAgainst: 0, votes: [] },
    voted: new Set<string>(),
  };
  drafts.set(key, draft);
  return draft;
}

const at0 = ({ region }: FoundTable): Header => ({ column: region.firstColumn, text: "" });
