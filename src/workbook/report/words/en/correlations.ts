/** The sheet Correlations. */
export const correlations = {
  title: "Correlations",
  subtitle:
    "Of normalised values and scores: every indicator points up. A pair of columns is compared over the units that have both, from three units on.",
  subtitleValues: " All are values of the run.",
  limits: {
    negative: "Below this a correlation is negative: the two work against each other (COINr: -0.4)",
    weak: "Below this it is weak (COINr: 0.3)",
    redundant: "Above this the two say nearly the same (COINr: 0.9)",
  },
  elements: "Each element with its own part and others",
  matrix: "Below the diagonal: Pearson, by formula",
  matrixValues: "Below the diagonal: Pearson, values of the run",
  ranks: "Above the diagonal: Spearman (of ranks), values of the run",
  part: "Own part",
  own: "With its part",
  ownRanks: "With its part, Spearman",
  index: "With the index",
  other: "Closest other part",
  otherPart: "That part",
  sibling: "Closest of the same part",
  siblingCode: "That one",
  flags: "Flags",
  against: "against its part",
  weakWithPart: "weak with its part",
  closerElsewhere: "closer to another part",
  repeats: "repeats another",
} as const;
