/** The charts of Profile. */
export const profileCharts = {
  levels: "Scores against peers and best",
  levelsOfParts: "Parts against peers and best",
  levelsText:
    "Bars of the chosen unit's score, its {peers} and the best score, for the index and each part of it.",
  levelsOfPartsText: "Bars of the chosen unit's score, its {peers} and the best score, for each part of it.",
  /** In the legend, where it cannot follow the cell. */
  chosenUnit: "Chosen unit",
  radar: "Shape of the profile",
  radarText: "Radar of the chosen unit's score in each part of the index, against its {peers}.",
  gap: "What makes the gap to {reference}: {which}",
  gapText:
    "Bars of what indicators add to the chosen unit's gap: {which}; bars to the left are ahead of the reference.",
  gapTextColoured:
    "Bars of what indicators add to the chosen unit's gap: {which}; bars to the left are ahead of the reference. Colours are the parts of the index.",
  largestOf: "the {count} largest of {all} parts",
  allParts: "all indicators, the largest first",
  pointsOfIndex: "Points of the index",
} as const;
