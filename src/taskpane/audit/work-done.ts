import type { Results } from "../../engine";

/** How many cells and columns a run changed or left out. */
export interface WorkDone {
  readonly imputed: number;
  readonly treated: number;
  readonly setAside: number;
  readonly screenedOut: number;
  /** Units that have no score at the first index, though they were not screened out. */
  readonly notScored: number;
}

export function workDone(results: Results, root: number): WorkDone {
  const scores = results.scores[root] ?? new Float64Array();
  return {
    imputed: results.imputations.length,
    treated: results.treatments.length,
    setAside: results.setAside.length,
    screenedOut: results.kept.filter((kept) => !kept).length,
    notScored: scores.filter((score, i) => Number.isNaN(score) && results.kept[i] === true).length,
  };
}
