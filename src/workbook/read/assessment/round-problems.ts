import { type AssessmentTables, isAnswered, type RatingRow } from "../../assessment";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { grouped } from "../cells/grouped";
import { GatheredDrafts } from "./gathered-drafts";

/** Ratings below this share of those of an earlier round make a round thin: a slip, or only begun. */
const thinShare = 0.5;

/**
 * One error where the last round is scored, nobody stated it, and an earlier one has far more levels: one cell with another round
 * would take the levels of all others out of the scores.
 */
export function thinRound(
  { ratings, rounds, round, ratingsPlace }: Rounds,
  stated: string | null,
): readonly ProblemDraft[] {
  if (round === null || stated !== null || ratingsPlace === null) return [];
  const byRound = grouped(ratings, (row) => row.round);
  const levels = (name: string): number =>
    (byRound.get(name) ?? []).filter(({ level }) => !Number.isNaN(level)).length;
  const [fullest = round] = [...rounds].sort((a, b) => levels(b) - levels(a));
  const first = byRound.get(round)?.[0];
  if (first === undefined || levels(round) >= thinShare * levels(fullest)) return [];
  const details = {
    ...{ found: round, count: String(levels(round)) },
    ...{ before: fullest, other: String(levels(fullest)) },
  };
  const cell = {
    sheet: ratingsPlace.sheet,
    row: first.row,
    column: ratingsPlace.columns.round ?? first.column,
  };
  return [{ code: "round-thin", severity: "error", cell, details, where: { setting: "Round" } }];
}

/** One error per round that agreed levels name and no rating has: they are of no round that is scored. */
export function agreedOfNoRound(
  { agreed, agreedPlace, rounds, round }: Rounds,
  name: string,
): readonly ProblemDraft[] {
  if (round === null || agreedPlace === null) return [];
  const problems = new GatheredDrafts(name);
  for (const row of agreed) {
    if (row.round === "" || rounds.includes(row.round) || !isAnswered(row)) continue;
    const cell: CellRef = {
      sheet: agreedPlace.sheet,
      row: row.row,
      column: agreedPlace.columns.round ?? agreedPlace.columns.level ?? 0,
    };
    const details = { found: row.round, known: rounds.join(", ") };
    problems.add({ code: "agreed-round-unknown", severity: "error", cell, details }, row.round);
  }
  return problems.listed();
}

type Rounds = Pick<AssessmentTables, "agreed" | "agreedPlace" | "ratingsPlace" | "round" | "rounds"> & {
  readonly ratings: readonly RatingRow[];
};
