/** The sheet Comparison. */
export const comparison = {
  title: "Side by side: {index}",
  subtitle:
    "Choose two to five units in the yellow cells: figures and charts follow them. A blank cell leaves its columns blank. The best of each row is green.",
  subtitleValues:
    "Written as values: choose two to five units in the yellow cells and score again. The best of each row is green.",
  choose: "Choose a unit from the list, or leave the cell blank.",
  bars: "Scores side by side",
  barsText: "Bars of the scores of the chosen units, for the index and each part of it.",
  radar: "Shapes of the profiles",
  radarText: "Radar of the scores of the chosen units in each part of the index, one line per unit.",
} as const;
