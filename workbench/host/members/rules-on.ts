import { intersection, without, type MemoryRule } from "../../memory";
import type { CellRange } from "../cells/cell-range";

/** The conditional formats that touch the cells of a range. */
export const rulesOn = ({ host, area }: CellRange): readonly MemoryRule[] =>
  host.sheet.state.conditionalFormats.filter((rule) => intersection(rule.area, area) !== null);

/** Removes the rules from the cells of a range; other cells of each rule keep it. */
export function clearRules(range: CellRange): void {
  const sheet = range.host.writable("ConditionalFormatCollection.clearAll");
  if (rulesOn(range).length === 0) return;
  sheet.update({
    conditionalFormats: sheet.state.conditionalFormats.flatMap((rule) =>
      without(rule.area, range.area).map((area, i) => ({
        ...rule,
        area,
        id: i === 0 ? rule.id : range.host.world.workbook.newId(),
      })),
    ),
  });
}
