import type { RatingReading } from "../../app";

/** Raters and indicators that are listed. */
const maximumListed = 12;

/** How ratings were read, in lines of text; none without ratings. */
export function ratingLines(reading: RatingReading | null): readonly string[] {
  if (reading === null) return [];
  const { found, scale, agreed, given, notApplicable, open, raters, rounds, round, rated } = reading;
  const { cells, withValue, missing, agreedLevels } = reading;
  const places = [
    found ?? "none",
    ...(scale === null ? [] : [`scale: ${scale}`]),
    ...(agreed === null ? [] : [`agreed levels: ${agreed}`]),
  ];
  const why = [
    ...(missing.notRated > 0 ? [`${missing.notRated} not rated yet`] : []),
    ...(missing.notApplicable > 0 ? [`${missing.notApplicable} not applicable`] : []),
    ...(missing.fewRaters > 0 ? [`${missing.fewRaters} with too few raters`] : []),
    ...(missing.disagreement > 0 ? [`${missing.disagreement} with raters who differ too much`] : []),
  ];
  return [
    "",
    `Ratings: ${places.join("; ")}`,
    `  levels: ${given} given, ${notApplicable} not applicable, ${open} open; ${agreedLevels} agreed`,
    `  raters (${raters.length}): ${some(raters)}`,
    ...(rounds.length === 0
      ? []
      : [`  rounds: ${rounds.join(", ")}; scored: ${round ?? "that of each row's time"}`]),
    rated.length === 0
      ? "  indicators made of ratings: none"
      : `  indicators made of ratings (${rated.length}): ${some(rated)}`,
    ...(cells === 0
      ? []
      : [`  cells: ${withValue} of ${cells} have a value${why.length === 0 ? "" : `; ${why.join(", ")}`}`]),
  ];
}

const some = (names: readonly string[]): string =>
  names.length > maximumListed
    ? `${names.slice(0, maximumListed).join(", ")} and ${names.length - maximumListed} more`
    : names.join(", ");
