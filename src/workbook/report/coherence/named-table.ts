import type { Block, PlanCell } from "../../plan";
import { range, text, type Context } from "../context/context";
import { blockName } from "../frame/block-name";
import type { BlockName } from "../sheet-list";
import type { Area } from "../../cells";

/** A table of the sheet with its heading and header; code and name come first in each row. */
export function namedTable(
  { words }: Context,
  key: string,
  name: BlockName,
  area: Area,
  heading: string,
  header: readonly string[],
  rows: readonly (readonly PlanCell[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const { tables } = words;
  return [
    {
      name: blockName(key, name),
      row: area.row - 2,
      column: 0,
      cells: [
        range(area.columns + 2).map((j) => text(j === 0 ? heading : "", "heading")),
        [tables.code, tables.name, ...header].map((word) => text(word, "header")),
        ...rows,
      ],
    },
  ];
}
