import { heldNodes } from "../../../../engine/internal";
import { type Context, nodeValue } from "../../context/context";
import { columnRange, wholeRange } from "../../formulas/ranges";
import { rankAsIf, rankAsIfFormula } from "../../as-if";
import { referenceFormula } from "../../gaps";
import type { ProfileTerms } from "../terms";
import type { WhatIfCells } from "./layout";
import { typedAt } from "./typed";

/** A figure as if: its formula, and its value; NaN where there is none. */
export interface AsIfFigure {
  readonly formula: string;
  readonly value: number;
}

/** What What if comes to: formulas that other cells of the profile use. */
export interface AsIfFigures {
  /** Number of values that cannot be used. */
  readonly unusable: AsIfFigure;
  /** Condition under which there are figures: something was typed, and all of it can be used. */
  readonly isShown: string;
  readonly shown: boolean;
  readonly score: AsIfFigure;
  readonly rank: AsIfFigure;
  readonly gap: AsIfFigure;
}

export function asIfFigures(context: Context, terms: ProfileTerms, cells: WhatIfCells): AsIfFigures {
  const { results, structure } = context;
  const { index, unit, layout } = terms;
  const { root } = index;
  const states = layout.places.map((p) => ({ p, typed: typedAt(context, index, unit, p) }));
  const used = states.flatMap(({ p, typed }) =>
    typed.state === "used" ? [{ indicator: structure.indicatorOf[p] ?? -1, score: typed.score }] : [],
  );
  const unusable = states.filter(({ typed }) => typed.state === "unusable").length;
  const score = heldNodes(results, [{ unit, scores: used }]).scores[root]?.[0] ?? NaN;
  const scoreAt = cells.chain.cell(0, root, layout.sheet);
  const reference = referenceFormula(context, root, { group: terms.group, place: terms.row }, layout.sheet);
  const [typedRange, scoreRange] = [
    wholeRange(cells.typed, layout.sheet),
    columnRange(cells.scores, 0, layout.sheet),
  ];
  const typed = `SUMPRODUCT(--(${typedRange}<>""))`;
  const count = `SUMPRODUCT((${typedRange}<>"")*NOT(ISNUMBER(${scoreRange})))`;
  return {
    unusable: { formula: count, value: unusable },
    isShown: `AND(${typed}>0,${count}=0)`,
    shown: used.length > 0 && unusable === 0,
    score: { formula: scoreAt, value: score },
    rank: {
      formula: rankAsIfFormula(context, root, scoreAt, terms.row, layout.sheet),
      value: rankAsIf(context, root, unit, score),
    },
    gap: {
      formula: `${reference}-${scoreAt}`,
      value: nodeValue(results.references, root, unit) - score,
    },
  };
}
