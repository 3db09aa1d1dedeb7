import type { SessionIndex } from "../../../app/session";
import { mean } from "../../../engine";
import {
  type CoveredCell,
  type EvidenceCoverage,
  isOlderThan,
  unitEvidence,
} from "../../../workbook/assessment";
import { treesOf } from "../../model/tree";

/** What the score of a unit rests on. */
interface UnitFigures {
  /** Position of the unit. */
  readonly unit: number;
  /** Share of the score with a document, 0 to 1; NaN without a value. */
  readonly share: number;
  readonly without: number;
  readonly old: number;
}

export interface EvidenceFigures {
  /** The smallest share first. */
  readonly units: readonly UnitFigures[];
  /** Cells with a value and without a document, and those of which all documents are old. */
  readonly without: readonly CoveredCell[];
  readonly old: readonly CoveredCell[];
  /** Number of cells with a value. */
  readonly cells: number;
  readonly meanShare: number;
}

/**
 * What the levels of the first index rest on: the figures of the sheet Evidence coverage.
 *
 * @param years a document is old when it is older than this on the day
 */
export function evidenceFigures(
  { model, results }: SessionIndex,
  coverage: EvidenceCoverage,
  years: number,
  day: string,
): EvidenceFigures {
  const root = treesOf(model)[0]?.node.code ?? "";
  const valued = coverage.cells.filter(({ hasValue }) => hasValue);
  const isWithout = ({ evidence }: CoveredCell): boolean => evidence.documents === 0;
  const units = unitEvidence(results, coverage, years, day).map((own, unit): UnitFigures => ({
    ...{ unit, share: own.scoreShares[root] ?? NaN },
    ...{ without: own.cells - own.documents, old: own.old },
  }));
  const known = units.map(({ share }) => share).filter((share) => !Number.isNaN(share));
  return {
    units: [...units].sort((a, b) => orLast(a.share) - orLast(b.share)),
    without: valued.filter(isWithout),
    old: valued.filter((cell) => !isWithout(cell) && isOlderThan(cell.evidence.newest, years, day)),
    cells: valued.length,
    meanShare: mean(Float64Array.from(known)),
  };
}

const orLast = (share: number): number => (Number.isNaN(share) ? Infinity : share);
