import { useEffect, useState } from "react";
import type { AssessmentTables } from "../../../workbook/assessment";
import { ratingsOfRound } from "../../../workbook/assessment";
import { ratingFigures, type RatingFigures, type RatingsToCompare } from "../../../worker/rating-figures";

const known = new WeakMap<AssessmentTables["ratings"], RatingFigures>();

/** The figures of the ratings, null until they are found. They are found by a worker; on the page where none starts. */
export function useFigures(assessment: AssessmentTables): RatingFigures | null {
  const { ratings } = assessment;
  const [found, setFound] = useState<RatingFigures | null>(null);
  useEffect(() => {
    if (known.has(ratings)) return;
    const ending = new AbortController();
    void figures(toCompare(assessment), ending.signal).then((figuresFound) => {
      if (ending.signal.aborted) return;
      known.set(ratings, figuresFound);
      setFound(figuresFound);
    });
    return () => ending.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the ratings change with the tables
  }, [ratings]);
  return known.get(ratings) ?? found;
}

async function figures(given: RatingsToCompare, signal: AbortSignal): Promise<RatingFigures> {
  try {
    const { figuresByWorker } = await import("../../../worker/rating-figures-web");
    return await figuresByWorker(given, signal);
  } catch {
    // A policy or an old browser has no workers: the figures are the same, and the page waits for them.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return ratingFigures(given);
  }
}

/** Only what is compared: a message to a worker is copied. */
function toCompare(assessment: AssessmentTables): RatingsToCompare {
  const plain = (rows: AssessmentTables["ratings"]) =>
    rows.map(({ unit, item, rater, level }) => ({ unit, item, rater, level }));
  const { ratings, rounds, round } = assessment;
  return {
    ratings: plain(ratingsOfRound(assessment, round)),
    rounds: rounds.map((name) => ({
      round: name,
      ratings: plain(ratings.filter((row) => row.round === name)),
    })),
  };
}
