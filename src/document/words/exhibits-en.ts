/** Texts in and below the tables and figures of an audit. */
export const exhibitsEn = {
  coverageUnits: "Units with fewer than {share} of their indicators",
  coverageNote: "Of {units} units. Imputed: figures that the index fills in.",
  outliersNote:
    "Skewness and excess kurtosis as a spreadsheet computes them. After: of the figures that are normalised. Both far from zero point to outliers.",
  untreated: "none",
  winsorised: "{count} set to the next value",
  fenced: "{count} set to the fence",
  transformed: "{how} of all",
  heatParts: "Correlations (Pearson) of each indicator with each part of the index",
  heatWithin: "Correlations (Pearson) of the indicators of {part} with each other",
  heatAcross: "Correlations (Pearson) of the indicators with each other",
  heatFrame: "Its own part",
  heatNote:
    "Directions are applied: a negative correlation is against what the index assumes. Size of the square and a minus sign show the class; colour repeats it.",
  heatSummary:
    "{rows} rows and {columns} columns. {negative} correlations are below {low}, {high} above {top}.",
  below: "below {to}",
  between: "{from} to {to}",
  above: "{from} and above",
  componentsNote:
    "Principal components of the standardised elements below each aggregate, over the units that have all of them. The sign of a loading is free within an aggregate.",
  componentsLoadings: "Loadings on the first component",
  reliabilityNote:
    "Alpha: of the scores; standardised: of the same with equal variances. Both pair by pair. Alpha rises with the number of elements: read it with them.",
  reliabilityItems: "Standardised alpha without each element",
  importanceNote:
    "Weight: among the elements with the same parent. S1: share of the variance of the index that the element explains along a curve. Importance: S1 as a share over the same siblings, to be compared with the weight.",
  addedValueNote: "Ranks in the part against ranks in the index, over the units with both.",
  variedNote:
    "{runs} runs; each draws from every row that varied. Alternatives of a row are equally likely; a spread is uniform.",
  trace: "What came out of each stage, by alternative",
  traceNote:
    "Mean and deviation of all figures that the stage left. Values changed: figures that the stage moved or filled in, over all its runs (of an aggregation, scores that differ from those by the index's own); 0 shows a step that did nothing.",
  failedRuns: "{failed} of {runs} runs gave no index and are in no figure:",
  failedReason: "{count} runs: {reason}",
  intervalAxis: "Rank",
  intervalMark: "Rank in the index",
  intervalRange: "5th to 95th percentile over the runs",
  intervalMedian: "Median",
  intervalNote:
    "The spread is over the choices that were varied, and no others. It is not an interval for a true rank.",
  intervalSummary:
    "{units} units in order of rank. The widest interval is that of {name}: ranks {low} to {high}.",
  intervalTitle: "Rank intervals",
  ranksNote:
    "5th and 95th: percentiles of the ranks over {runs} runs. Indistinguishable: units whose order with this one changes in more than 5% of the runs, or that tie with it.",
  changesNote: "One alternative in place of the index's own, all else as it is. Positive moves are up.",
  shiftsTitle: "Mean shift of the ranks without each element",
  shiftsAxis: "Places",
  missingNote:
    'The index as it is, against the same with missing figures treated in another way; "none" leaves them missing.',
  sensitivityTitle: "Sensitivity of the ranks",
  sensitivityAxis: "Share of the variance of the mean shift of ranks",
  sensitivitySummary: "{inputs} inputs. The largest total order is that of {name}: {total}.",
  sensitivityNote:
    "{runs} runs of {rows} rows of a Sobol' design. Bars: 90% of bootstrap samples. First order: alone; total order: with all interactions. Estimates may be a little below 0 or above 1.",
  sensitivityFirst:
    "The chart has the {drawn} inputs with the largest total order; the table has all {inputs}.",
  frontierTitle: "Best-weights score beside the rank in the index",
  frontierNote:
    "Each unit has the weights that are best for it (benefit of the doubt); each part has between {lower} and {upper} of all weight. 1: no other unit is ahead under these weights.",
  frontierSummary: "{units} units in order of rank; {best} of them reach 1.",
  frontierAxis: "Score under the best weights",
  weightOf: "Weight of {name}",
  weightsOfLevel: "Weights of level {level}",
  notMade: "This exhibit has no figures: {reason}.",
  noSensitivity: "fewer than two choices varied, or no run of the design gave an index",
  noChanges: "no single alternative was run",
  noFrontier: "it needs two parts or more, and scores that are not negative",
} as const;
