import {
  type AgreementInterval,
  agreementIntervals,
  type RaterSeverity,
  ratersWithOthers,
  type RaterWithOthers,
  type SeverityModel,
  severityModel,
} from "../../engine";
import type { AssessmentTables, RatingRow } from "./assessment-tables";
import { ratingsOfRound } from "./cells-of-round";

/** How far raters agree, and how severe they are. */
export interface AgreementFigures {
  /** By code of the indicator, in the order of the model; only those that were rated. */
  readonly indicators: readonly AgreementInterval[];
  /** Of all their cells together. */
  readonly all: AgreementInterval;
  /** The most severe first; those without a severity last. */
  readonly raters: readonly RaterFigures[];
  /** In the order of the rounds, of all their ratings; empty where the table has no rounds. */
  readonly rounds: readonly RoundAgreement[];
  readonly model: SeverityModel;
}

export interface RaterFigures {
  readonly rater: string;
  readonly agreement: RaterWithOthers;
  readonly severity: RaterSeverity;
}

export interface RoundAgreement extends AgreementInterval {
  /** Number of raters who gave a level. */
  readonly raters: number;
}

type Rated = Pick<AssessmentTables, "ratings" | "rounds" | "round" | "rated">;

const known = new WeakMap<Rated, { readonly figures: AgreementFigures | null }>();

/**
 * Agreement and severity of the round that is scored, on the rated indicators, or on all that have ratings where none is rated;
 * null where nobody gave a level. Intervals are of 1,000 samples with seed 1: the same ratings give the same figures.
 */
export function agreementOf(tables: Rated): AgreementFigures | null {
  const found = known.get(tables) ?? { figures: made(tables) };
  known.set(tables, found);
  return found.figures;
}

function made(tables: Rated): AgreementFigures | null {
  const { rated, round, rounds } = tables;
  const isUsed = ({ item, level }: RatingRow): boolean =>
    !Number.isNaN(level) && (rated.length === 0 || rated.includes(item));
  const used = ratingsOfRound(tables, round).filter(isUsed);
  const [all] = agreementIntervals(used, () => "");
  if (all === undefined) return null;
  const model = severityModel(used);
  const severities = new Map(model.raters.map((severity) => [severity.rater, severity]));
  const order = new Map(rated.map((item, k) => [item, k]));
  const size = ({ severity }: RaterFigures): number =>
    Number.isNaN(severity.severity) ? -Infinity : severity.severity;
  return {
    indicators: [...agreementIntervals(used, ({ item }) => item)].sort(
      (a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0),
    ),
    all,
    raters: ratersWithOthers(used)
      .flatMap((agreement): readonly RaterFigures[] => {
        const severity = severities.get(agreement.key);
        return severity === undefined ? [] : [{ rater: agreement.key, agreement, severity }];
      })
      .sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a))),
    rounds: roundsOf(tables.ratings.filter(isUsed), rounds),
    model,
  };
}

function roundsOf(ratings: readonly RatingRow[], rounds: readonly string[]): readonly RoundAgreement[] {
  const byRound = new Map(
    agreementIntervals(ratings, ({ round }) => round).map((found) => [found.key, found]),
  );
  return rounds.flatMap((round) => {
    const found = byRound.get(round);
    const raters = new Set(ratings.filter((row) => row.round === round).map(({ rater }) => rater));
    return found === undefined ? [] : [{ ...found, raters: raters.size }];
  });
}
