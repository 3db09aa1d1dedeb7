/** The sheet Ranking. */
export const ranking = {
  title: "Ranking: {index}",
  subtitle:
    "{scored} of {count} units scored. The list sorts itself; ties keep one rank. {parts} Small differences are rarely worth a place: see the profiles.",
  partsAdded: "Right of the chart: what each part adds to the score.",
  partsWeighted: "Right of the chart: the weighted score of each part.",
  partsScores: "Right of the chart: the score of each part.",
  nameMarked: "Name (* less than half of the weight has figures)",
  weightPresent: "Weight present",
  rowOfUnit: "Row of the unit",
  weightWithFigures: "Weight with figures",
  weightPresentInOrder: "Weight present, in the order of Data",
  weightWithFiguresInOrder: "Weight with figures, in the order of Data",
  chartAdded: "what each part adds to the score",
  chartWeighted: "weighted scores of its parts",
  chartScore: "score",
  chartTitle: "{index}: {what}",
  chartTitleFirst: "{index}: {what}, first {count} places",
  chartStacked: "Stacked bars, one a unit in order of rank, of {index}: {what}.",
  chartBars: "Bars of the score of each unit in {index}, in order of rank.",
  axisWeighted: "Weighted scores of the parts (they add up to an arithmetic mean)",
} as const;
