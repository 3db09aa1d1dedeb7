import { plain } from "./text";
import { unitKey } from "./marked-number";
import type { ColumnSurvey } from "./column-survey";

const fewest = 3;

/**
 * The unit that stands in the cells of a column: the same in at least half of the filled ones and in three, or one that
 * the header names too. "" when there is none: a few figures with a unit among plain ones may be in another.
 */
export function columnUnit({ odd, count }: ColumnSurvey, title: string): string {
  const found = new Map<string, { readonly unit: string; count: number }>();
  let texts = 0;
  for (const { found: cell } of odd) {
    if (cell.kind === "text") texts++;
    if (cell.kind !== "measured") continue;
    texts++;
    const same = found.get(unitKey(cell.unit));
    if (same) same.count++;
    else found.set(unitKey(cell.unit), { unit: cell.unit, count: 1 });
  }
  let most = { unit: "", count: 0 };
  for (const one of found.values()) if (one.count > most.count) most = one;
  const isShared = most.count >= fewest && most.count * 2 >= texts + count;
  return most.count > 0 && (isShared || isNamed(most.unit, title)) ? most.unit : "";
}

/** Whether the header names the unit: "Life expectancy (years)". */
const isNamed = (unit: string, title: string): boolean =>
  title.split(/[()[\],;:]/).some((part) => part !== "" && unitKey(plain(part)) === unitKey(plain(unit)));
