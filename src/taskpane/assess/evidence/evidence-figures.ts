import type { SessionIndex } from "../../../app/session";
import { mean } from "../../../engine";
import { type CoveredCell, type EvidenceCoverage, isOlderThan } from "../../../workbook/assessment";

/** What the score of a unit rests on. */
interface UnitEvidence {
  /** Position of the unit. */
  readonly unit: number;
  /** Weight of its cells with a document over that of all its cells with a value, 0 to 1; NaN without such cells. */
  readonly share: number;
  readonly cells: number;
  readonly without: number;
  readonly old: number;
}

export interface EvidenceFigures {
  /** The smallest share first. */
  readonly units: readonly UnitEvidence[];
  /** Cells with a value and without a document, and those of which all documents are old. */
  readonly without: readonly CoveredCell[];
  readonly old: readonly CoveredCell[];
  /** Number of cells with a value. */
  readonly cells: number;
  readonly meanShare: number;
}

/**
 * What the levels of an index rest on.
 *
 * @param years a document is old when it is older than this on the day
 */
export function evidenceFigures(
  { model, results }: SessionIndex,
  { cells }: EvidenceCoverage,
  years: number,
  day: string,
): EvidenceFigures {
  const nodes = new Map(model.framework.map(({ code }, k) => [code, k]));
  const weightOf = ({ indicator }: CoveredCell): number =>
    results.effectiveWeights[nodes.get(model.indicators[indicator]?.code ?? "") ?? -1] ?? 0;
  const valued = cells.filter(({ hasValue }) => hasValue);
  const isWithout = ({ evidence }: CoveredCell): boolean => evidence.documents === 0;
  const isOld = (cell: CoveredCell): boolean =>
    !isWithout(cell) && isOlderThan(cell.evidence.newest, years, day);
  const byUnit = model.units.map((): CoveredCell[] => []);
  for (const cell of valued) byUnit[cell.unit]?.push(cell);
  const units = byUnit.map((own, unit): UnitEvidence => {
    const sum = (of: readonly CoveredCell[]): number => of.reduce((total, cell) => total + weightOf(cell), 0);
    return {
      ...{ unit, cells: own.length, share: sum(own.filter((cell) => !isWithout(cell))) / sum(own) },
      ...{ without: own.filter(isWithout).length, old: own.filter(isOld).length },
    };
  });
  const known = units.map(({ share }) => share).filter((share) => !Number.isNaN(share));
  return {
    units: [...units].sort((a, b) => orLast(a.share) - orLast(b.share)),
    ...{ without: valued.filter(isWithout), old: valued.filter(isOld), cells: valued.length },
    meanShare: mean(Float64Array.from(known)),
  };
}

const orLast = (share: number): number => (Number.isNaN(share) ? Infinity : share);
