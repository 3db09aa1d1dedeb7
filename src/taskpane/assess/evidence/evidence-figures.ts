import type { SessionIndex } from "../../../app/session";
import { mean, type Model } from "../../../engine";
import { type CoveredCell, type EvidenceCoverage, isOlderThan } from "../../../workbook/assessment";
import { flattened, treesOf } from "../../model/tree";

/** What the score of a unit rests on. */
interface UnitEvidence {
  /** Position of the unit. */
  readonly unit: number;
  /** Weight of the indicators with a document over that of all indicators with a value, 0 to 1; NaN without a value. */
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
  const weights = weightsOf(model, results);
  const valued = cells.filter(({ hasValue }) => hasValue);
  const isWithout = ({ evidence }: CoveredCell): boolean => evidence.documents === 0;
  const isOld = (cell: CoveredCell): boolean =>
    !isWithout(cell) && isOlderThan(cell.evidence.newest, years, day);
  const byUnit = model.units.map((): CoveredCell[] => []);
  for (const cell of valued) byUnit[cell.unit]?.push(cell);
  const units = byUnit.map((own, unit): UnitEvidence => {
    const all = model.indicators.reduce(
      (sum, { values }, k) => sum + (Number.isNaN(values[unit] ?? NaN) ? 0 : (weights[k] ?? 0)),
      0,
    );
    const behind = own
      .filter((cell) => !isWithout(cell))
      .reduce((sum, { indicator }) => sum + (weights[indicator] ?? 0), 0);
    return {
      ...{ unit, cells: own.length, share: all > 0 ? behind / all : NaN },
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

/** Weight of each indicator in the first index; 0 for those of others. */
function weightsOf(model: Model, { effectiveWeights }: SessionIndex["results"]): readonly number[] {
  const [root] = treesOf(model);
  const branches = root === undefined ? [] : flattened(root);
  const own = new Map(branches.map(({ node, position }) => [node.code, effectiveWeights[position] ?? 0]));
  return model.indicators.map(({ code }) => own.get(code) ?? 0);
}

const orLast = (share: number): number => (Number.isNaN(share) ? Infinity : share);
