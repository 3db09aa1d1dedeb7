import type { Area } from "../cells";
import { blockAreas } from "./block-area";
import type { DrawingScope } from "./scope";

/** The cells of which a drawing has to know something: an adapter that reads cells as it needs them reads these. */
export interface AreasToRead {
  /** Contents and number formats. */
  readonly cells: readonly Area[];
  /** Only which cells are filled. */
  readonly filled: readonly Area[];
  /** Looks. */
  readonly looks: readonly Area[];
}

/**
 * Old and new blocks; and of a sheet that leaves all, as cells of the user's may be on it.
 * @param isUndoing whether the drawing takes another back: then sheets that leave are not drawn again
 */
export function areasToRead(scope: DrawingScope, isUndoing: boolean): AreasToRead {
  const { description, holdings, leaving, own, standing } = scope;
  const kept = isUndoing ? own.filter((name) => !leaving.includes(name)) : own;
  const old = kept
    .flatMap((name) => holdings.areasOn(name))
    .filter(({ rows, columns }) => rows * columns > 0);
  const left = description.sheets.flatMap(({ name, used }) => (used && leaving.includes(name) ? [used] : []));
  return {
    cells: [...old, ...standing.flatMap(blockAreas), ...(isUndoing ? [] : left)],
    filled: isUndoing ? left : [],
    looks: old,
  };
}
