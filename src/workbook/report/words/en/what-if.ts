/** What if, on the sheet Profile. */
export const whatIf = {
  title: "What if",
  typeHere:
    "Type new values of this unit into the yellow cells below; empty them when you choose another unit.",
  scaleHeld:
    "The scale is held: minimum, maximum, mean and weights stay those of the index as it is, and so do the other units.",
  newValue: "What if",
  scoreAsIf: "Score as if",
  rankAsIf: "Rank as if",
  gapAsIf: "Gap as if",
  asIf: "as if: {figure}",
  oneUnusable: "One value cannot be used: the cell beside it says why.",
  severalUnusable: "{count} values cannot be used: the cells beside them say why.",
  notANumber: "Not a number",
  noScore: "Has no score",
  outside: "Only {lower} to {upper}",
  levelsOnly: "Levels {lower} to {upper}",
  chooseLevel: "This indicator has levels: choose one from the list, or leave the cell empty.",
  notInCells: "It cannot be computed in cells: no worksheet formula for {methods}.",
  inThePane: "The task pane computes it: Results, Profile, What if.",
  again: "normalisation again by {method}",
  ofAll: "missing data by a share of all elements",
} as const;
