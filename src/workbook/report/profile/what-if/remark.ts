import type { Context } from "../../context/context";
import { numberText, numberTextFormula, rankText, rankTextFormula } from "../../formulas/number-text";
import { scoreFormat } from "../../looks/score-format";
import { said, saidFormula } from "../../words";
import type { ProfileTerms } from "../terms";
import { asIfFigures } from "./figures";
import { headCellOf } from "./head";

/** A figure as if, beside the present one: "as if: 47.9"; its formula and the text now, empty while nothing is typed. */
export function asIfRemark(
  context: Context,
  terms: ProfileTerms,
  which: "score" | "rank" | "gap",
): { readonly formula: string; readonly text: string } | null {
  const { whatIf: layout } = terms.layout;
  if (layout === null || layout.cells === null) return null;
  const figures = asIfFigures(context, terms, layout.cells);
  const digits = scoreFormat(context, terms.index.root).length - 2;
  const isRank = which === "rank";
  const at = headCellOf(layout, which, terms.layout.sheet);
  const { asIf } = context.words.whatIf;
  const figure = { formula: isRank ? rankTextFormula(at) : numberTextFormula(at, digits) };
  const { value } = figures[which];
  const shown = figures.shown && !Number.isNaN(value);
  return {
    formula: `IF(ISNUMBER(${at}),${saidFormula(asIf, { figure })},"")`,
    text: shown ? said(asIf, { figure: isRank ? rankText(value) : numberText(value, digits) }) : "",
  };
}
