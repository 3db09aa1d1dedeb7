import type { AssessmentTables, RatingRow } from "../../assessment";
import { sameName } from "../../area";
import { cellAddress, type CellRef, type WorkbookDescription } from "../../cells";
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

/** One warning for the indicators that have a column in Data and ratings or agreed levels: the column counts, as it always did. */
export function columnsCount(
  { model, columnOf }: UnratedIndex,
  { ratings, agreed, rated, ratingsPlace, agreedPlace }: AssessmentTables,
): readonly ProblemDraft[] {
  const isRated = new Set(rated);
  const items = new Map<string, CellRef>();
  const add = (item: string, cell: CellRef): void => {
    if (!isRated.has(item) && !items.has(item)) items.set(item, cell);
  };
  if (ratingsPlace !== null)
    for (const { item, row, column } of ratings) add(item, { sheet: ratingsPlace.sheet, row, column });
  if (agreedPlace !== null)
    for (const { item, row } of agreed)
      add(item, { sheet: agreedPlace.sheet, row, column: agreedPlace.columns.level ?? 0 });
  const both = model.indicators.filter(({ code }) => items.has(code));
  const [first] = both;
  const cell = first && items.get(first.code);
  if (first === undefined || cell === undefined) return [];
  const place = cellAddress(cell);
  const details = {
    count: String(both.length),
    known: listed(both.map(({ code }) => code)),
    place,
    node: first.code,
  };
  return [{ code: "rated-with-column", severity: "warning", cell: columnOf(first.code), details }];
}
