import type { Model } from "../../engine";
import type { AssessmentTables } from "./assessment-tables";
import { evidenceByCell, saysEvidence, type CellEvidence } from "./cell-evidence";

/** A cell of the index that documents may be behind. Positions are those of the model. */
export interface CoveredCell {
  readonly unit: number;
  readonly indicator: number;
  /** Whether the cell has a value, so that it counts in the score. */
  readonly hasValue: boolean;
  readonly evidence: CellEvidence;
}

/** What the levels of an index rest on. */
export interface EvidenceCoverage {
  /** Positions of the indicators that are looked at, ascending: those with ratings, and those that a row of Evidence names. */
  readonly indicators: readonly number[];
  /** Indicators one after the other as in `indicators`, each with all units of the model in their order. */
  readonly cells: readonly CoveredCell[];
}

/**
 * What each cell rests on, for the indicators with ratings and those that the table Evidence names. Null where the workbook has
 * neither a table Evidence nor ratings that name what they rest on.
 */
export function evidenceCoverage(model: Model, assessment: AssessmentTables): EvidenceCoverage | null {
  const { evidence, ratings, rated } = assessment;
  if (!saysEvidence(assessment)) return null;
  const named = new Set([...rated, ...ratings.map(({ item }) => item)]);
  for (const { indicator } of evidence) if (indicator !== null) named.add(indicator);
  const isForAll = evidence.some(({ indicator }) => indicator === null);
  const indicators = model.indicators.flatMap(({ code }, j) =>
    named.has(code) || (isForAll && named.size === 0) ? [j] : [],
  );
  if (indicators.length === 0) return null;
  const of = evidenceByCell(assessment, model);
  return {
    indicators,
    cells: indicators.flatMap((j) => {
      const indicator = model.indicators[j];
      return model.units.map(({ code }, i): CoveredCell => ({
        ...{ unit: i, indicator: j },
        hasValue: !Number.isNaN(indicator?.values[i] ?? NaN),
        evidence: of(code, indicator?.code ?? ""),
      }));
    }),
  };
}
