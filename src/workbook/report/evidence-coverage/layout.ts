import type { Area } from "../../cells";
import {
  type CoveredCell,
  type EvidenceAsOf,
  evidenceAsOf,
  evidenceCoverage,
  unitEvidence,
  type UnitEvidence,
} from "../../assessment";
import type { Context } from "../context/context";
import { perContext } from "../context/per-context";
import { limitsOf, type Limit, type Limits } from "../frame/limits";
import { firstUnitRow, namesRow, parameterRow } from "../frame/unit-rows";

export const evidenceLimits: readonly Limit<"years">[] = [{ key: "years", format: "0" }];

/** Rows above the header that can hold the weights of an index each. */
const maximumIndexes = 4;

export interface EvidenceLayout {
  readonly sheet: string;
  readonly limits: Limits<"years">;
  /** From when the age of documents is counted, and the day before which one is old: cells below the limit. */
  readonly dates: Area;
  readonly asOf: EvidenceAsOf | null;
  /** Report places of the indicators that are looked at. */
  readonly places: readonly number[];
  /** Framework positions of the indexes whose share is shown. */
  readonly roots: readonly number[];
  /** One row per unit: figures of the unit, then a column for each indicator that is looked at. */
  readonly summary: Area;
  readonly documents: Area;
  readonly newest: Area;
  readonly quality: Area;
  /** Weights of all indicators, a row for each index. */
  readonly weights: Area;
  /** One per unit. */
  readonly units: readonly UnitEvidence[];
  /** By report place and unit. */
  readonly cell: (place: number, unit: number) => CoveredCell | undefined;
}

/** Columns of the figures of a unit beside the shares of the score. */
const summaryColumns = ["cells", "withDocument", "share", "without", "old", "quality"] as const;

/** Where the figures of the sheet Evidence coverage are; null where the workbook does not say what levels rest on. */
export const evidenceLayout = perContext((context: Context): EvidenceLayout | null => {
  const { source, model, structure, layout, brief } = context;
  const coverage = source.assessment ? evidenceCoverage(model, source.assessment) : null;
  if (source.assessment === undefined || coverage === null || brief) return null;
  const sheet = layout.sheets.EvidenceCoverage;
  const looked = new Map(coverage.indicators.map((j, k) => [j, k]));
  const places = structure.indicatorOf.flatMap((j, p) => (looked.has(j) ? [p] : []));
  const count = model.units.length;
  const at = (column: number, columns: number): Area => ({
    ...{ sheet, row: firstUnitRow, rows: count },
    ...{ column, columns },
  });
  const roots = structure.roots.slice(0, maximumIndexes);
  const summary = at(layout.lead, summaryColumns.length + roots.length);
  const documents = at(summary.column + summary.columns + 1, places.length);
  const newest = at(documents.column + places.length + 1, places.length);
  const quality = at(newest.column + places.length + 1, places.length);
  const asOf = evidenceAsOf(source.assessment);
  const limits = limitsOf(context, "EvidenceCoverage", sheet, evidenceLimits);
  return {
    ...{ sheet, limits, places, roots, summary, documents, newest, quality },
    dates: { sheet, row: parameterRow + evidenceLimits.length, column: 0, rows: 2, columns: 1 },
    asOf,
    units: unitEvidence(context.results, coverage, limits.values.years, asOf?.day ?? ""),
    weights: {
      ...{ sheet, row: parameterRow, rows: roots.length },
      ...{ column: quality.column + places.length + 1, columns: structure.indicators.length },
    },
    cell: (place, unit) => {
      const k = looked.get(structure.indicatorOf[place] ?? -1);
      return k === undefined ? undefined : coverage.cells[k * count + unit];
    },
  };
});

/** The cell of the sentence. */
export const sentencePlace = ({ sheet }: EvidenceLayout): Area => ({
  ...{ sheet, row: namesRow - 1, column: 0, rows: 1, columns: 1 },
});
