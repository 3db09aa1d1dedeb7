import type { PlanCell } from "../../plan";
import { figure, indicatorAt, live, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { cell, rowRange } from "../formulas/ranges";
import type { EvidenceLayout } from "./layout";

/** The figures of each unit: cells, those with a document, their share, shares of the score, those without, old ones, quality. */
export function unitCells(context: Context, layout: EvidenceLayout): readonly (readonly PlanCell[])[] {
  const { sheet, documents, newest, quality, places, roots, dates, summary, units } = layout;
  const last = places.length - 1;
  return units.map((own, i) => {
    const of = (column: number): string => cell(summary, i, column, sheet);
    const docs = rowRange(documents, i, 0, last, sheet);
    const grades = rowRange(quality, i, 0, last, sheet);
    const days = rowRange(newest, i, 0, last, sheet);
    return [
      live(`COUNT(${docs})`, own.cells, "rank"),
      live(`COUNTIF(${docs},">0")`, own.documents, "rank"),
      live(
        `IF(${of(0)}=0,"",${of(1)}/${of(0)})`,
        own.cells === 0 ? "" : own.documents / own.cells,
        "percent",
      ),
      ...roots.map((root, k) =>
        live(
          scoreShare(context, layout, i, k),
          own.scoreShares[nodeAt(context.model, root).code] ?? NaN,
          "percent",
        ),
      ),
      live(`${of(0)}-${of(1)}`, own.cells - own.documents, "rank"),
      live(`COUNTIF(${days},"<"&${cell(dates, 1, 0, sheet, "both")})`, own.old, "rank"),
      live(`IF(COUNT(${grades})=0,"",AVERAGE(${grades}))`, own.quality, "number", false, "0.0"),
    ];
  });
}

/** Weights of the indicators with a document over those of all indicators with a value. */
function scoreShare(
  {
    layout: {
      values: { table: values },
    },
  }: Context,
  { documents, weights, places, sheet }: EvidenceLayout,
  i: number,
  k: number,
): string {
  const docs = rowRange(documents, i, 0, places.length - 1, sheet);
  const own = { ...documents, row: weights.row, rows: weights.rows };
  const ofDocs = rowRange(own, k, 0, places.length - 1, sheet, "both");
  const present = rowRange(values, i, 0, values.columns - 1, sheet);
  const ofAll = `SUMPRODUCT(ISNUMBER(${present})*${rowRange(weights, k, 0, weights.columns - 1, sheet, "both")})`;
  return `IF(${ofAll}=0,"",SUMPRODUCT(ISNUMBER(${docs})*(${docs}>0)*${ofDocs})/${ofAll})`;
}

/** Weight of each indicator in an index, as Parameters has it; 0 in the others. */
export function weightCells(
  context: Context,
  { roots, sheet }: EvidenceLayout,
  places: readonly number[],
): readonly (readonly PlanCell[])[] {
  const { structure, results, layout } = context;
  const column = layout.parameters.columns.indexOf("Effective weight");
  return roots.map((root) =>
    places.map((place) => {
      const position = structure.indicators[place] ?? -1;
      if (structure.rootOf[position] !== root) return figure(0, "percent");
      const weight = results.effectiveWeights[position] ?? NaN;
      return live(cell(layout.parameters.table, place, column, sheet), weight, "percent");
    }),
  );
}

/** Names and codes of the indicators that are looked at. */
export const namesOf = (
  context: Context,
  places: readonly number[],
): { readonly names: readonly string[]; readonly codes: readonly string[] } => ({
  names: places.map((place) => indicatorAt(context, place).name),
  codes: places.map((place) => indicatorAt(context, place).code),
});
