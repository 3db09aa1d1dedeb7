/** The sheet Gaps, and what gaps are measured against. */
export const gaps = {
  target: "target",
  best: "best",
  median: "median",
  groupMedian: "median of {group}",
  peers: "median of the peers",
  theReference: "the {name}",
  someReference: "the reference",
  title: "Gaps to {reference}: {index}",
  subtitle:
    "Reference minus score, in points of the scale: positive (orange) is behind, negative (blue) ahead. {missing}",
  noTargetGaps:
    "No gaps where {methods} holds the units against each other, nor above: the targets are no unit. Choose another Gap reference.",
  meanGapTo: "Mean gap to {reference}",
  largest: "The largest gaps",
  chart: "Bars of the mean gap to {reference} over all units, one for each part of {index}.",
} as const;
