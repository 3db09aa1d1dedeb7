/** The section on the modelling assumptions. */
export const assessmentAssumptions = {
  varied: "Varied together in {runs} runs: {names}.",
  variedNone: "Nothing was varied.",
  notVariedNone: "All that was asked for could vary.",
  notVaried: "Asked for, and could not vary: {names}. The ranges say nothing about it.",
  noStepNone: "The index itself has every step that was varied.",
  noStep: "Varied, although the index itself has no such step: {names}.",
  idleNone: "Every step that was varied changed figures in its runs (sheet {sheet}).",
  idle: "Varied, and changed no figure: {names} (sheet {sheet}).",
  robust:
    "For {share}% of the {units} ranked units the rank lies within {places} places of the median of the ranks in {runs} runs. From {limit}% on the ranking counts as robust.",
  noRanks: "No unit has ranks to be compared.",
  widthNone: "No unit has a range (5th to 95th percentile of its ranks) of more than {limit} places.",
  widthOne:
    "{names} has a range (5th to 95th percentile of its ranks) of more than {limit} places: read its rank with caution.",
  widthSeveral:
    "{count} of {all} units have a range (5th to 95th percentile of their ranks) of more than {limit} places: {names}. Read their ranks with caution.",
  widthMedian: " Half of the units have a range of {median} places or fewer.",
  spread:
    "A range is the spread of the ranks over the choices that are listed above. It says nothing about choices that were not varied.",
  alike:
    "A unit is indistinguishable from {mean} others on average (their order changes in more than 5% of the runs). Distinguished from every other unit: {count} of {units}.",
  topAll: "All ranked units are among the first {top}, so that nothing is said of them as a group.",
  topNone: "None of the first {all} units is among the first {top} in {limit}% of the runs or more.",
  topOne: "1 of the first {all} units is among the first {top} in {limit}% of the runs or more.",
  topSeveral: "{count} of the first {all} units are among the first {top} in {limit}% of the runs or more.",
  changeNone: "No single change was tried.",
  changeStill: "No single change moves a rank.",
  change:
    "Of the single changes, one at a time, this one moves ranks most: {name}. The mean shift is {shift} places, and {moved}% of the units move 3 places or more.",
  changeFailed: " These gave no index: {names}.",
  leftOutNone: "Nothing was left out by itself.",
  leftOutStill: "No rank moves when one part or indicator is left out.",
  leftOut:
    "Of all that was left out, one at a time, this moves ranks most: {name}. The mean shift is {shift} places, and {moved}% of the units move 3 places or more.",
  missingNothing: "Nothing is missing: no other way with missing figures changes a rank.",
  missingUntried: "Figures are missing, and no other way with them was tried.",
  missingStill: "Other ways with missing figures move no rank.",
  missing:
    "Of the other ways with missing figures, this one moves ranks most: {name}. The mean shift is {shift} places, and {moved}% of the units move 3 places or more.",
  sensitivityNone: "Sensitivity is not known: less than two choices varied, or too few runs gave an index.",
  sensitivityStill: "Sensitivity is not known: no choice moves a rank.",
  sensitivity:
    "One choice matters more than any other ({name}): alone it accounts for {first}% of the variance of the mean shift of ranks, and for {total}% with its interactions (90% of bootstrap samples: {low}% to {high}%).",
  frontierNone:
    "The frontier is not computed: it needs two parts or more, and scores of 0 or more in each of them.",
  frontierOne: "Under the weights that are best for each, {names} has the highest score.",
  frontierSeveral:
    "Under the weights that are best for each, {count} units share the highest score: {names}.",
  frontierBounds: " Each element directly below the index has between {lower}% and {upper}% of the weight.",
  frontierGainNone: " No unit is {places} or more places higher under its best weights than in the index.",
  frontierGainOne:
    " {names} is {places} or more places higher under its best weights than in the index. Its rank depends most on the weights.",
  frontierGainSeveral:
    " {count} units are {places} or more places higher under their best weights than in the index: {names}. Their ranks depend most on the weights.",
  frontierUnit: "Unit",
  frontierRank: "Rank in the index",
  frontierScore: "Score under best weights",
  frontierOwn: "Rank under best weights",
  frontierGain: "Places higher",
} as const;

/** Why a part of a test could not vary. */
export const assessmentParts = {
  oneAlternative: "there is one alternative only",
  noGaps: "nothing is missing",
  noGoalposts: "no indicator has goalposts",
  noRatings: "there are no ratings",
  noSiblings: "nothing has a sibling",
  noParticipants: "fewer than two participants give weights",
} as const;
