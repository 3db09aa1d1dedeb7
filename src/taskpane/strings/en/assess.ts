/** The tab Assess: its views, and what each says where its table is absent. */

export const assess = {
  assessViews: "Parts of the assessment",
  assessStart: "Start",
  assessModeration: "Moderation",
  assessAgreement: "Agreement",
  assessEvidence: "Evidence",
  assessGroup: "Group",
  assessRounds: "Rounds",
  assessNoRatings:
    "There is nothing to show yet: the workbook has no ratings that can be used. Make the tables under Start, or name your own table Ratings.",
  assessNoGroup:
    "There is nothing to show yet: the workbook has no table Stakeholders, with the weights that each participant gives.",
  assessNoRounds:
    "There is nothing to show yet: the ratings are of one round. A column Round in the table Ratings tells rounds apart.",
} as const;
