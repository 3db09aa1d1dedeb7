import {
  type AgreementInterval,
  agreementIntervals,
  type Rating,
  type RaterWithOthers,
  ratersWithOthers,
  type SeverityModel,
  severityModel,
} from "../engine";

/** Ratings of the round that is scored, and of every round. */
export interface RatingsToCompare {
  readonly ratings: readonly Rating[];
  /** Empty where the ratings have no rounds. */
  readonly rounds: readonly { readonly round: string; readonly ratings: readonly Rating[] }[];
}

/** How far raters agree, and how severe each is. */
export interface RatingFigures {
  /** Of all ratings; null where no cell has two. */
  readonly all: AgreementInterval | null;
  readonly items: readonly AgreementInterval[];
  readonly raters: readonly RaterWithOthers[];
  /** The earliest round first; the key is the round. */
  readonly rounds: readonly AgreementInterval[];
  readonly severity: SeverityModel;
}

/** Takes seconds for tens of thousands of ratings: a page has it done by a worker. */
export function ratingFigures({ ratings, rounds }: RatingsToCompare): RatingFigures {
  const named = rounds.flatMap(({ round, ratings: own }) => own.map((rating) => ({ ...rating, round })));
  return {
    all: agreementIntervals(ratings, () => "")[0] ?? null,
    items: agreementIntervals(ratings, ({ item }) => item),
    raters: ratersWithOthers(ratings),
    rounds: agreementIntervals(named, ({ round }) => round),
    severity: severityModel(ratings),
  };
}
