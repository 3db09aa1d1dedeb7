import { type Aliases, type Matched, matchHeaders, unitAliases } from "../find/aliases";
import { headersAt, type Header, type Region } from "../find/region";

type RatingColumn = "rater" | "item" | "unit" | "level" | "evidence";

/** Columns of a table of ratings: each row is the rating of one unit on one indicator by one rater. */
const ratingAliases: Aliases<RatingColumn> = {
  rater: ["rater", "ratercode", "raterid", "coder", "assessor", "evaluator", "reviewer", "judge", "expert"],
  item: [
    ...["icode", "indicatorcode", "indicator", "item", "itemcode", "question", "questioncode", "criterion"],
    ...["iname", "indicatorname", "variable"],
  ],
  unit: [...unitAliases.code, ...unitAliases.name],
  level: ["level", "rating", "score", "value", "grade", "points", "mark"],
  evidence: ["evidence", "evidenceid", "evidenceids", "evidencecode", "document", "documents", "documentid"],
};

/** A table of ratings: its header has the first four columns; that of the evidence may be absent. */
export interface RatingTable {
  readonly region: Region;
  readonly headerRow: number;
  readonly columns: Readonly<Record<Exclude<RatingColumn, "evidence">, Header>> & {
    readonly evidence: Header | null;
  };
}

/** Number of rows in which the header is searched; titles and notes may be above it. */
const maximumRowsAbove = 40;

/** The table of ratings in a region; null when no row of it has the four headers. */
export function ratingTableIn(region: Region): RatingTable | null {
  const last = region.hasHeader
    ? region.firstRow
    : Math.min(region.lastRow, region.firstRow + maximumRowsAbove);
  for (let headerRow = region.firstRow; headerRow <= last; headerRow++) {
    const { rater, item, unit, level, evidence }: Matched<RatingColumn> = matchHeaders(
      headersAt(region, headerRow),
      ratingAliases,
    );
    if (rater && item && unit && level)
      return { region, headerRow, columns: { rater, item, unit, level, evidence: evidence ?? null } };
  }
  return null;
}
