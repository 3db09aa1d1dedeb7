/** The views Agreement and Evidence of the tab Assess, and what a profile says of ratings. */

export const assessAgree = {
  agreementTitle: "How far the raters agree",
  agreementLooking: "Comparing the raters",
  agreementText:
    "Alpha (Krippendorff) is 1 where raters always give the same level, and 0 where they agree no more than by chance. From {reliable} on levels can be relied on, from {tentative} on for tentative conclusions.",
  agreementUnknown: "No cell has levels of two raters, or all levels are the same: agreement is not known.",
  agreementGood: {
    one: "The raters agree well: alpha {alpha} ({lower} to {upper}). They give the same level in {exact} of {count} cell.",
    other:
      "The raters agree well: alpha {alpha} ({lower} to {upper}). They give the same level in {exact} of {count} cells.",
  },
  agreementTentative: {
    one: "The raters agree enough for tentative conclusions: alpha {alpha} ({lower} to {upper}). They give the same level in {exact} of {count} cell.",
    other:
      "The raters agree enough for tentative conclusions: alpha {alpha} ({lower} to {upper}). They give the same level in {exact} of {count} cells.",
  },
  agreementLow: {
    one: "The raters agree little: alpha {alpha} ({lower} to {upper}). They give the same level in {exact} of {count} cell.",
    other:
      "The raters agree little: alpha {alpha} ({lower} to {upper}). They give the same level in {exact} of {count} cells.",
  },
  agreementByIndicator: "Agreement on each indicator",
  agreementByRater: "Each rater with the others",
  agreementByRound: "Agreement in each round",
  alpha: "Alpha",
  alphaSummary: "A dot per row at its alpha, and a bar over its 95% interval.",
  interval95: "95% interval",
  sameLevel: "Same level",
  comparedCells: "Cells compared",
  fromTo: "{from} to {to}",
  rater: "Rater",
  roundColumn: "Round",
  severityTitle: "Severity of the raters",
  severityText:
    "A rater to the right gives lower levels than the others to the same performance. Figures are in logits; the mean of the raters is 0. Raters whose bars overlap may be equally severe. Infit and outfit (in the table) are near 1 where a rater is consistent; far above 1 the rater's levels are hard to predict.",
  severityAxis: "Severity: lenient to severe",
  severitySummary: "A dot per rater at the severity, and a bar over its 95% interval, the most severe first.",
  severity: "Severity",
  standardError: "Standard error",
  infit: "Infit",
  outfit: "Outfit",
  ratingsUsed: "Ratings used",
  severityUnknown: "The ratings have fewer than two levels: severity is not known.",
  severityNotConverged: "The computation did not converge: take these figures with care.",
  severityGroups:
    "These groups of raters share no cell, so that their severities cannot be compared: {list}. Let some units be rated by all.",
  severityWithout:
    "Without a severity, because all their levels are at one end or they have none in common: {list}.",
  evidenceNone:
    "The workbook has no table Evidence, and no rating names what it rests on. Make the table under Start, or add a column Evidence to the table Ratings.",
  evidenceTitle: "What the levels rest on",
  evidenceLead:
    "Documents are behind {share} of the score of the units on average. {none} of {count} cells with a value have no document; {old} rest on old ones only.",
  evidenceText:
    "The share of a score is the weight of the indicators with a document over that of all indicators with a value. An interview is evidence, but no document.",
  evidenceAsOfRound: "Age is counted from {date}: the end of the round that is scored.",
  evidenceAsOfNewest: "Age is counted from {date}: the newest date of a document or a rating.",
  evidenceYears: "A document is old after (years)",
  evidenceYearsRefused: "Enter a number of 0 or more.",
  evidenceUnits: "Share of the score with documents",
  evidenceUnitsSummary:
    "A bar per unit: the share of its score with documents behind it, the smallest first.",
  evidenceShare: "Share with documents",
  evidenceWithout: "Without a document",
  evidenceOld: "Only old documents",
  evidenceCells: "Cells without a document",
  evidenceCellsOld: "Cells with old documents only",
  evidenceAll: "Every cell with a value has a document.",
  evidenceAllNew: "No cell rests on old documents only.",
  evidenceNewest: "newest: {date}",
  ratedLevel: "Level {level}",
  ratedAgreed: "agreed",
  ratedBy: { one: "{count} rater", other: "{count} raters" },
  ratedSpread: { one: "differ by {count} level", other: "differ by {count} levels" },
  ratedNot: "Not rated yet",
  ratedFolded: "Raters and what it rests on",
} as const;
