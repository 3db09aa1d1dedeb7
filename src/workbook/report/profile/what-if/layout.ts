import type { Area } from "../../../cells";
import type { Context } from "../../context/context";
import type { IndexSheets } from "../../context/sheet-names";
import { part } from "../../formulas/ranges";
import { type Chain, chainAt, methodsWithoutFormula } from "../../as-if";

/** Where What if is on a profile: right of the table of the indicators. */
export interface WhatIfLayout {
  /** Title, explanation and figures, above the two columns. */
  readonly head: Area;
  /** The yellow cells, one per indicator; null where scores cannot be computed in cells. */
  readonly cells: WhatIfCells | null;
  /** The methods that have no formula; none where there are cells. */
  readonly withoutFormula: readonly string[];
}

export interface WhatIfCells {
  readonly typed: Area;
  readonly scores: Area;
  /** Code of each indicator, by which what was typed is found again, and the treated value: hidden. */
  readonly codes: Area;
  /** The scores of every node, hidden. */
  readonly chain: Chain;
}

/** Rows of the head, from its title on; the last one is beside the header of the table. */
export const headRows = {
  title: 0,
  typeHere: 1,
  scaleHeld: 2,
  score: 3,
  rank: 4,
  gap: 5,
  unusable: 6,
  heading: 7,
  header: 8,
} as const;
const headHeight = 9;

/** Columns beside the table: the values, their scores. */
export const whatIfWidth = 2;

export function whatIfLayout(
  context: Context,
  index: IndexSheets,
  { beside, codes, chain }: { readonly beside: Area; readonly codes: Area; readonly chain: number },
): WhatIfLayout {
  const withoutFormula = methodsWithoutFormula(context, index.root);
  const head = {
    ...part(beside, -headHeight, 0, headHeight, whatIfWidth),
  };
  if (withoutFormula.length > 0) return { head, cells: null, withoutFormula };
  const column = (k: number): Area => part(beside, 0, k, beside.rows, 1);
  const place = { sheet: beside.sheet, row: beside.row, column: chain, rows: 1 };
  return {
    head,
    cells: {
      typed: column(0),
      scores: column(1),
      codes,
      chain: chainAt(context, index.root, place),
    },
    withoutFormula,
  };
}
