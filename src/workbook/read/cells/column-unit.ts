import { plain } from "./text";
import { unitKey } from "./marked-number";
import type { ColumnSurvey } from "./column-survey";
import { UnitTally } from "./unit-tally";

/**
 * The unit of measurement in the cells of a column: in at least half of the figures and in at least three, or named in the
 * header too. "" when there is none: a few figures with a unit among plain ones may differ from these in unit.
 */
export function columnUnit({ odd, count }: ColumnSurvey, title: string): string {
  const tally = new UnitTally();
  let filled = count;
  for (const { i, found } of odd) {
    if (found.kind !== "unusable") filled++;
    if (found.kind === "measured") tally.add(found.unit, i, found.ways[0]?.value ?? NaN);
  }
  const unit = tally.mostCommon?.unit ?? "";
  return unit !== "" && (tally.shared(filled) !== null || isNamed(unit, title)) ? unit : "";
}

/** Whether the header contains the unit: "Life expectancy (years)". */
const isNamed = (unit: string, title: string): boolean =>
  title.split(/[()[\],;:]/).some((part) => part !== "" && unitKey(plain(part)) === unitKey(plain(unit)));
