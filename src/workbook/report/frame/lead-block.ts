import type { Block, PlanCell } from "../../plan";
import { blank, range, text, type Context } from "../context/context";
import { blockName } from "./block-name";
import { leadCells, leadHeader } from "./lead";
import { headerRow, parameterRow } from "./unit-rows";

/**
 * The columns with code, name and group of the unit of each row, with labels for the rows above the header. `labels` are for the rows from
 * the first parameter row on.
 */
export function leadBlock(context: Context, key: string, sheet: string, labels: readonly string[]): Block {
  const width = context.layout.lead;
  const row = (cells: readonly PlanCell[]): readonly PlanCell[] => [
    ...cells,
    ...range(width - cells.length).map(() => blank),
  ];
  const above = range(headerRow - parameterRow).map((k) => {
    const label = labels[k] ?? "";
    return row(label === "" ? [] : [blank, text(label, "note")]);
  });
  return {
    name: blockName(key, "Units"),
    row: parameterRow,
    column: 0,
    cells: [...above, leadHeader(context), ...leadCells(context, sheet)],
  };
}
