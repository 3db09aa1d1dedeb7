/** The sheet Sensitivity. */
export const sensitivity = {
  title: "Sensitivity: {index}",
  subtitle:
    "Which choice moves the ranks: its share of the variance of the mean rank shift, over {runs} runs ({rows} rows, seed {seed}). First order: the choice by itself. Total: with its interactions. Low and high: 90% of bootstrap samples.",
  someFailed: "{failed} of {rows} rows do not count, because a run of each gave no index: see {trace}.",
  nothingVaried: "Nothing could vary, so that there is nothing to explain: see {robustness}.",
  noShares:
    "No shares can be given: the choices vary in one way only, or no row of the design gave an index (see {trace}).",
  noVariance: "The mean rank shift is the same in every run: there is no variance to explain.",
  input: "What varied",
  first: "First order",
  low: "Low",
  high: "High",
  total: "Total order",
  sum: "All by themselves (the rest is interactions)",
  weightOf: "Weight: {name} ({code})",
  weightsOf: "Weights: {list}",
  chart: "Share of the variance of the rank shift",
  chartFirst: "Share of the variance of the rank shift, the {count} largest",
  chartText: "For each choice that varied, the largest first, bars of its total and first-order share.",
  leftOut: "The index without each part and each indicator, the largest shift first",
  node: "Left out",
  kind: "What it is",
  partOfIndex: "part",
  indicator: "indicator",
} as const;
