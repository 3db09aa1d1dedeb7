import type { Area } from "../../cells";
import { rowAbove, type Shape } from "../context/shape";
import { parameterRow } from "../frame/unit-rows";
import { countsSetAside } from "../method/counts-set-aside";

/** Which elements a unit has, where those that are set aside count too: a column for each aggregate. */
export interface ElementsLayout {
  /** 1 where the unit has the aggregate, else 0. */
  readonly table: Area;
  /** 1 for an aggregate that counts as an element of its parent, else 0. */
  readonly counts: Area;
}

/** Right of everything else on the sheet; null where elements that are set aside do not count. */
export function layOutElements(
  { model, structure }: Shape,
  first: number,
  place: (column: number, columns: number) => Area,
): ElementsLayout | null {
  if (!countsSetAside(model)) return null;
  const table = place(first, structure.aggregates.length);
  return { table, counts: rowAbove(table, parameterRow + 1) };
}
