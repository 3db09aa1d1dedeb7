import { plain, textOf } from "../cells/text";
import { matchHeaders, unitAliases } from "../find/aliases";
import { frameworkColumns } from "../framework/framework-columns";
import { headersAt, type Header, type Region } from "../find/region";
import type { FoundTable } from "../find/roles";
import { squaresIn, looksLikeRatios, type Square } from "./squares";

/** Tables with judgements of experts about the elements of the framework. */
export interface FoundJudgements {
  readonly budgets: readonly FoundTable[];
  readonly comparisons: readonly Square[];
  readonly regions: readonly Region[];
}

/** Rows and columns that are searched when the name is not a usual one: a table of data may be very long. */
const maximumSearched = 40;

/** A table with columns of units and elements in its header is data. "Name" is left out, because experts have names too. */
const unitColumns = { code: unitAliases.code, name: unitAliases.name.filter((alias) => alias !== "name") };

const comparisonName = /^(?:tbl|table)?(?:ahp|comparisons?|compare|pairs?|pairwise|pairedcomparisons?)/;
const budgetName = /^(?:tbl|table)?(?:budgets?|budgetallocation|points|experts?|expertpoints)(?![a-z]*data)/;

/**
 * Finds the tables of judgements among the regions that have no other role, Excel tables before their sheets.
 *
 * - A comparison is a square with the same texts in its header and its first column. It has a usual name (AHP, Comparison,
 *   Pairwise), or its figures are ratios. A sheet may have several.
 * - A budget has a usual name (Budget, Points, Experts) and names elements of the framework, because a sheet Budget may also
 *   be the data; or all its headers begin with Expert.
 */
export function findJudgements(regions: readonly Region[], framework: FoundTable | null): FoundJudgements {
  const elements = framework && elementsOf(framework);
  const budgets: FoundTable[] = [];
  const comparisons: Square[] = [];
  const taken: Region[] = [];
  for (const region of regions) {
    if (taken.some((other) => other.table !== null && other.sheet === region.sheet && region.table === null))
      continue;
    const name = plain(region.table ?? region.sheet);
    const isComparison = comparisonName.test(name);
    const squares = squaresIn(region, isComparison ? Infinity : maximumSearched).filter(
      (square) => isComparison || looksLikeRatios(square),
    );
    const budget = squares.length === 0 ? budgetIn(region, budgetName.test(name), elements) : null;
    comparisons.push(...squares);
    if (budget !== null) budgets.push(budget);
    if (squares.length > 0 || budget !== null) taken.push(region);
  }
  return { budgets, comparisons, regions: taken };
}

/** The codes and names in a framework, in the form of `plain`. */
function elementsOf({ region, headerRow, headers }: FoundTable): ReadonlySet<string> {
  const { code, name } = frameworkColumns(headers).columns;
  const columns = [code, name].flatMap((header) => header?.column ?? []);
  const texts = new Set<string>();
  for (let row = headerRow + 1; row <= region.lastRow; row++)
    for (const column of columns) texts.add(plain(textOf(region.value(row, column))));
  texts.delete("");
  return texts;
}

/** The budget in a region: its header is the first row of two or more texts, by name, or one with headers of experts. */
function budgetIn(
  region: Region,
  isCalled: boolean,
  elements: ReadonlySet<string> | null,
): FoundTable | null {
  const last = Math.min(region.lastRow, region.firstRow + maximumSearched);
  for (let row = region.firstRow; row < last; row++) {
    const headers = headersAt(region, row);
    const areExperts = headers.length > 2 && headers.slice(1).every(({ text }) => /^expert\b/i.test(text));
    if (headers.length < 2 || !(isCalled || areExperts)) continue;
    const isBudget = elements === null ? areExperts : namesAny(region, row, headers, elements);
    return isBudget ? { region, headerRow: row, headers } : null;
  }
  return null;
}

function namesAny(
  region: Region,
  headerRow: number,
  headers: readonly Header[],
  elements: ReadonlySet<string>,
): boolean {
  if (headers.some(({ text }) => elements.has(plain(text))))
    return Object.keys(matchHeaders(headers, unitColumns)).length === 0;
  for (let row = headerRow + 1; row <= region.lastRow; row++)
    if (headers.some(({ column }) => elements.has(plain(textOf(region.value(row, column)))))) return true;
  return false;
}
