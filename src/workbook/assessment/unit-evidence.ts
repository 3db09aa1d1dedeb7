import type { Results } from "../../engine";
import type { CoveredCell, EvidenceCoverage } from "./evidence-coverage";
import { isOlderThan } from "./evidence-day";

/** How far the levels of a unit rest on documents. */
export interface UnitEvidence {
  /** Cells with a value, of the indicators that are looked at; those with a document; those whose newest document is old. */
  readonly cells: number;
  readonly documents: number;
  readonly old: number;
  /** Mean of the best quality of the cells that have one; NaN for none. */
  readonly quality: number;
  /** By index: weight of the cells with a document over that of all indicators with a value; NaN without a value. */
  readonly scoreShares: Readonly<Record<string, number>>;
}

/**
 * How far each unit rests on documents, in the order of the model.
 *
 * @param years after which a document is old, counted back from the day `on` ("2026-11-27"; "" for none)
 */
export function unitEvidence(
  results: Pick<Results, "model" | "denominated" | "effectiveWeights">,
  { cells }: EvidenceCoverage,
  years: number,
  on: string,
): readonly UnitEvidence[] {
  const { model, denominated } = results;
  const weights = weightsByRoot(results);
  const byUnit = model.units.map((): CoveredCell[] => []);
  for (const cell of cells) if (cell.hasValue) byUnit[cell.unit]?.push(cell);
  return byUnit.map((own, i): UnitEvidence => {
    const behind = own.filter(({ evidence }) => evidence.documents > 0);
    const qualities = behind.map(({ evidence }) => evidence.quality).filter((x) => !Number.isNaN(x));
    const counts = (j: number): boolean => !Number.isNaN(denominated[j]?.[i] ?? NaN);
    const share = (ofRoot: Float64Array): number => {
      const all = ofRoot.reduce((sum, weight, j) => (counts(j) ? sum + weight : sum), 0);
      const part = behind.reduce((sum, { indicator: j }) => (counts(j) ? sum + (ofRoot[j] ?? 0) : sum), 0);
      return all === 0 ? NaN : part / all;
    };
    return {
      ...{ cells: own.length, documents: behind.length },
      old: behind.filter(({ evidence }) => isOlderThan(evidence.newest, years, on)).length,
      quality: qualities.length === 0 ? NaN : qualities.reduce((sum, x) => sum + x, 0) / qualities.length,
      scoreShares: Object.fromEntries(weights.map(([root, ofRoot]) => [root, share(ofRoot)])),
    };
  });
}

/** Effective weight of each indicator in each index; 0 in the others. */
function weightsByRoot({
  model,
  effectiveWeights,
}: Pick<Results, "model" | "effectiveWeights">): readonly (readonly [root: string, Float64Array])[] {
  const { framework, indicators } = model;
  const parents = new Map(framework.map(({ code, parent }) => [code, parent]));
  const rootOf = (code: string): string => {
    let at = code;
    for (let up = parents.get(at) ?? null; up !== null; up = parents.get(at) ?? null) at = up;
    return at;
  };
  const roots = framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  return roots.map((root) => [
    root,
    Float64Array.from(indicators, ({ code }) =>
      rootOf(code) === root ? (effectiveWeights[framework.findIndex((node) => node.code === code)] ?? 0) : 0,
    ),
  ]);
}
