import type { ProposalColumn } from "../../assessment";
import type { ProblemDraft, WorkbookProblemCode } from "../../problems";
import { isMissingFigure } from "../cells/missing-marks";
import { plain } from "../cells/text";
import { figuresIn, textIn } from "../decisions/cell-reader";
import type { Matched } from "../find/aliases";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import { voteWords } from "../words/together-columns";

/** The votes of one row: sums, and the vote of a participant. */
export interface CastVotes {
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** Null where the row has no vote of a participant. */
  readonly participant: string | null;
  /** Null for an abstention. */
  readonly isFor: boolean | null;
}

export function votesIn(
  table: FoundTable,
  row: number,
  columns: Matched<ProposalColumn>,
  node: string,
  report: (
    code: WorkbookProblemCode,
    header: Header | undefined,
    details: ProblemDraft["details"],
    severity?: ProblemDraft["severity"],
  ) => void,
): CastVotes {
  const sum = (header: Header | undefined): number => {
    if (header === undefined || isMissingFigure(table.region.value(row, header.column))) return 0;
    const votes = figuresIn(table, [row], header).values[0] ?? NaN;
    if (Number.isInteger(votes) && votes >= 0) return votes;
    const details = { title: header.text, node, found: textIn(table, row, header) };
    report("proposal-votes-unusable", header, details);
    return 0;
  };
  const [votesFor, votesAgainst] = [sum(columns.for), sum(columns.against)];
  const participant = textIn(table, row, columns.participant);
  const vote = textIn(table, row, columns.vote);
  const none = { votesFor, votesAgainst, participant: null, isFor: null };
  if (participant === "" || vote === "") return none;
  const meaning = meaningOf(vote);
  if (meaning === null) {
    report("proposal-vote-unknown", columns.vote, { found: vote });
    return none;
  }
  return { ...none, participant, isFor: meaning === "none" ? null : meaning === "for" };
}

/** Signs count in figures: -1 is against. */
function meaningOf(vote: string): "for" | "against" | "none" | null {
  if (/^[+]?1$/.test(vote)) return "for";
  if (/^[-−–]1$/.test(vote)) return "against";
  return voteWords.meanings.get(plain(vote))?.thing ?? null;
}
