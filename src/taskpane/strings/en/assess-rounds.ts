/** The view Rounds of the tab Assess. */
export const assessRounds = {
  editionsTitle: "What changed",
  editionsText:
    "The parts add up to the change of each unit, and depend on no order (Shapley values). Above 0: a gain.",
  editionsBetween: "{before} is compared with {after}.",
  editionsNow: "this index",
  editionsNone:
    "The workbook has one round and one year. Load an earlier edition: the JSON file that Export in the tab Audit saved of it.",
  editionsLooking: "Comparing the editions",
  editionLoad: "Load an earlier edition",
  editionLoadText:
    "A JSON file that this pane exported (tab Audit, Export). It is read here and sent nowhere.",
  editionLeave: "Compare with the round before",
  editionForget: "Close the earlier edition",
  editionTooLarge: "{name} has {size} MB; at most {limit} MB can be loaded. Compare it with psci analyse.",
  editionTooMany:
    "{name} has {count} figures, more than the pane can compare without a long wait. Compare it with psci analyse.",
  editionNoJson: "{name} is no JSON file. Choose the file that Export in the tab Audit saved.",
  editionNoModel: "{name} holds no index that can be used: {reason}",
  editionNoIndex: "it has no index at the top of its framework",
  editionNotRead: "{name} could not be read. Choose it again.",
  editionsMoved: {
    one: "{moved} of {count} unit that is in both has another rank.",
    other: "{moved} of {count} units that are in both have another rank.",
  },
  editionsNoUnits: "No unit is in both editions: they are matched by code, then by name.",
  editionsSame: "Nothing that changes a score differs between the two.",
  editionsNoParts: "There are no parts: a mixture of the two editions gives no index. {reason}",
  editionsOnlyBefore: "Only in {edition}",
  editionsOnlyAfter: "Only in {edition}",
  editionGained: "Places gained",
  editionLost: "Places lost",
  movesTitle: "Change of rank of each unit",
  movesSummary:
    "A bar per unit, the largest moves first: to the right for places gained, to the left for places lost.",
  partsTitle: "Parts of one unit",
  partsSummary: "A bar per stage: to the right for places gained by it, to the left for places lost.",
  partsOfUnit: "{name}: rank {from} to {to} ({change}), score {scoreFrom} to {scoreTo} ({scoreChange}).",
  stage: "Stage",
  stagePerformance: "New performance",
  stageRatings: "Revised ratings",
  stageMethod: "Method",
  stageWeights: "Weights",
  stageUnits: "Other units",
  partOfScore: "Part of the score",
  rankBefore: "Rank before",
  rankAfter: "Rank after",
  levelsTitle: "Change of each level",
  levelsText:
    "Level: the agreed one, else the median of the ratings. Adjusted: with the severity of the raters taken out.",
  levelsLinked: "The two rounds can be compared: the severity of all raters is on one scale.",
  levelsNotConnected:
    "The two rounds cannot be compared: no rater rated in both, and no cell was rated by raters of both. A change can be one of raters. Groups of raters: {groups}.",
  levelsNoRatings: "The two rounds cannot be compared: one of them has no ratings.",
  levelsNotConverged:
    "The two rounds cannot be compared: the severity of the raters could not be found from so few ratings.",
  levelsShow: "Show the levels",
  adjustedChange: "Adjusted",
  levelChange: "Change",
  ratersBefore: "Raters before",
  ratersAfter: "Raters after",
} as const;
