/** The sheet of the cells that people should look at. */
export const moderation = {
  title: "Moderation",
  text: "Cells that need a decision, those first that can change the rank of their unit most, and those that are settled. Type the agreed level into the cell of your table that is named here: Rated levels, the scores and the ranks follow at once, and this sheet with them. What settling can change was computed at the run, one cell at a time.",
  textValues:
    "Cells that need a decision, those first that can change the rank of their unit most, and those that are settled. Type the agreed level into the cell of your table that is named here, and score again. What settling can change was computed at the run, one cell at a time.",
  sentence: "{open} of {cells} cells need a decision; {settled} are settled.",
  addRow:
    "A cell without a row in your table of agreed levels: add the row (unit, indicator, level, by, date, reason) and score again.",
  addTable:
    "The workbook has no table of agreed levels yet: add one with the columns Unit, Indicator, Level, By, Date and Reason, and score again.",
  withoutEvidence:
    "The workbook does not say what levels rest on, so no cell is listed for having no evidence.",
  leftOut: "The first {listed} cells are listed; {count} more are not.",
  notComputed: "For {count} cells what settling can change was not computed: it would take too long.",
  state: "State",
  open: "open",
  settled: "settled",
  moved: "row moved: score again",
  why: "Why",
  disagreement: "Raters differ by {count} levels",
  oneAlone: "One rater differs from all others",
  partlyNotApplicable: "Some raters say that it does not apply",
  fewRaters: "{count} of {needed} raters",
  notRated: "Not rated yet",
  noEvidence: "No evidence",
  evidence: "Evidence",
  rankNow: "Rank now",
  bestRank: "Best rank possible",
  worstRank: "Worst rank possible",
  scoreNow: "Score now",
  lowestScore: "Lowest score possible",
  highestScore: "Highest score possible",
  place: "Type the level in",
  noRow: "no row yet",
  by: "By",
  date: "Date",
  reason: "Reason",
} as const;
