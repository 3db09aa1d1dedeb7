import type { PlanCell } from "../../plan";
import { isOlderThan } from "../../assessment";
import { figure, indicatorAt, live, range, type Context } from "../context/context";
import { cell, rowRange } from "../formulas/ranges";
import type { EvidenceLayout } from "./layout";

/** The figures of each unit: cells, those with a document, their share, shares of the score, those without, old ones, quality. */
export function unitCells(context: Context, layout: EvidenceLayout): readonly (readonly PlanCell[])[] {
  const { sheet, documents, newest, quality, places, roots, dates, limits, asOf, summary } = layout;
  const last = places.length - 1;
  return range(context.model.units.length).map((i) => {
    const known = places.flatMap((place) => {
      const own = layout.cell(place, i);
      return own?.hasValue === true ? [own.evidence] : [];
    });
    const withDocument = known.filter((evidence) => evidence.documents > 0);
    const old = withDocument.filter(({ newest: day }) =>
      isOlderThan(day, limits.values.years, asOf?.day ?? ""),
    );
    const qualities = known.map((evidence) => evidence.quality).filter((x) => !Number.isNaN(x));
    const of = (column: number): string => cell(summary, i, column, sheet);
    const docs = rowRange(documents, i, 0, last, sheet);
    const grades = rowRange(quality, i, 0, last, sheet);
    const days = rowRange(newest, i, 0, last, sheet);
    return [
      live(`COUNT(${docs})`, known.length, "rank"),
      live(`COUNTIF(${docs},">0")`, withDocument.length, "rank"),
      live(
        `IF(${of(0)}=0,"",${of(1)}/${of(0)})`,
        known.length === 0 ? "" : withDocument.length / known.length,
        "percent",
      ),
      ...roots.map((root, k) => scoreShare(context, layout, i, root, k)),
      live(`${of(0)}-${of(1)}`, known.length - withDocument.length, "rank"),
      live(`COUNTIF(${days},"<"&${cell(dates, 1, 0, sheet, "both")})`, old.length, "rank"),
      live(
        `IF(COUNT(${grades})=0,"",AVERAGE(${grades}))`,
        qualities.length === 0 ? "" : qualities.reduce((sum, x) => sum + x, 0) / qualities.length,
        "number",
        false,
        "0.0",
      ),
    ];
  });
}

/** Weights of the indicators with a document over those of all indicators with a value. */
function scoreShare(
  context: Context,
  { documents, weights, places, sheet, cell: covered }: EvidenceLayout,
  i: number,
  root: number,
  k: number,
): PlanCell {
  const { structure, results, layout } = context;
  const weightOf = (place: number): number => {
    const position = structure.indicators[place] ?? -1;
    return structure.rootOf[position] === root ? (results.effectiveWeights[position] ?? 0) : 0;
  };
  let [all, behind] = [0, 0];
  structure.indicators.forEach((_, place) => {
    const column = results.denominated[structure.indicatorOf[place] ?? -1];
    if (!Number.isNaN(column?.[i] ?? NaN)) all += weightOf(place);
  });
  for (const place of places) {
    const own = covered(place, i);
    const column = results.denominated[structure.indicatorOf[place] ?? -1];
    const counts = own !== undefined && own.evidence.documents > 0 && !Number.isNaN(column?.[i] ?? NaN);
    if (counts) behind += weightOf(place);
  }
  const docs = rowRange(documents, i, 0, places.length - 1, sheet);
  const own = { ...documents, row: weights.row, rows: weights.rows };
  const ofDocs = rowRange(own, k, 0, places.length - 1, sheet, "both");
  const values = layout.values.table;
  const present = rowRange(values, i, 0, values.columns - 1, sheet);
  const ofAll = `SUMPRODUCT(ISNUMBER(${present})*${rowRange(weights, k, 0, weights.columns - 1, sheet, "both")})`;
  const formula = `IF(${ofAll}=0,"",SUMPRODUCT(ISNUMBER(${docs})*(${docs}>0)*${ofDocs})/${ofAll})`;
  return live(formula, all === 0 ? "" : behind / all, "percent");
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
