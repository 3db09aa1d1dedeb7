import type { DataColumns } from "../data/data-columns";
import { contentOf } from "../cells/content";
import type { FoundTable } from "../find/roles";
import type { TypedEntry } from "../framework/types";

/**
 * The framework of data that have none: every column of numbers is an indicator of weight 1 where more is better,
 * every column of labels that repeat a group. Its header is code and name.
 */
export function flatEntries({ region, headerRow }: FoundTable, columns: DataColumns): readonly TypedEntry[] {
  return columns.others.flatMap(({ column, text }) => {
    const { kind, repeats } = contentOf(region, headerRow, column);
    if (kind === "nothing" || (kind === "text" && !repeats)) return [];
    const entry: TypedEntry = {
      code: text,
      name: text,
      parent: "",
      level: NaN,
      type: kind === "numbers" ? "indicator" : "group",
      direction: 1,
      weight: 1,
      unit: "",
      target: NaN,
      lower: NaN,
      upper: NaN,
      denominator: "",
      scale: 1,
      at: { sheet: region.sheet, row: headerRow, column },
      cells: {},
    };
    return [entry];
  });
}
