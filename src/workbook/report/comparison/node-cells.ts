import { choices, competitionRank, measuredIn } from "../profile";
import type { PlanCell, StyleRole } from "../../plan";
import type { CellValue } from "../../cells";
import { indicatorAt, indicatorValue, live, nodeValue, text, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { formulaText } from "../formulas/formula-text";
import { cell, columnRange } from "../formulas/ranges";
import { scoreColumn } from "../gaps";
import { scored } from "../looks/score-format";
import { valueDigits, valueFormat } from "../looks/value-digits";

import type { ComparisonLayout } from "./layout";

/** What every cell needs: where the unit's place is, and which unit that was at the run. */
export interface ComparedTerms {
  readonly layout: ComparisonLayout;
  readonly compared: readonly (number | null)[];
}

/** The names of the units above their columns, from the yellow cells. */
export const unitHeader = (
  context: Context,
  { layout: { chosen, sheet }, compared }: ComparedTerms,
): readonly PlanCell[] => {
  const choiceTexts = choices(context);
  return compared.map((unit, k) => {
    const from = cell(chosen, k, 0, sheet, "both");
    // The name of a series is no empty text: a chart would call it by its column.
    return live(`IF(${from}=""," ",${from})`, unit === null ? " " : (choiceTexts[unit] ?? ""), "header");
  });
};

/** A figure of a column at the place of a unit: an empty text without a unit, the word for a missing figure. */
function figureCell(
  { words }: Context,
  { layout: { places, sheet } }: ComparedTerms,
  k: number,
  column: string,
  value: number,
  style: StyleRole,
  wrapped: (found: string) => string = (found) => found,
): PlanCell {
  const place = cell(places, k, 0, sheet, "both");
  const found = `INDEX(${column},${place})`;
  const { missing } = words.tables;
  return live(
    `IF(${place}="","",IF(ISNUMBER(${found}),${wrapped(found)},${formulaText(missing)}))`,
    Number.isNaN(value) ? missing : value,
    style,
  );
}

const ofUnit = (cellOf: (unit: number) => PlanCell, unit: number | null): PlanCell => {
  if (unit !== null) return cellOf(unit);
  return { ...cellOf(0), value: "" satisfies CellValue };
};

/** Name, scores and ranks of a node for each of the units. */
export function nodeRow(
  context: Context,
  terms: ComparedTerms,
  position: number,
): { readonly name: PlanCell; readonly scores: readonly PlanCell[]; readonly ranks: readonly PlanCell[] } {
  const { results, layout, structure } = context;
  const { sheet } = terms.layout;
  const { area, at } = scoreColumn(context, position);
  const column = columnRange(area, at, sheet);
  const place = structure.place.get(position);
  const isAggregate = place?.kind === "aggregate";
  const ranks = columnRange(layout.scores.ranks, place?.at ?? 0, sheet);
  return {
    name: text(nodeAt(context.model, position).name, "labelWrapped"),
    scores: terms.compared.map((unit, k) =>
      scored(
        context,
        position,
        ofUnit(
          (i) => figureCell(context, terms, k, column, nodeValue(results.scores, position, i), "score"),
          unit,
        ),
      ),
    ),
    ranks: terms.compared.map((unit, k) =>
      ofUnit(
        (i) =>
          isAggregate
            ? figureCell(context, terms, k, ranks, nodeValue(results.ranks, position, i), "rank")
            : figureCell(
                context,
                terms,
                k,
                column,
                competitionRank.value(results.scores[position] ?? new Float64Array(), i),
                "rank",
                (score) => competitionRank.formula(context, score, column),
              ),
        unit,
      ),
    ),
  };
}

/** The raw values of an indicator for each of the units. */
export function valueRow(context: Context, terms: ComparedTerms, p: number): readonly PlanCell[] {
  const { results, structure, layout } = context;
  const column = columnRange(layout.values.table, p, terms.layout.sheet);
  const denominated = results.denominated[structure.indicatorOf[p] ?? -1] ?? new Float64Array();
  const format = valueFormat(valueDigits(denominated));
  return terms.compared.map((unit, k) => ({
    ...ofUnit(
      (i) =>
        figureCell(context, terms, k, column, indicatorValue(context, results.denominated, p, i), "number"),
      unit,
    ),
    format,
  }));
}

export const measuredCell = (context: Context, p: number): PlanCell =>
  text(indicatorAt(context, p).unit || measuredIn(context, p), "codeWrapped");
