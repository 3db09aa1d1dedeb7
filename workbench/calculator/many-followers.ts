import { RTree } from "@univerjs/core";

interface Search {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly startColumn: number;
    readonly endRow: number;
    readonly endColumn: number;
  };
}

interface Found {
  readonly tree: { range(left: number, top: number, right: number, bottom: number): readonly number[] };
  readonly items: readonly { readonly ids: Iterable<number> }[];
}

/** The private members of Univer's tree of cells and the formulas that follow from each, in version 0.25.1. */
interface Cells {
  readonly _kdTree?: ReadonlyMap<string, ReadonlyMap<string, Found>>;
}

/**
 * Lets more than about 100,000 formulas follow from one cell. Univer passes them to a function as its arguments, and
 * the browser has a limit for these.
 */
export function allowManyFollowers(): void {
  Object.assign(RTree.prototype, {
    _searchByOneCellCache(this: Cells, { unitId, sheetId, range }: Search): readonly number[] {
      const found = this._kdTree?.get(unitId)?.get(sheetId);
      if (!found) return [];
      const { startColumn, startRow, endColumn, endRow } = range;
      const indices = found.tree.range(startColumn, startRow, endColumn, endRow);
      return indices.flatMap((index) => [...(found.items[index]?.ids ?? [])]);
    },
  });
}
