import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { at } from "../../../engine/internal";
import { figure, live, text } from "../context/context";
import { namesOn } from "../frame/lead";
import { cell } from "../formulas/ranges";
import type { Terms } from "./terms";

/** Columns of the exhibit F4, from the first column of the sheet. */
export const frontierColumns = { rank: 0, unit: 1, score: 2, own: 3, gain: 4 } as const;

/** The rows of the units, without the header. */
export const frontierPlace = ({ frontier, frontierRow, sheet }: Terms): Area => ({
  sheet,
  row: frontierRow,
  column: 0,
  rows: frontier?.rows.length ?? 0,
  columns: Object.keys(frontierColumns).length,
});

export function frontierHeader({ words }: Terms): readonly PlanCell[] {
  const { assessmentAssumptions: texts } = words;
  return [
    ...[texts.frontierRank, texts.frontierUnit, texts.frontierScore],
    ...[texts.frontierOwn, texts.frontierGain],
  ].map((name) => text(name, "header"));
}

/** Each unit with its rank in the index, which is live, and its score and rank under the best weights, which are values. */
export function frontierCells(terms: Terms): readonly (readonly PlanCell[])[] {
  const { context, frontier, index, sheet } = terms;
  const { scores, sheets } = context.layout;
  const place = frontierPlace(terms);
  const a = context.structure.place.get(index.root)?.at ?? 0;
  const names = namesOn(context, sheets.Scores);
  return (frontier?.rows ?? []).map(({ unit, indexRank, score, rank }, k) => {
    const [now, own] = [frontierColumns.rank, frontierColumns.own].map((column) =>
      cell(place, k, column, sheet),
    );
    return [
      live(cell(scores.ranks, unit, a, sheet), indexRank, "rank"),
      live(cell(names, unit, 0, sheet), at(context.unitLabels, unit), "label"),
      Number.isNaN(score) ? text("", "number") : figure(score, "number", "0.000"),
      Number.isNaN(rank) ? text("", "rank") : figure(rank, "rank"),
      live(`IF(COUNT(${now ?? ""},${own ?? ""})=2,${now ?? ""}-${own ?? ""},"")`, indexRank - rank, "rank"),
    ];
  });
}
