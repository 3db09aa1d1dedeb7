import type { Model, Rating } from "../../../engine";
import { isCellError, type CellValue } from "../../cells";
import { problemOf, type ProblemDraft } from "../../problems";
import type { Problem } from "../../problem";
import { readNumberColumn } from "../cells/number-column";
import { byCodeOrName } from "../cells/by-code-or-name";
import { listed, plain, textOf } from "../cells/text";
import { type Region, regionName, regionsOf } from "../find/region";
import type { WorkbookContents } from "../reading";
import { Documents, type RatingEvidence } from "./documents";
import { type RatingTable, ratingTableIn } from "./rating-columns";

/** The ratings of a workbook; empty when it has no table of ratings. */
export interface ReadRatings {
  /** Units and indicators by the codes of the model; those that it does not have stay as written in the table. */
  readonly ratings: readonly Rating[];
  /** The documents that the raters name for a unit and an indicator; empty without a column of them. */
  readonly evidence: readonly RatingEvidence[];
  /** How the table was found: "table Ratings on sheet Ratings"; null when there is none. */
  readonly found: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the ratings of the units from the Excel table, or else the sheet, with the columns rater, indicator, unit and level.
 * A blank level means that the rater gave no rating. A row without rater, indicator or unit is not used. When a rater rates
 * the same unit and indicator again, the first rating counts. Both are problems.
 *
 * @param name the name of a table or sheet; when absent, the table is found by its headers
 */
export function readRatings(contents: WorkbookContents, model: Model, name?: string): ReadRatings {
  const regions = regionsOf(contents);
  const table = named(regions, name)
    .map(ratingTableIn)
    .find((found) => found !== null);
  if (table !== undefined) return readRows(table, model);
  const known = listed([...new Set(regions.map(({ table: own, sheet }) => own ?? sheet))], 20);
  const unknown: ProblemDraft = {
    code: "table-unknown",
    severity: "error",
    cell: null,
    details: { name: name ?? "", role: "Ratings", known },
  };
  return { ratings: [], evidence: [], found: null, problems: name === undefined ? [] : [problemOf(unknown)] };
}

/** The regions that are searched: those with the name, or the visible ones, Excel tables first. */
const named = (regions: readonly Region[], name: string | undefined): readonly Region[] =>
  name === undefined
    ? regions.filter(({ visible, table }) => visible || table !== null)
    : regions.filter(({ table, sheet }) =>
        [table, sheet].some((own) => own !== null && plain(own) === plain(name)),
      );

function readRows({ region, headerRow, columns }: RatingTable, model: Model): ReadRatings {
  const rows = Array.from({ length: region.lastRow - headerRow }, (_, k) => headerRow + 1 + k);
  const at = (row: number, column: number) => ({ sheet: region.sheet, row, column });
  const levels = readNumberColumn(
    rows.map((row) => ({
      at: at(row, columns.level.column),
      value: region.value(row, columns.level.column),
      format: region.format(row, columns.level.column),
    })),
    columns.level.text,
  );
  const units = byCodeOrName(model.units);
  const items = byCodeOrName(model.indicators);
  const ratings = new Map<string, Rating>();
  const documents = new Documents();
  const problems: ProblemDraft[] = [...levels.problems];
  rows.forEach((row, k) => {
    const [unit, item, rater] = [columns.unit, columns.item, columns.rater].map(({ column }) =>
      codeIn(region.value(row, column)),
    ) as [string, string, string];
    const level = levels.values[k];
    if (level === undefined) throw new RangeError(`Row ${row} has no level.`);
    if ([unit, item, rater].every((text) => text === "") && Number.isNaN(level)) return;
    const cell = at(row, columns.rater.column);
    const named = columns.evidence === null ? "" : codeIn(region.value(row, columns.evidence.column));
    if (unit === "" || item === "" || rater === "") {
      problems.push({ code: "row-without-code", severity: "error", cell, details: {} });
      return;
    }
    const rating = { unit: units.get(unit)?.code ?? unit, item: items.get(item)?.code ?? item, rater, level };
    documents.add(rating, named);
    const key = JSON.stringify([rating.unit, rating.item, rater]);
    if (ratings.has(key))
      problems.push({
        code: "rating-repeated",
        severity: "warning",
        cell,
        details: { ...rating, level: String(level) },
      });
    else ratings.set(key, rating);
  });
  return {
    ratings: [...ratings.values()],
    evidence: documents.list(),
    found: regionName(region),
    problems: problems.map(problemOf),
  };
}

const codeIn = (value: CellValue): string => (isCellError(value) ? "" : textOf(value));
