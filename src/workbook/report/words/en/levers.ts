/** What a unit could do next, on the sheet Levers. */
export const levers = {
  title: "Levers: {index}",
  subtitle:
    "What one unit could do next in each indicator, and what the index gains. The unit is the one that is chosen on the sheet {profile}.",
  subtitleValues: "What one unit could do next in each indicator, and what the index gains.",
  scaleHeld:
    "The scale is held: minimum, maximum, mean and weights stay those of the index as it is, and so do the other units. Each gain is for one change alone.",
  notWeighted:
    " On this sheet every unit counts once, not by {name}: in medians of peers and in the importance of an indicator.",
  nextStep:
    "The next step is the step of the table Costs; else one level; else the next better value that a peer has. Gains are points of the index.",
  relatedValues:
    "Relatedness, 0 to 1: of the indicators that are related to this one, the share in which the unit is above the median of all units, each counted by how related it is. It is a value of the last run; it needs 30 units.",
  notInCells:
    "Gains cannot follow in cells: there is no worksheet formula for {methods}. They are values for {unit}; for another unit or order, draw the report again.",
  noGain:
    "Where no gain is shown, the index would have no score with the step, or scoring it again would take too long.",
  sortBy: "Sort by",
  sortPrompt: "Choose what the indicators are sorted by: the largest first, costs the smallest first.",
  sortError: "Choose one from the list.",
  sortGain: "Gain of the next step",
  sortPerCost: "Gain per cost",
  sortCost: "Cost",
  sortGap: "Distance behind the peers",
  sortRelated: "Relatedness",
  sortFramework: "Order of the framework",
  number: "No.",
  next: "Next step to",
  gain: "Gain of the index",
  rankAfter: "Rank after it",
  passed: "Units passed",
  cost: "Cost",
  perCost: "Gain per cost",
  have: "Peers that have it",
  names: "Their names",
  peers: "Median of peers",
  target: "Target",
  best: "Best value",
  gainThere: "Gain there: {aim}",
  related: "Relatedness",
  importance: "Importance",
  performance: "Score less peers",
  field: "Field",
  buildUp: "Build up first",
  keepUp: "Keep up",
  leave: "Leave",
  tooMuch: "Possibly too much",
  fields: "Importance and performance",
  fieldsText:
    "Importance is the squared correlation of the scores with the index, over all units; performance is the score less the median score of the peers. Both are cut at the median of the indicators. Build up first: important and behind; keep up: important and ahead; leave: less important and behind; possibly too much: less important and ahead.",
  medianShare: "Median importance",
  medianPerformance: "Median of score less peers",
  chartText:
    "Each point is an indicator of the unit: the squared correlation of its scores with the index, and its score less the median score of the peers. Dashed lines at the medians cut four fields: build up first, keep up, leave, possibly too much.",
} as const;
