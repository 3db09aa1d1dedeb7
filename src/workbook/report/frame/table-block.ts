import type { Area } from "../../cells";
import type { Block, PlanCell } from "../../plan";
import { blank, range, text } from "../context/context";
import type { BlockName } from "../sheet-list";
import { blockName } from "./block-name";
import type { ColumnNames } from "./column-names";
import { namesRow, parameterRow } from "./unit-rows";

/** A table with one row per unit: rows of parameters, names, codes, and the cells. */
export function tableBlock(
  key: string,
  name: BlockName,
  area: Area,
  { names, codes }: ColumnNames,
  cells: readonly (readonly PlanCell[])[],
  parameters: readonly (readonly PlanCell[])[] = [],
): Block {
  const none = range(area.columns).map(() => blank);
  return {
    name: blockName(key, name),
    row: parameterRow,
    column: area.column,
    cells: [
      ...range(namesRow - parameterRow).map((k) => parameters[k] ?? none),
      names.map((value) => text(value, "header")),
      codes.map((value) => text(value, "header")),
      ...cells,
    ],
  };
}
