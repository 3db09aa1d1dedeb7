import type { Block, DropDown } from "../../../plan";
import type { Context } from "../../context/context";
import { part } from "../../formulas/ranges";
import { blockName } from "../../frame/block-name";
import type { ProfileTerms } from "../terms";
import { codeCells, scoreAsIfCells, typedCells } from "./cells";
import { whatIfChain } from "./chain";
import { asIfFigures } from "./figures";
import { headCells } from "./head";
import { possibleAt, whatIfBlock } from "./typed";

/** Everything of What if on a profile; nothing in a report in values. */
export function whatIfBlocks(context: Context, terms: ProfileTerms): readonly Block[] {
  const { whatIf: layout } = terms.layout;
  if (layout === null) return [];
  const { cells, head } = layout;
  const key = `Profile${terms.index.suffix}`;
  const figures = cells === null ? null : asIfFigures(context, terms, cells);
  const headBlock = {
    name: blockName(key, "WhatIfHead"),
    row: head.row,
    column: head.column,
    cells: headCells(context, terms, layout, figures),
  };
  if (cells === null) return [headBlock];
  const { typed, scores, codes, chain } = cells;
  return [
    headBlock,
    {
      name: whatIfBlock(terms.index),
      row: typed.row,
      column: typed.column,
      cells: typedCells(context, terms),
    },
    {
      name: blockName(key, "WhatIfScores"),
      row: scores.row,
      column: scores.column,
      cells: scoreAsIfCells(context, terms, cells),
    },
    {
      name: blockName(key, "WhatIfCodes"),
      row: codes.row,
      column: codes.column,
      cells: codeCells(context, terms, cells),
    },
    {
      name: blockName(key, "WhatIfChain"),
      row: chain.area.row - 1,
      column: chain.area.column,
      cells: whatIfChain(context, terms, cells),
    },
  ];
}

/** The levels of each indicator that has some, to choose from. */
export function whatIfDropDowns(context: Context, { layout }: ProfileTerms): readonly DropDown[] {
  const cells = layout.whatIf?.cells ?? null;
  if (cells === null) return [];
  const { whatIf } = context.words;
  return layout.places.flatMap((p, k): readonly DropDown[] => {
    const { lower, upper, level, between } = possibleAt(context, p);
    if (between) return [];
    const count = Math.floor((upper - lower) / level + 1e-9) + 1;
    const list = Array.from({ length: count }, (_, n) => String(lower + n * level));
    return [{ area: part(cells.typed, k, 0, 1, 1), source: { list }, prompt: "", error: whatIf.chooseLevel }];
  });
}
