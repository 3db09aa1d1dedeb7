import type { PlanCell } from "../../../plan";
import type { Context } from "../../context/context";
import { cell } from "../../formulas/ranges";
import { chainCells, chainHeader } from "../../as-if";
import { look, type ProfileTerms } from "../terms";
import type { WhatIfCells } from "./layout";
import { typedAt } from "./typed";

/** The scores of the chosen unit at every node: the new ones where a value was typed, else those that it has. */
export function whatIfChain(
  context: Context,
  terms: ProfileTerms,
  { scores, chain }: WhatIfCells,
): readonly (readonly PlanCell[])[] {
  const { sheet, places } = terms.layout;
  const { structure, layout } = context;
  const replaced = places.flatMap((p) => {
    const typed = typedAt(context, terms.index, terms.unit, p);
    return typed.state === "used" ? [{ indicator: structure.indicatorOf[p] ?? -1, score: typed.score }] : [];
  });
  const formulaOf = (p: number): string => {
    const score = cell(scores, places.indexOf(p), 0, sheet, "both");
    return `IF(ISNUMBER(${score}),${score},IFERROR(${look(terms, layout.normalised.table, p)},""))`;
  };
  return [
    chainHeader(context, chain),
    ...chainCells(context, chain, [{ unit: terms.unit, scores: replaced, formulaOf }]),
  ];
}
