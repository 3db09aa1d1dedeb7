import { plain } from "../cells/text";
import { assessedUnit } from "../words/rating-columns";
import { headersAt, type Region } from "./region";
import type { FoundTable } from "./roles";

/** Usual headers of units; those that may be anything's are not among them. */
const unitHeaders = new Set(assessedUnit.map(plain));

/** Number of rows in which the header is searched. */
const maximumRowsAbove = 40;

/**
 * A list of units in a region, which needs no figures where indicators are rated: its first header is a usual one of units. Null when
 * there is none.
 */
export function unitListIn(region: Region): FoundTable | null {
  const last = Math.min(region.lastRow - 1, region.firstRow + maximumRowsAbove);
  for (let row = region.firstRow; row <= last; row++) {
    const headers = headersAt(region, row);
    const [first] = headers;
    if (first !== undefined && unitHeaders.has(plain(first.text))) return { region, headerRow: row, headers };
  }
  return null;
}
