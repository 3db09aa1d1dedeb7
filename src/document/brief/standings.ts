import { rankings, tieTolerance } from "../../engine";
import { at } from "../../engine/internal";
import type { BriefSubject } from "./brief-subject";

/** Where a unit stands in an indicator among all units; 1 is the best. */
export interface Standing {
  readonly indicator: number;
  readonly rank: number;
  /** Units with a value. */
  readonly of: number;
}

/** The indicators of the index that the unit has a rank in, the best first; equal ranks keep the order of the framework. */
const standingsOf = ({ results, indicators }: BriefSubject, unit: number): readonly Standing[] =>
  indicators
    .flatMap((indicator): Standing[] => {
      const column = at(results.normalised, indicator);
      const rank = at(rankings.competition.rank(column, tieTolerance(column)), unit);
      const of = column.filter((score) => !Number.isNaN(score)).length;
      return Number.isNaN(rank) ? [] : [{ indicator, rank, of }];
    })
    .sort((a, b) => a.rank / a.of - b.rank / b.of);

/** Rows of a list of strengths, and of one of weaknesses. */
const most = 3;

/** Strengths, the best first, and weaknesses, the worst first; no indicator is in both. */
export function strengthsAndWeaknesses(
  subject: BriefSubject,
  unit: number,
): { readonly strengths: readonly Standing[]; readonly weaknesses: readonly Standing[] } {
  const standings = standingsOf(subject, unit);
  const count = Math.min(most, Math.floor(standings.length / 2));
  return {
    strengths: standings.slice(0, count),
    weaknesses: standings.slice(standings.length - count).reverse(),
  };
}
