import type { PlanCell } from "../../plan";
import { live, type Context } from "../context/context";
import { columnRange } from "../formulas/ranges";
import { said, saidFormula } from "../words";
import type { EvidenceLayout } from "./layout";

/** How many cells have a document behind them, over all units. */
export function sentenceCell({ words }: Context, layout: EvidenceLayout): PlanCell {
  const { summary, units, roots, sheet } = layout;
  const total = (name: "cells" | "documents" | "old"): number =>
    units.reduce((sum, own) => sum + own[name], 0);
  const sum = (column: number): { readonly formula: string } => ({
    formula: `SUM(${columnRange(summary, column, sheet)})`,
  });
  return live(
    saidFormula(words.evidence.sentence, { cells: sum(0), documents: sum(1), old: sum(4 + roots.length) }),
    said(words.evidence.sentence, {
      cells: total("cells"),
      documents: total("documents"),
      old: total("old"),
    }),
    "sentence",
  );
}
