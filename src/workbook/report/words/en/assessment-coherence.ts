/** The section on statistical coherence. */
export const assessmentCoherence = {
  itsPart: "its part",
  theirParts: "their parts",
  theIndex: "the index",
  againstNone: "No indicator moves against {part}: no correlation is below {limit}.",
  againstOne: "{names} moves against {part} (r below {limit}): check its direction, or its place.",
  againstSeveral:
    "{count} of {all} indicators move against {parts} (r below {limit}): {names}. Check their directions, or their places.",
  correlationsUndefined:
    "These correlations are not defined: they need three units or more, and figures that vary.",
  weakNone:
    "No indicator correlates weakly with {part} (r from {negative} to {limit}); each is in it, which raises r.",
  weakOne:
    "{names} correlates weakly with {part} (r from {negative} to {limit}): it hardly takes part in what is measured there.",
  weakSeveral:
    "{count} of {all} indicators correlate weakly with {parts} (r from {negative} to {limit}): {names}. They hardly take part in what is measured there.",
  redundantNone: "No two indicators under one parent correlate above {limit}.",
  redundantOne:
    "1 pair of indicators under one parent correlates above {limit}: {names}. It may count one thing twice.",
  redundantSeveral:
    "{count} pairs of indicators under one parent correlate above {limit}: {names}. They may count one thing twice.",
  noParts: "The index has one level: there are no parts to be compared.",
  onePart: "The index has one part only: there are no parts to be compared.",
  partsNone: "The correlations between the parts are {minimum} to {maximum}; none is below {limit}.",
  partsOne:
    "1 of {all} pairs of parts correlates below {limit}: {names}. One score hides such differences: show the parts beside it.",
  partsSeveral:
    "{count} of {all} pairs of parts correlate below {limit}: {names}. One score hides such differences: show the parts beside it.",
  alphaNone:
    "Cronbach's alpha is {minimum} to {maximum} in the {all} aggregates, the index among them: at least {limit} in each. It rises with the number of elements.",
  alphaNoneSingle:
    "Cronbach's alpha of the elements of the index is {minimum}: at least {limit}. It rises with the number of elements ({items} here).",
  alphaOne:
    "Cronbach's alpha is below {limit} in 1 of {all} aggregates: {names}. It rises with the number of elements; where it is low, the elements do not measure one thing, which can be intended.",
  alphaOneSingle:
    "Cronbach's alpha is below {limit}: {names}. It rises with the number of elements; where it is low, the elements do not measure one thing, which can be intended.",
  alphaSeveral:
    "Cronbach's alpha is below {limit} in {count} of {all} aggregates: {names}. It rises with the number of elements; where it is low, the elements do not measure one thing, which can be intended.",
  alphaUndefined: "Cronbach's alpha is not defined: no aggregate has two elements that vary.",
  explained:
    "The first principal component explains {minimum}% to {maximum}% of the variance of the elements of an aggregate, least in {name}. The less it explains, the less one score sums them up.",
  explainedSingle:
    "The first principal component explains {minimum}% of the variance of the elements of {name}. The less it explains, the less one score sums them up.",
  explainedUndefined:
    "Principal components are not defined: each aggregate has fewer than two elements, one that does not vary, or too few units with figures for all.",
  adequacyNone:
    "Sampling adequacy (KMO) is at least {limit} in each aggregate of three or more elements for which it is defined.",
  adequacyOne: "Sampling adequacy (KMO) is below {limit} in {names}: principal components say little there.",
  adequacySeveral:
    "Sampling adequacy (KMO) is below {limit} in {count} aggregates: {names}. Principal components say little there.",
  adequacyUndefined: "Sampling adequacy (KMO) is not defined for any aggregate of three or more elements.",
  importanceNone: "No {part} has an importance more than {limit} points from its weight.",
  importanceOne:
    "1 of {all} {parts} has an importance more than {limit} points from its weight: {names}. Importance is a share of what the elements of the same parent explain of the index; a weight is not an importance.",
  importanceSeveral:
    "{count} of {all} {parts} have an importance more than {limit} points from their weight: {names}. Importance is a share of what the elements of the same parent explain of the index; a weight is not an importance.",
  importanceUndefined: "Importance is not defined: too few units, or elements that do not vary.",
  partWord: "part",
  partsWord: "parts",
  indicatorWord: "indicator",
  indicatorsWord: "indicators",
  addedFew:
    "Added value is not judged: {places} places, the threshold, are far for {units} units. Choose fewer on the sheet {sheet}, and score again.",
  addedNone:
    "In every part at least {share}% of the units have a rank {places} or more places from that in the index: the index says more than any one part.",
  addedOne:
    "In {names} fewer than {share}% of the units have a rank {places} or more places from that in the index: beside this part the index says little new.",
  addedSeveral:
    "In {count} of {all} parts fewer than {share}% of the units have a rank {places} or more places from that in the index: {names}. Beside each of them the index says little new.",
} as const;
