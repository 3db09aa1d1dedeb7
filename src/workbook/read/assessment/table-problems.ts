import type { AssessmentTables, RatingRow } from "../../assessment";
import { sameName } from "../../area";
import { cellAddress, type WorkbookDescription } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { listed } from "../cells/text";
import { regionName } from "../find/region";
import type { FoundTable } from "../find/roles";
import { matchNearly } from "../words/misspelt";
import { ratingTable } from "../words/rating-columns";
import { GatheredDrafts } from "./gathered-drafts";
import type { UnratedIndex } from "./unrated-index";

/** A table called Ratings of which it is not clear where levels, raters or indicators stand. */
export function layoutMissing({ region, headerRow, headers }: FoundTable): ProblemDraft {
  const { columns } = matchNearly(headers, ratingTable);
  const needed = { unit: "Unit", indicator: "Indicator", rater: "Rater", level: "Level" } as const;
  const missing = (["unit", "indicator", "rater", "level"] as const).filter(
    (name) => columns[name] === undefined,
  );
  return {
    code: "ratings-columns-missing",
    severity: "error",
    cell: { sheet: region.sheet, row: headerRow, column: region.firstColumn },
    details: { name: regionName(region), known: missing.map((name) => needed[name]).join(", ") },
  };
}

/** One note when ratings are in rows that are hidden or filtered away: they count like the others. */
export function hiddenRatings(
  { region: { sheet } }: FoundTable,
  ratings: readonly RatingRow[],
  { sheets }: WorkbookDescription,
): readonly ProblemDraft[] {
  const hidden = new Set(sheets.find(({ name }) => sameName(name, sheet))?.hiddenRows ?? []);
  if (hidden.size === 0) return [];
  const counted = ratings.filter(({ row }) => hidden.has(row));
  const [first] = counted;
  if (first === undefined) return [];
  const details = { count: String(new Set(counted.map(({ row }) => row)).size), name: sheet };
  return [
    {
      code: "ratings-hidden",
      severity: "note",
      cell: { sheet, row: first.row, column: first.column },
      details,
    },
  ];
}

/** One error for the ratings without a round where others have one: no round that is scored is theirs. */
export function withoutRound(
  { region }: FoundTable,
  ratings: readonly RatingRow[],
  round: string | null,
): readonly ProblemDraft[] {
  if (round === null) return [];
  const problems = new GatheredDrafts(regionName(region));
  for (const { round: own, level, row, column } of ratings)
    if (own === "" && !Number.isNaN(level))
      problems.add(
        {
          code: "rating-without-round",
          severity: "error",
          cell: { sheet: region.sheet, row, column },
          details: {},
        },
        "",
      );
  return problems.listed();
}

/** One warning for the indicators that have a column in Data and ratings: the column counts, as it always did. */
export function columnsCount(
  { model, columnOf }: UnratedIndex,
  { ratings, rated, ratingsPlace }: AssessmentTables,
): readonly ProblemDraft[] {
  const isRated = new Set(rated);
  const items = new Map<string, RatingRow>();
  for (const row of ratings) if (!isRated.has(row.item) && !items.has(row.item)) items.set(row.item, row);
  const both = model.indicators.filter(({ code }) => items.has(code));
  const [first] = both;
  const row = first && items.get(first.code);
  if (first === undefined || row === undefined || ratingsPlace === null) return [];
  const place = cellAddress({ sheet: ratingsPlace.sheet, row: row.row, column: row.column });
  const details = {
    count: String(both.length),
    known: listed(both.map(({ code }) => code)),
    place,
    node: first.code,
  };
  return [{ code: "rated-with-column", severity: "warning", cell: columnOf(first.code), details }];
}
