import type { PlanCell } from "../../plan";
import { isOlderThan } from "../../assessment";
import { live, range, type Context } from "../context/context";
import { columnRange } from "../formulas/ranges";
import { said, saidFormula } from "../words";
import type { EvidenceLayout } from "./layout";

/** How many cells have a document behind them, over all units. */
export function sentenceCell({ model, words }: Context, layout: EvidenceLayout): PlanCell {
  const { summary, places, limits, asOf, roots, sheet } = layout;
  let [cells, documents, old] = [0, 0, 0];
  for (const place of places)
    for (const i of range(model.units.length)) {
      const own = layout.cell(place, i);
      if (own?.hasValue !== true) continue;
      cells++;
      if (own.evidence.documents === 0) continue;
      documents++;
      if (isOlderThan(own.evidence.newest, limits.values.years, asOf?.day ?? "")) old++;
    }
  const sum = (column: number): { readonly formula: string } => ({
    formula: `SUM(${columnRange(summary, column, sheet)})`,
  });
  const oldColumn = 4 + roots.length;
  return live(
    saidFormula(words.evidence.sentence, { cells: sum(0), documents: sum(1), old: sum(oldColumn) }),
    said(words.evidence.sentence, { cells, documents, old }),
    "sentence",
  );
}
